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
  const spellings = new Map<string, Map<string, number>>();
  const folded = new Map<string, string>();
  const foldedOf = (spelling: string) => {
    const known = folded.get(spelling) ?? fold(spelling);
    folded.set(spelling, known);
    return known;
  };
  for (const { forms, spellings: written, count } of pieces) {
    for (const [at, form] of forms.entries()) {
      for (const key of lexemeKeys.get(form) ?? []) {
        if (key.length < 3 || !form.endsWith(key)) continue;
        const spelling = (written[at] ?? '').slice(-key.length);
        if (foldedOf(spelling) !== key) continue;
        const counts = spellings.get(key) ?? new Map<string, number>();
        spellings.set(key, counts.set(spelling, (counts.get(spelling) ?? 0) + count));
      }
    }
  }
  return [...spellings.values()]
    .map(commonest)
    .sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, COMMON);
}

/** Of the spellings of one word; it stands in the texts as often as all of them together. */
function commonest(counts: ReadonlyMap<string, number>): CommonWord {
  const [[spelling] = ['']] = [...counts].sort(
    ([a, often], [b, other]) => other - often || (a < b ? -1 : 1),
  );
  return { spelling, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}
