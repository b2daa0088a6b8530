import { nextLook } from '../engines/next-look.ts';
import { startProgram } from '../engines/program.ts';
import { freePort } from '../free-port.ts';
import type { Place, Server } from './servers.ts';

export interface Running {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  readonly port: number;
  end(): Promise<void>;
}

/** Starts a server on a site and waits until it answers. */
export async function startServer(server: Server, place: Omit<Place, 'port'>): Promise<Running> {
  if (!server.program) throw new Error(`${server.name} is not on this machine`);
  const port = await freePort();
  const { command, env } = await server.prepare(server.program, { ...place, port });
  const program = startProgram(command, { ...process.env, ...env });
  const url = `http://127.0.0.1:${port}${place.base}/`;
  try {
    const isOver = () => program.process.exitCode !== null || program.process.signalCode !== null;
    while (!(await answers(url))) {
      if (isOver()) await program.failure;
      await nextLook();
    }
  } catch (error) {
    await program.end();
    throw error;
  }
  return { url, port, end: program.end };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
