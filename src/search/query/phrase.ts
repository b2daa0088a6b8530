import { joined } from '../compound-parts.ts';
import type { Fragment } from '../fragment.ts';
import type { Posting } from './postings.ts';
import { foldedWords } from './terms.ts';

/** Articles in which the words of a phrase stand one after another, in some form. */
export function phraseCandidates(
  words: readonly ReadonlyMap<string, Posting>[],
): (readonly [id: string, posting: Posting])[] {
  const [first, ...others] = words;
  return [...(first ?? [])].flatMap(([id, posting]) => {
    let ends: readonly number[] = posting.positions;
    for (const articles of others) {
      const places = new Set(articles.get(id)?.positions);
      // Two words may stand in one piece: «روسيا/أوكرانيا»; one word, of a compound, in two.
      const after = ends.flatMap((end) => [end, end + 1].filter((next) => places.has(next)));
      ends = [
        ...new Set([...after, ...after.map((end) => end + 1).filter((end) => places.has(end))]),
      ];
    }
    const score = words.reduce((sum, articles) => sum + (articles.get(id)?.score ?? 0), 0);
    return ends.length > 0 ? [[id, { ...posting, score }] as const] : [];
  });
}

/**
 * Where a phrase stands in a text as it was typed, but for tashkeel and spelling. It stands in one
 * paragraph, one cell of a table, one heading.
 *
 * @param starts the pieces with which it may begin
 * @param places for each word, the pieces that have it: of a compound that stands apart, both
 * @returns every piece of every occurrence
 */
export function phrasePositions(
  forms: readonly string[],
  { content, blocks }: Pick<Fragment, 'content' | 'blocks'>,
  starts: readonly number[],
  places: readonly (readonly number[])[],
): readonly number[] {
  const pieces = content.split(' ');
  const boundaries = new Set(blocks.flatMap(([start, , ...further]) => [start, ...further]));
  const found = starts.flatMap((start) => {
    let end = start + 1;
    // Each word may be a compound, which stands in two pieces.
    while (end < start + 2 * forms.length && !boundaries.has(end)) end += 1;
    const located = pieces
      .slice(start, end)
      .flatMap((piece, offset) => foldedWords(piece).map((form) => ({ form, at: start + offset })));
    for (const [at, place] of located.entries()) {
      const length = place.at === start ? lengthOfPhrase(forms, located, at, places) : 0;
      if (length > 0) return located.slice(at, at + length).map((each) => each.at);
    }
    return [];
  });
  return [...new Set(found)];
}

/** A word of a text, and the piece that it stands in. */
interface Located {
  readonly form: string;
  readonly at: number;
}

/** How many words of a text a phrase takes from one of them on, compounds apart or joined; 0 if it is not there. */
function lengthOfPhrase(
  forms: readonly string[],
  written: readonly Located[],
  from: number,
  places: readonly (readonly number[])[],
): number {
  let at = from;
  for (const [word, form] of forms.entries()) {
    const letters = joined(form);
    const [one, next] = [written[at], written[at + 1]];
    // يريدان is no «يريد أن», though the letters are the same.
    const isApart = next && places[word]?.includes(next.at);
    if (one?.form === letters) at += 1;
    else if (one && isApart && one.form + next.form === letters) at += 2;
    else return 0;
  }
  return at - from;
}
