import { fold } from '../../arabic/fold.ts';
import type { LexemeKeys } from '../../arabic/lexemes.ts';
import type { CommonWord } from '../common-words.ts';
import type { Piece } from './pieces.ts';

/** Words among which near spellings are looked for. */
const COMMON = 5000;

/**
 * The commonest words of the site, each in the spelling that its texts have most. What is joined to a
 * word's front makes no new word, so that الرئيس tells how رئيس is written.
 *
 * @param pieces every different one
 */
export function commonWords(
  pieces: Iterable<Piece>,
  lexemeKeys: LexemeKeys,
): readonly CommonWord[] {
  const counts = new Map<string, number>();
  const written = [...endings(pieces, lexemeKeys)];
  for (const { key, count } of written) counts.set(key, (counts.get(key) ?? 0) + count);
  const [least = 0] = [...counts.values()]
    .sort((a, b) => b - a)
    .slice(0, COMMON)
    .slice(-1);
  const spellings = new Map<string, Map<string, number>>();
  for (const { key, spelling, count } of written) {
    if ((counts.get(key) ?? 0) < least) continue;
    const ofKey = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, ofKey.set(spelling, (ofKey.get(spelling) ?? 0) + count));
  }
  return [...spellings.values()]
    .map(commonest)
    .sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, COMMON);
}

/** The words that the forms of a text end in, as they are written there. */
function* endings(pieces: Iterable<Piece>, lexemeKeys: LexemeKeys) {
  const folded = new Map<string, string>();
  const foldedOf = (spelling: string) => {
    const known = folded.get(spelling) ?? fold(spelling);
    folded.set(spelling, known);
    return known;
  };
  for (const { forms, spellings, count } of pieces) {
    for (const [at, form] of forms.entries()) {
      for (const key of lexemeKeys.get(form) ?? []) {
        if (key.length < 3 || !form.endsWith(key)) continue;
        const spelling = (spellings[at] ?? '').slice(-key.length);
        if (spelling === key || foldedOf(spelling) === key) yield { key, spelling, count };
      }
    }
  }
}

/** Of the spellings of one word; it stands in the texts as often as all of them together. */
function commonest(counts: ReadonlyMap<string, number>): CommonWord {
  const [[spelling] = ['']] = [...counts].sort(
    ([a, often], [b, other]) => other - often || (a < b ? -1 : 1),
  );
  return { spelling, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}
