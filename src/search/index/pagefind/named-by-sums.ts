import { PAGEFIND_ENTRY, PAGEFIND_LANGUAGE } from '../../index-files.ts';
import { sumOf } from '../files/gzipped.ts';
import type { MadeFile } from '../files/made-file.ts';
import { fragmentPath, META, metaPath, wordsPath } from './files.ts';
import { readMeta, writeMeta } from './meta.ts';
import { packed, unpacked } from './packed-file.ts';

/** What Pagefind's list or another of its files names. */
const NAMED = /\.pf_(?:index|fragment)$/;

/** An index in which each file is named by what it holds. */
export interface NamedIndex {
  readonly files: readonly MadeFile[];
  /** The paths of the files that were renamed, by those before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What Pagefind's entry calls the index; none where it has no articles. */
  readonly name?: string;
}

/**
 * Names Pagefind's files by the sums of what they hold, so that a browser knows one of another publish: Pagefind's own
 * names are such of none but its words, and a fragment holds other words than it was named by. What is named so stays,
 * and so does the name of a page that is gone, which has no fragment.
 */
export function namedBySums(files: readonly MadeFile[]): NamedIndex {
  const first = files.find(({ path }) => META.test(path));
  if (!first) return { files, renamed: new Map() };
  const meta = readMeta(unpacked(first.content));
  const named = files.filter(({ path }) => NAMED.test(path));
  const sums = new Map(named.map(({ path, content }) => [path, sumOf(content)]));
  const right = new Set(
    [...sums].filter(([path, sum]) => sumIn(path) === sum).map(([path]) => path),
  );
  const renamed = new Map<string, string>();
  const taken = new Set(right);
  const nameOf = (pathOf: (name: string) => string, before: string) => {
    const sum = sums.get(pathOf(before));
    if (sum === undefined || right.has(pathOf(before))) return before;
    const own = `${PAGEFIND_LANGUAGE}_${sum}`;
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
  const all = files.map((file): MadeFile => {
    if (file === first) return { path: metaPath(name), content };
    if (file.path === PAGEFIND_ENTRY) return entryOf(file, name);
    const path = renamed.get(file.path);
    return path === undefined ? file : { ...file, path };
  });
  return { files: all, renamed, name };
}

/** The sum by which a file is named, alone or as one of several that hold as much. */
function sumIn(path: string): string | undefined {
  const [, sum] = /_([\da-f]{1,8})(?:-\d+)?\.\w+$/.exec(path) ?? [];
  return sum;
}

/** Pagefind's entry, with the name of what is read next. */
function entryOf({ path, content }: MadeFile, name: string): MadeFile {
  const entry = JSON.parse(Buffer.from(content).toString());
  const language = { ...entry.languages[PAGEFIND_LANGUAGE], hash: name };
  const languages = { [PAGEFIND_LANGUAGE]: language };
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}
