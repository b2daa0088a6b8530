import { gunzipSync } from 'node:zlib';
import { type CommonWord, readCommonWords, writeCommonWords } from '../../common-words.ts';
import { type FacetTable, writeFacets } from '../../facet-table.ts';
import { WORD_FOLDER, WORD_MANIFEST } from '../../index-files.ts';
import { fileWith, type Manifest, writeEntries } from '../../word-table.ts';
import { PASSING_LEVEL } from '../files/gzipped.ts';
import type { MadeFile } from '../files/made-file.ts';
import { manifestOf } from '../tables/manifest.ts';
import { nameOf, wordFile } from '../tables/word-files.ts';
import type { OtherEntries, OtherEntry } from './living-entries.ts';

/** What is to stand in files of words. */
export interface LivingWords {
  readonly entries: OtherEntries;
  readonly facets: FacetTable;
  common(before: readonly CommonWord[]): readonly CommonWord[];
}

/**
 * The files of an index with other entries, facets and common words. The table of forms is cut where it was, so that
 * a file stays in which nothing has changed.
 */
export function withLivingWords(
  files: readonly MadeFile[],
  { entries, facets, common }: LivingWords,
): readonly MadeFile[] {
  const manifest = manifestOf(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const left = new Set([WORD_FOLDER + WORD_MANIFEST]);
  const made: MadeFile[] = [];
  const textOf = (name: string) => {
    const file = byPath.get(WORD_FOLDER + name);
    if (!file) throw new Error(`a closed segment lacks ${name}`);
    return gunzipSync(file.content).toString();
  };
  /** The name of the file that has a text, in the place of one that had another. */
  const fileOf = (text: string, before: string, name: string): string => {
    if (text === before) return name;
    left.add(WORD_FOLDER + name);
    const file = wordFile(text, PASSING_LEVEL);
    made.push(file);
    return nameOf(file);
  };
  const others = Map.groupBy(entries, ([form]) => fileWith(form, manifest.files));
  const table = manifest.files.flatMap(([first, name]): Manifest['files'] => {
    const ofFile = others.get(name);
    if (!ofFile) return [[first, name]];
    const before = textOf(name);
    const now = withOthers(before, ofFile);
    if (now !== '') return [[formOf(now), fileOf(now, before, name)]];
    left.add(WORD_FOLDER + name);
    return [];
  });
  const [wordsBefore, facetsBefore] = [textOf(manifest.common), textOf(manifest.facets)];
  const words = writeCommonWords(common(readCommonWords(wordsBefore)));
  const now: Manifest = {
    ...manifest,
    files: table,
    common: fileOf(words, wordsBefore, manifest.common),
    facets: fileOf(writeFacets(facets), facetsBefore, manifest.facets),
  };
  return [
    ...files.filter(({ path }) => !left.has(path)),
    ...made,
    { path: WORD_FOLDER + WORD_MANIFEST, content: Buffer.from(JSON.stringify(now)) },
  ];
}

/** A file of the table of forms with other entries. */
function withOthers(text: string, others: Iterable<OtherEntry>): string {
  const lines = new Map(text.split('\n').map((line) => [formOf(line), line]));
  for (const [form, entry] of others) {
    if (entry) lines.set(form, writeEntries([entry]));
    else lines.delete(form);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('\n');
}

/** The form of the first entry. */
function formOf(text: string): string {
  return text.slice(0, text.indexOf(' '));
}
