import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import {
  PAGEFIND_LANGUAGE,
  PAGEFIND_SCRIPT,
  PAGEFIND_SIGNATURE,
  PAGEFIND_WASM,
} from '../../index-files.ts';
import { gzipped } from '../files/gzipped.ts';
import { MergedIndex } from './merged-index.ts';
import { withoutReferenceTables } from './plain-wasm.ts';
import { patchedPagefind } from './script.ts';

/** A page that Pagefind indexes. */
interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/** Pagefind would bundle more fragments than this; each article keeps its own. */
const MAX_FRAGMENTS = 1_000_000;

/** Pages of a part: Pagefind holds 100 KB of memory for each until they are written. */
export const PART_SIZE = 4000;

/** Pages on their way to Pagefind at a time: it works while the next ones are made. */
const BATCH_SIZE = 32;

/** How an index is made in parts. */
export interface InParts {
  readonly pages: number;
  /** Makes a page, which is added at once: together they would fill the memory. */
  readonly page: (number: number) => IndexedPage;
  /** Is done while Pagefind, a process of its own, writes the pages from one number to another. */
  readonly meanwhile: (from: number, to: number) => void;
  /** Is given their fragments in their order, which are not among the files of the index. */
  readonly takeFragments: (files: readonly IndexFile[], from: number, to: number) => void;
  readonly partSize?: number;
}

/**
 * Has Pagefind index pages, some thousands at a time, and puts the parts together.
 *
 * @returns the files of the index but for its fragments
 */
export async function indexInParts({
  pages,
  page,
  meanwhile,
  takeFragments,
  partSize = PART_SIZE,
}: InParts): Promise<readonly IndexFile[]> {
  const merged = new MergedIndex();
  for (let from = 0; from === 0 || from < pages; from += partSize) {
    const to = Math.min(pages, from + partSize);
    const written = partOf(from, to, page, () => meanwhile(from, to));
    // With its process goes its memory.
    takeFragments(merged.add(await written.finally(close)), from, to);
  }
  return merged
    .files()
    .filter(({ path }) => isNeeded(path))
    .map(patched);
}

async function partOf(
  from: number,
  to: number,
  page: InParts['page'],
  meanwhile: () => void,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: PAGEFIND_LANGUAGE,
    maxFragments: MAX_FRAGMENTS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (let at = from; at < to; at += BATCH_SIZE) {
    const numbers = Array.from({ length: Math.min(BATCH_SIZE, to - at) }, (_, step) => at + step);
    const added = numbers.map((number) => index.addHTMLFile(page(number)));
    throwIfAny((await Promise.all(added)).flatMap((answer) => answer.errors));
  }
  const written = index.getFiles();
  meanwhile();
  const { files, errors: faults } = await written;
  throwIfAny(faults);
  return files;
}

function patched({ path, content }: IndexFile): IndexFile {
  if (path === PAGEFIND_SCRIPT) {
    return { path, content: Buffer.from(patchedPagefind(Buffer.from(content).toString())) };
  }
  if (path !== PAGEFIND_WASM) return { path, content };
  const unpacked = gunzipSync(content);
  const signature = unpacked.subarray(0, PAGEFIND_SIGNATURE.length);
  const module = withoutReferenceTables(unpacked.subarray(PAGEFIND_SIGNATURE.length));
  return { path, content: gzipped(Buffer.concat([signature, module])) };
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Not Pagefind's own interfaces, nor its worker, which costs a reader 12 KB more. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}
