import type { Fragment } from '../../fragment.ts';
import type { IsolatedSpan } from '../../isolated-spans.ts';
import { addressWithFind } from '../address.ts';
import { excerpt } from './excerpt.ts';
import type { ExcerptRun } from './split-at-isolates.ts';

/** A paragraph that matches, and the address of its place on the page. */
export interface Passage {
  readonly href: string;
  readonly runs: readonly ExcerptRun[];
  /** Whether it runs the other element than its article. */
  readonly foreign: boolean;
}

/** An article as a result shows it. */
export interface ResultContent {
  readonly href: string;
  readonly headline: readonly ExcerptRun[];
  readonly passages: readonly Passage[];
}

const MAX_PASSAGES = 3;
const PASSAGE_PIECES = 36;

/** A block of an article, and the terms that stand in it. */
interface MatchingBlock {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly matches: readonly number[];
  readonly terms: ReadonlySet<number>;
}

/**
 * What a result shows of an article: the headline, and the paragraphs that together have the most of
 * the terms of the query, in the order of the article; its beginning if only the headline has it.
 *
 * @param places for each term, the pieces of the content that answer it
 * @param typed what the article's page is to highlight
 */
export function resultContent(
  fragment: Fragment,
  places: readonly (readonly number[])[],
  typed: string,
): ResultContent {
  const pieces = fragment.content.split(' ');
  const positions = [...new Set(places.flat())].sort((a, b) => a - b);
  const blocks = fragment.blocks.map(([start, id], index): MatchingBlock => {
    const end = fragment.blocks[index + 1]?.[0] ?? pieces.length;
    const within = (at: number) => at >= start && at < end;
    const terms = new Set(places.flatMap((term, number) => (term.some(within) ? number : [])));
    return { id, start, end, matches: positions.filter(within), terms };
  });
  const body = blocks[0]?.start ?? pieces.length;
  const excerptOf = (start: number, end: number, matches: readonly number[], most: number) => {
    const offset = start === 0 ? 0 : pieces.slice(0, start).join(' ').length + 1;
    const isolates = (fragment.isolates ?? []).map(
      ([from, to, element]): IsolatedSpan => [from - offset, to - offset, element],
    );
    return excerpt(
      pieces.slice(start, end),
      matches.map((at) => at - start),
      most,
      isolates,
    );
  };
  const best = bestBlocks(blocks);
  // What only its byline has is not to be found in it.
  const found = positions.length > 0 ? typed : '';
  return {
    href: addressWithFind(found, fragment.url),
    headline: excerptOf(0, body, positions, body),
    passages: (best.length > 0 ? best : blocks.slice(0, 1)).map(({ id, start, end, matches }) => ({
      href: addressWithFind(found, fragment.url, id),
      runs: excerptOf(start, end, matches, PASSAGE_PIECES),
      foreign: fragment.foreign?.includes(id) === true,
    })),
  };
}

/** The blocks that add the most terms to those already shown, each time; then in their order. */
function bestBlocks(blocks: readonly MatchingBlock[]): readonly MatchingBlock[] {
  const remaining = new Set(blocks.filter(({ terms }) => terms.size > 0));
  const seen = new Set<number>();
  const chosen: MatchingBlock[] = [];
  while (chosen.length < MAX_PASSAGES) {
    const newTerms = ({ terms }: MatchingBlock) =>
      [...terms].filter((term) => !seen.has(term)).length;
    const [next] = [...remaining].sort(
      (a, b) => newTerms(b) - newTerms(a) || b.terms.size - a.terms.size,
    );
    if (!next) break;
    chosen.push(next);
    remaining.delete(next);
    for (const term of next.terms) seen.add(term);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
