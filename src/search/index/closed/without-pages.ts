import { PAGEFIND_ENTRY } from '../../index-files.ts';
import { PASSING_LEVEL } from '../files/gzipped.ts';
import type { MadeFile } from '../files/made-file.ts';
import { contentOf, DIGITS, META, metaFiles, wordsPath } from '../pagefind/files.ts';
import { readMeta } from '../pagefind/meta.ts';
import { packed, pagefindName, unpacked } from '../pagefind/packed-file.ts';
import {
  mergeWord,
  type PackedWord,
  type Pages,
  pagesOf,
  postingsIn,
  readWords,
  standsOn,
} from '../pagefind/postings.ts';
import { chunkOf, type WordChunk, withShortestLimits } from '../pagefind/word-chunks.ts';
import type { Change } from './change.ts';

/** Pages, by their numbers: of those that are gone nothing is to stay, of the edited no word that is theirs alone. */
export type Departed = Pick<Change, 'gone' | 'edited'>;

/**
 * The files of an index without some of its pages: files of words that had none of these stay, byte for byte. Pages keep
 * their numbers; of one that is gone there is a name, that of no fragment, and how many words it had.
 *
 * @param spoken words that stay even if no page has them but edited ones
 */
export function withoutPages(
  files: readonly MadeFile[],
  departed: Departed,
  spoken: ReadonlySet<string>,
): readonly MadeFile[] {
  const metaFile = files.find(({ path }) => META.test(path));
  if (!metaFile) return files;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const meta = readMeta(unpacked(metaFile.content));
  const names = new Set(meta.chunks.map(({ name }) => name));
  const made: MadeFile[] = [];
  const left = new Set<string>([metaFile.path, PAGEFIND_ENTRY]);
  const chunks = meta.chunks.flatMap(({ name }) => {
    const before = unpacked(contentOf(contents, wordsPath(name)));
    const { bytes, ...limits } = chunkWithout(before, departed, spoken);
    if (bytes === before) return [{ ...limits, name }];
    left.add(wordsPath(name));
    if (limits.to === '') return [];
    const renamed = pagefindName(bytes, DIGITS, (taken) => names.has(taken));
    names.add(renamed);
    made.push({ path: wordsPath(renamed), content: packed(bytes, PASSING_LEVEL) });
    return [{ ...limits, name: renamed }];
  });
  const pages = meta.pages.map((page, number) =>
    departed.gone.has(number) ? { ...page, name: `gone${number}` } : page,
  );
  const entry = files.find(({ path }) => path === PAGEFIND_ENTRY);
  return [
    ...files.filter(({ path }) => !left.has(path)),
    ...made,
    ...metaFiles({ ...meta, pages, chunks: withShortestLimits(chunks) }, entry),
  ];
}

/** A file of words without some pages: its own bytes, if it has none of them; no words, if no others have any. */
export function chunkWithout(
  file: Buffer,
  departed: Departed,
  spoken: ReadonlySet<string>,
): WordChunk {
  const words: PackedWord[] = [];
  let isOther = false;
  for (const word of readWords(file)) {
    const left = wordWithout(word, departed, spoken);
    isOther ||= left !== word;
    if (left) words.push(left);
  }
  const written = isOther
    ? words.map((word) => mergeWord(word.word, [{ ...word, before: 0 }]))
    : [];
  return {
    from: words[0]?.word.toString() ?? '',
    to: words.at(-1)?.word.toString() ?? '',
    bytes: isOther ? chunkOf(written).bytes : file,
  };
}

/** A word without some pages: itself, if it has none of them, and nothing, if no other page has it. */
function wordWithout(
  word: PackedWord,
  departed: Departed,
  spoken: ReadonlySet<string>,
): PackedWord | undefined {
  const pages = pagesWithout(word.pages, departed.gone);
  const variants = word.variants
    .map(([spelling, own]) => [spelling, pagesWithout(own, departed.gone)] as const)
    .filter(([, own]) => own.count > 0);
  const all = [pages, ...variants.map(([, own]) => own)].filter(({ count }) => count > 0);
  const isEdited = all.every((own) => areAmong(own, departed.edited));
  if (isEdited && (all.length === 0 || !spoken.has(word.word.toString()))) return undefined;
  const isSame =
    pages === word.pages &&
    variants.length === word.variants.length &&
    variants.every(([, own], at) => own === word.variants[at]?.[1]);
  return isSame ? word : { word: word.word, pages, variants };
}

function pagesWithout(pages: Pages, gone: ReadonlySet<number>): Pages {
  const isBetween = [...gone].some((page) => page >= pages.first && page <= pages.last);
  if (!isBetween || !standsOn(pages, gone)) return pages;
  return pagesOf(postingsIn(pages).filter(({ page }) => !gone.has(page)));
}

function areAmong(pages: Pages, some: ReadonlySet<number>): boolean {
  if (pages.count > some.size || !some.has(pages.first) || !some.has(pages.last)) return false;
  return postingsIn(pages).every(({ page }) => some.has(page));
}
