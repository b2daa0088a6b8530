/** Builds an archive the plain way, in the folder that it is given: Astro, then stock Pagefind. */
import { join } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

const [root = ''] = process.argv.slice(2);
await build({ root, configFile: false, logLevel: 'error', vite: { logLevel: 'error' } });
const { index, errors } = await createIndex();
if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
await index.addDirectory({ path: join(root, 'dist') });
await index.writeFiles({ outputPath: join(root, 'dist/pagefind') });
await close();
