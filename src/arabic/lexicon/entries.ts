/** Reads the lists of the lexicon: one entry a line, its forms between spaces, in full spelling. */
import { fold } from '../fold.ts';

/** Marks a plural that is more often another word. It stands in the list so that nobody adds it. */
const MARK = '؟';
const MARKED = new RegExp(`\\S+(?=${MARK})`, 'g');

/** The folded forms of one line: a headword, then its other forms. */
export type LexiconEntry = readonly string[];

/**
 * Reads a list.
 *
 * @param list lines of forms; empty lines and lines that begin with # are skipped
 * @returns the folded forms of each line, without those that are marked ؟
 */
export function entriesOf(list: string): LexiconEntry[] {
  return list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .split(' ')
        .filter((form) => !form.endsWith(MARK))
        .map(fold),
    );
}

/** All folded forms of a list, those that are marked ؟ not among them. */
export function formSet(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list).flat());
}

/** The folded forms of a list that are marked ؟. */
export function markedForms(list: string): ReadonlySet<string> {
  return new Set((list.match(MARKED) ?? []).map(fold));
}

/** The other forms of each headword, in the order of the list. */
export function formsByHeadword(
  entries: readonly LexiconEntry[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [headword = '', ...forms] of entries) {
    map.set(headword, [...(map.get(headword) ?? []), ...forms]);
  }
  return map;
}

/** The headwords of each other form, in the order of the list. */
export function headwordsByForm(
  entries: readonly LexiconEntry[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [headword = '', ...forms] of entries) {
    for (const form of forms) {
      const known = map.get(form) ?? [];
      if (form !== headword && !known.includes(headword)) map.set(form, [...known, headword]);
    }
  }
  return map;
}
