/** Astro's dev server, as `npm run dev` starts it, on a free port, whose address it prints. */
import { dev } from 'astro';

const { address } = await dev({
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
  cacheDir: `${process.env.CONTENT_DIR}/.cache`,
});
console.log(`http://127.0.0.1:${address.port}/`);
