/**
 * `npm start`: build the site, then serve it until stopped.
 *
 * The script says `exec` because Debian's sh stands between npm and us and passes no signal on
 * (https://github.com/npm/cli/issues/6684); its second half is for Windows, which has no `exec`.
 */

import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { basePath } from '../content/site.ts';
import { onTwoLines } from '../diagnostics/message.ts';
import { portBusy, siteServed } from '../diagnostics/messages/servers.ts';
import { OUTPUT } from '../folders.ts';
import { interruption, run } from './run.mjs';
import { serve } from './serve.ts';

const PORT = 4321;
const stop = interruption();

const built = await run(process.execPath, ['src/commands/build.ts'], stop);
if (!stop.aborted) {
  if (built !== 0) process.exit(1);
  await serveUntilStopped();
}
// Ctrl+C comes from the terminal, then from npm too, which must find us here to see us end well.
await setTimeout(200);

async function serveUntilStopped(): Promise<void> {
  const { url, port, close } = await serve({ directory: OUTPUT, base: basePath(), port: PORT });
  if (port !== PORT) console.log(`\n${onTwoLines(portBusy(PORT, port))}`);
  console.log(`\n${onTwoLines(siteServed(url))}\n`);

  if (!stop.aborted) await once(stop, 'abort');
  await close();
}
