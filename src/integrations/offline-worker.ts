import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { readSite } from '../content/settings/site.ts';
import { PROJECT } from '../folders.ts';
import { isPreview } from '../life/audience.ts';
import { LIMIT, type OfflineFacts, offlineWords } from '../offline/facts.ts';
import { INDEX_FOLDER } from '../search/index-files.ts';
import type { Numerals } from '../strings/numerals.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { editionsBuilt, readShell } from './offline-shell.ts';

/**
 * Makes the service worker, `sw.js`, of the pages that were built. Where nothing is to be read offline it
 * is one that takes itself and all that was kept away: a browser may have one of an earlier build.
 */
export function offlineWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'khabar:offline-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { offline, digits, months } = readSite();
        const worker =
          offline && !isPreview()
            ? await bundled('worker.ts', factsOf(folder, base, { digits, months }))
            : await bundled('retire.ts');
        await writeFile(join(folder, 'sw.js'), worker);
      },
    },
  };
}

function factsOf(folder: string, base: string, numerals: Numerals): OfflineFacts {
  const { shell, bytes } = readShell(folder, base);
  const words = editionsBuilt(folder).map((code) => [code, offlineWords(stringsIn(code))] as const);
  const tables = `/${INDEX_FOLDER}/articles/`;
  return { base, tables, shell, room: LIMIT - bytes, words: Object.fromEntries(words), numerals };
}

/** A file of `src/offline` as one script, with what it imports. */
async function bundled(name: string, facts?: OfflineFacts): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      ...(facts && { OFFLINE_FACTS: JSON.stringify(facts) }),
    },
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      rolldownOptions: {
        input: join(PROJECT, 'src/offline', name),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (script === undefined) throw new Error(`no service worker of ${name}`);
  return script;
}
