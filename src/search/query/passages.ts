import type { Apart } from '../apart.ts';
import type { Fragment } from './engine.ts';
import { excerpt, type Run } from './excerpt.ts';
import { markedAddress } from './marked-address.ts';

/** A paragraph that has what was asked for, and the address of its place on the page. */
export interface Passage {
  readonly href: string;
  readonly runs: readonly Run[];
  /** Whether it runs the other way than its article. */
  readonly foreign: boolean;
}

/** An article as a result shows it. */
export interface Shown {
  readonly href: string;
  readonly headline: readonly Run[];
  readonly passages: readonly Passage[];
}

const MOST_PASSAGES = 3;
const PIECES = 36;

/** A block of an article, and the terms that stand in it. */
interface Answering {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly matches: readonly number[];
  readonly terms: ReadonlySet<number>;
}

/**
 * What a result shows of an article: the headline, and the paragraphs that together have the most of
 * what was asked for, in the order of the article; its beginning if only the headline has it.
 *
 * @param places for each term, the pieces of the content that answer it
 * @param typed what the article's page is to mark
 */
export function shownOf(
  fragment: Fragment,
  places: readonly (readonly number[])[],
  typed: string,
): Shown {
  const pieces = fragment.content.split(' ');
  const positions = [...new Set(places.flat())].sort((a, b) => a - b);
  const blocks = fragment.blocks.map(([start, id], index): Answering => {
    const end = fragment.blocks[index + 1]?.[0] ?? pieces.length;
    const within = (at: number) => at >= start && at < end;
    const terms = new Set(places.flatMap((term, number) => (term.some(within) ? number : [])));
    return { id, start, end, matches: positions.filter(within), terms };
  });
  const body = blocks[0]?.start ?? pieces.length;
  const shown = (start: number, end: number, matches: readonly number[], most: number) => {
    const offset = start === 0 ? 0 : pieces.slice(0, start).join(' ').length + 1;
    const length = pieces.slice(start, end).join(' ').length;
    const apart = (fragment.apart ?? [])
      .map(([from, to, way]): Apart => [from - offset, to - offset, way])
      .filter(([from]) => from >= 0 && from < length);
    return excerpt(
      pieces.slice(start, end),
      matches.map((at) => at - start),
      most,
      apart,
    );
  };
  const best = mostTelling(blocks);
  return {
    href: markedAddress(typed, fragment.url),
    headline: shown(0, body, positions, body),
    passages: (best.length > 0 ? best : blocks.slice(0, 1)).map(({ id, start, end, matches }) => ({
      href: markedAddress(typed, fragment.url, id),
      runs: shown(start, end, matches, PIECES),
      foreign: fragment.foreign?.includes(id) === true,
    })),
  };
}

/** The blocks that add the most terms to those already shown, each time; then in their order. */
function mostTelling(blocks: readonly Answering[]): readonly Answering[] {
  const left = new Set(blocks.filter(({ terms }) => terms.size > 0));
  const seen = new Set<number>();
  const chosen: Answering[] = [];
  while (left.size > 0 && chosen.length < MOST_PASSAGES) {
    const news = ({ terms }: Answering) => [...terms].filter((term) => !seen.has(term)).length;
    const [next] = [...left].sort((a, b) => news(b) - news(a) || b.terms.size - a.terms.size);
    if (!next) break;
    chosen.push(next);
    left.delete(next);
    for (const term of next.terms) seen.add(term);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
