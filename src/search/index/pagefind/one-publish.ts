import { WORD_FOLDER, WORD_MANIFEST } from '../../index-files.ts';
import type { Manifest } from '../../word-table.ts';
import type { MadeFile } from '../files/made-file.ts';
import { manifestOf } from '../tables/manifest.ts';
import { type NamedIndex, namedBySums } from './named-by-sums.ts';

/**
 * The files of an index as a browser can tell them from those of another publish: each of Pagefind's is named by what it
 * holds, and the manifest of the table of forms says to which index it belongs.
 */
export function ofOnePublish(made: readonly MadeFile[]): Pick<NamedIndex, 'files' | 'renamed'> {
  const { files, renamed, name } = namedBySums(made);
  if (name === undefined) return { files, renamed };
  const manifest: Manifest = { ...manifestOf(files), index: name };
  const path = WORD_FOLDER + WORD_MANIFEST;
  const content = Buffer.from(JSON.stringify(manifest));
  return { files: files.map((file) => (file.path === path ? { path, content } : file)), renamed };
}
