/** Files of tests as Node loads them, without what vitest does to a file, and anew as often as asked. */
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type CollectedTest, collectFrom } from './collected-tests.ts';

const STAND_IN = new URL('collected-tests.ts', import.meta.url).href;

const A_WORKER = 'data:text/javascript,export default "/worker.js"';

/** Stryker goes to its copy of the project after it has loaded this. */
const root = () => `${pathToFileURL(process.cwd()).href}/`;
const isOurs = (url: string) => url.startsWith(root()) && !url.includes('/node_modules/');
const withoutRound = (url: string) => url.replace(/\?.*/, '');

/** What imports a file, by the file: one that is loaded anew has to be imported anew. */
const importers = new Map<string, Set<string>>();

/** Types are taken out of a file once, however often it is loaded. */
const plain = new Map<string, string>();

let round = 0;
let anew: ReadonlySet<string> = new Set();

registerHooks({
  resolve(specifier, context, next) {
    const importer = context.parentURL && withoutRound(context.parentURL);
    if (specifier === 'vitest' && importer && isOurs(importer)) {
      return { url: STAND_IN, shortCircuit: true };
    }
    // What Vite makes of a worker has an address, and nothing more to a test.
    if (specifier.endsWith('?worker&url')) return { url: A_WORKER, shortCircuit: true };
    const found = next(specifier, context);
    if (!isOurs(found.url)) return found;
    const file = withoutRound(found.url);
    if (importer) importers.set(file, (importers.get(file) ?? new Set()).add(importer));
    return anew.has(file) ? { ...found, url: `${file}?${round}` } : found;
  },
  load(url, context, next) {
    const file = withoutRound(url);
    if (!(isOurs(url) && file.endsWith('.ts'))) return next(url, context);
    const source = plain.get(file) ?? stripTypeScriptTypes(String(next(url, context).source));
    plain.set(file, source);
    return { format: 'module', source, shortCircuit: true };
  },
});

/** From now on this file, and all that imports it, is loaded as if for the first time. */
export function loadAnew(changed: string): void {
  round += 1;
  anew = withImporters(pathToFileURL(changed).href, new Set());
}

function withImporters(file: string, known: Set<string>): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const importer of importers.get(file) ?? []) withImporters(importer, known);
  return known;
}

/** Whether what was last loaded anew changes anything for these tests. */
export function isAnew(file: string): boolean {
  return anew.has(new URL(file, root()).href);
}

/** @param file - Below the folder in which the process runs. */
export async function loadTests(file: string): Promise<readonly CollectedTest[]> {
  const tests = collectFrom(file);
  await import(new URL(file, root()).href);
  return tests;
}
