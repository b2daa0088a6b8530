import type { IndexFile } from 'pagefind';
import { PAGEFIND_ENTRY, PAGEFIND_LANGUAGE } from '../../index-files.ts';
import { type Meta, writeMeta } from './meta.ts';
import { packed, pagefindName } from './packed-file.ts';

/** What Pagefind reads first. */
export const META = /\.pf_meta$/;

/** Digits in the name of a fragment or a file of words, and in that of what is read first. */
export const DIGITS = 7;
const META_DIGITS = 15;

export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

export function wordsPath(name: string): string {
  return `index/${name}.pf_index`;
}

export function metaPath(name: string): string {
  return `pagefind.${name}.pf_meta`;
}

/**
 * What Pagefind reads first, and its list of files, in which that is named.
 *
 * @param entry the list as it was
 */
export function metaFiles(meta: Meta, entry: IndexFile | undefined): readonly IndexFile[] {
  const written = writeMeta(meta);
  const name = pagefindName(written, META_DIGITS);
  if (!entry) throw new Error(`Pagefind made no ${PAGEFIND_ENTRY}`);
  const told = JSON.parse(Buffer.from(entry.content).toString());
  const pages = meta.pages.length;
  const language = { ...told.languages[PAGEFIND_LANGUAGE], hash: name, page_count: pages };
  const languages = { [PAGEFIND_LANGUAGE]: language };
  return [
    { path: PAGEFIND_ENTRY, content: Buffer.from(JSON.stringify({ ...told, languages })) },
    { path: metaPath(name), content: packed(written) },
  ];
}

export function contentOf(contents: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = contents.get(path);
  if (!content) throw new Error(`Pagefind made no ${path}`);
  return content;
}
