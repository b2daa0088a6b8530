import { join } from 'node:path';
import { build } from 'vite';
import { sharedChunks } from '../../src/integrations/shared-chunks.ts';

/** Bundles the search client as it is shipped: what is imported only where it is needed is a file of its own. */
export async function bundleClient(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [sharedChunks()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, '../../src/search/query/search.ts'),
        formats: ['es'],
        fileName: 'client',
      },
    },
  });
}
