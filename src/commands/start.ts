/** `npm start`: build the site, then serve it until stopped. */
import { once } from 'node:events';
import { OUTPUT } from '../content/folders.ts';
import { interruption, run } from './run.mjs';
import { serve } from './serve.ts';

const PORT = 4321;
const stop = interruption();

const built = await run(process.execPath, ['src/commands/build.ts'], stop);
if (stop.aborted) process.exit(0);
if (built !== 0) process.exit(1);

const site = await serve({ directory: OUTPUT, base: process.env.BASE_PATH, port: PORT });
if (site.port !== PORT) {
  console.log(`\nالمنفذ ${PORT} مشغول، فاختير المنفذ ${site.port}.`);
  console.log(`Port ${PORT} is busy, so port ${site.port} was taken.`);
}
console.log(`\nالموقع الآن على ${site.url} ولإيقافه اضغط Ctrl+C.`);
console.log(`The site is at ${site.url} until you press Ctrl+C.\n`);

if (!stop.aborted) await once(stop, 'abort');
await site.close();
