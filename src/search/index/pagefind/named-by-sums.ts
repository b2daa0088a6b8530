import type { IndexFile } from 'pagefind';
import { PAGEFIND_ENTRY, PAGEFIND_LANGUAGE } from '../../index-files.ts';
import { sumOf } from '../gzipped.ts';
import { readMeta, writeMeta } from './meta.ts';
import { packed, unpacked } from './packed-file.ts';

/** An index in which each file is named by what it holds. */
export interface NamedIndex {
  readonly files: readonly IndexFile[];
  /** The paths of the files that were renamed, by those before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What Pagefind's entry calls the index; none where it has no articles. */
  readonly name?: string;
}

/**
 * Names Pagefind's files by the sums of what they hold, so that a browser knows one of another publish: Pagefind's own
 * names are such of none but its words, and a fragment holds other words than it was named by.
 */
export function namedBySums(files: readonly IndexFile[]): NamedIndex {
  const first = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!first) return { files, renamed: new Map() };
  const meta = readMeta(unpacked(first.content));
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const nameOf = (pathOf: (name: string) => string, before: string) => {
    const content = contents.get(pathOf(before));
    if (!content) throw new Error(`Pagefind made no ${pathOf(before)}`);
    const own = `${PAGEFIND_LANGUAGE}_${sumOf(content)}`;
    let name = own;
    for (let count = 2; taken.has(pathOf(name)); count += 1) name = `${own}-${count}`;
    taken.add(pathOf(name));
    renamed.set(pathOf(before), pathOf(name));
    return name;
  };
  const content = packed(
    writeMeta({
      ...meta,
      pages: meta.pages.map((page) => ({ ...page, name: nameOf(fragmentPath, page.name) })),
      chunks: meta.chunks.map((chunk) => ({ ...chunk, name: nameOf(wordsPath, chunk.name) })),
    }),
  );
  const name = `${PAGEFIND_LANGUAGE}_${sumOf(content)}`;
  renamed.set(first.path, metaPath(name));
  const all = files.map((file) => {
    const path = renamed.get(file.path) ?? file.path;
    if (file === first) return { path, content };
    return path === PAGEFIND_ENTRY ? entryOf(file, name) : { path, content: file.content };
  });
  return { files: all, renamed, name };
}

/** Pagefind's entry, with the name of what is read next. */
function entryOf({ path, content }: IndexFile, name: string): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString());
  const language = { ...entry.languages[PAGEFIND_LANGUAGE], hash: name };
  const languages = { [PAGEFIND_LANGUAGE]: language };
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

function metaPath(name: string): string {
  return `pagefind.${name}.pf_meta`;
}

function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

function wordsPath(name: string): string {
  return `index/${name}.pf_index`;
}
