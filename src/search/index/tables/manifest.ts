import type { IndexFile } from 'pagefind';
import { WORD_FOLDER, WORD_MANIFEST } from '../../index-files.ts';
import type { Manifest } from '../../word-table.ts';

/** Reads the manifest of a segment's table of forms. */
export function manifestOf(files: readonly IndexFile[]): Manifest {
  const file = files.find(({ path }) => path === WORD_FOLDER + WORD_MANIFEST);
  // Of files that we have made ourselves.
  const manifest: Manifest = JSON.parse(Buffer.from(file?.content ?? []).toString());
  return manifest;
}
