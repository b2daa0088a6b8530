import { type Program, startProgram } from './program.ts';

/** Where there is no screen, WebKitGTK waits for one for ever: Xvfb is a screen in memory. */
export interface VirtualDisplay {
  /** As the variable DISPLAY names it. */
  readonly name: string;
  end(): Promise<void>;
}

/** Xvfb takes the first free number, and writes it into its file 3 when it is ready. */
export async function openDisplay(): Promise<VirtualDisplay> {
  const screen = '1600x2400x24';
  const xvfb = startProgram([
    'Xvfb',
    '-displayfd',
    '3',
    '-screen',
    '0',
    screen,
    '-nolisten',
    'tcp',
  ]);
  const number = await Promise.race([firstLine(xvfb), xvfb.failure]);
  return { name: `:${number}`, end: xvfb.end };
}

function firstLine({ process }: Program): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    process.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      const [line = '', ...more] = text.split('\n');
      if (more.length > 0) resolve(line.trim());
    });
  });
}
