/**
 * `npm run dev`: the site while it is being written, search included. `-- --port N` chooses the port;
 * the next free one is taken when it is busy.
 */
import { parseArgs } from 'node:util';
import { dev } from 'astro';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

const { address } = await dev({
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(values.port) },
});
const base = (process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '');
const url = new URL(base === '' ? '/' : `/${base}/`, `http://127.0.0.1:${address.port}`);
console.log(`الموقع قيد التحرير · The site as you write it: ${url}`);
