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
      // Two words may stand in one piece: «روسيا/أوكرانيا».
      ends = [...new Set(ends.flatMap((end) => [end, end + 1].filter((next) => places.has(next))))];
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
 * @returns every piece of every occurrence
 */
export function phrasePositions(
  forms: readonly string[],
  { content, blocks }: Pick<Fragment, 'content' | 'blocks'>,
  starts: readonly number[],
): readonly number[] {
  const pieces = content.split(' ');
  const boundaries = new Set(blocks.flatMap(([start, , ...further]) => [start, ...further]));
  return starts.flatMap((start) => {
    let end = start + 1;
    while (end < start + forms.length && !boundaries.has(end)) end += 1;
    const located = pieces
      .slice(start, end)
      .flatMap((piece, offset) => foldedWords(piece).map((form) => ({ form, at: start + offset })));
    const begin = located.findIndex((_, index) =>
      forms.every((form, offset) => located[index + offset]?.form === form),
    );
    return begin < 0 ? [] : located.slice(begin, begin + forms.length).map(({ at }) => at);
  });
}
