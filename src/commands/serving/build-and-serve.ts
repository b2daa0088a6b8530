import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { basePath } from '../../content/settings/site.ts';
import { type Message, onTwoLines } from '../../diagnostics/message.ts';
import { portBusy } from '../../diagnostics/messages/servers.ts';
import { given, readOptions } from '../arguments.ts';
import { interruption, run } from '../run.mjs';
import { serve } from './serve.ts';

/** A site to be built and then served. */
interface Site {
  /** Where it is built. */
  readonly directory: string;
  /** Beside those of `npm run build`. */
  readonly options: readonly string[];
  /** The first port to try. */
  readonly port: number;
  /** What is said once it can be read. */
  readonly served: (url: string) => Message;
}

/** Builds a site, then serves it until stopped. */
export async function buildAndServe({ directory, options, port: wanted, served }: Site) {
  given(readOptions);
  const stop = interruption();
  const build = ['src/commands/build.ts', ...options];
  const built = await run(process.execPath, build, stop, { OUT_DIR: directory });
  if (!stop.aborted) {
    if (built !== 0) process.exit(1);
    const { url, port, close } = await serve({ directory, base: basePath(), port: wanted });
    if (port !== wanted) console.log(`\n${onTwoLines(portBusy(wanted, port))}`);
    console.log(`\n${onTwoLines(served(url))}\n`);
    if (!stop.aborted) await once(stop, 'abort');
    await close();
  }
  // Ctrl+C comes from the terminal, then from npm too, which must find us here to see us end well.
  await setTimeout(200);
}
