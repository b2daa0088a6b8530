import type { Fragment } from '../../fragment.ts';
import type { RecentTable } from '../../recent-table.ts';
import { tokenOf } from '../../token.ts';
import { type Engine, memoized } from '../engine/engine.ts';
import type { Hit } from '../engine/pagefind.ts';
import { inverseDocumentFrequency } from '../ranking.ts';
import type { Numbering } from './numbering.ts';

/** Where a token stands in the recent articles: the pieces of each that has it, by its number. */
type Places = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The queries that are put to the index of a site that has recent articles: to Pagefind's, which knows of the closed
 * segment alone, and to their own table. Scores are those of one index of them all, but that the mean length of
 * an article is the closed segment's.
 */
export function engineWithRecent(
  engine: Engine,
  table: RecentTable,
  { articles, ofClosed, ofRecent }: Numbering,
  fragmentOf: (number: number) => Promise<Fragment>,
): Engine {
  const tokens = tokensOf(table);
  const scoreOf = scoring(table, tokens);
  const living = async (hits: readonly Hit[]) => {
    const numbers = await engine.numbers();
    return hits.filter(({ id }) => ofClosed[numbers.get(id) ?? -1] !== undefined);
  };
  const hitOf = (number: number, score: number, words: readonly number[]): Hit => {
    return { id: idOf(number), score, words, data: () => fragmentOf(number) };
  };
  const hits = async (token: string | null) => {
    const all = await engine.hits(token);
    const closed = await living(all);
    if (token === null) return [...table.articles.map((_, at) => hitOf(at, 0, [])), ...closed];
    const places: Places = tokens.get(token) ?? new Map();
    const tells = inverseDocumentFrequency(closed.length + places.size, articles);
    const told = inverseDocumentFrequency(all.length, table.closed);
    const recent = Array.from(places, ([number, pieces]) => {
      const words = [...pieces].sort((a, b) => a - b);
      return hitOf(number, tells * scoreOf(number, words), words);
    });
    return [...recent, ...closed.map((hit) => ({ ...hit, score: (hit.score * tells) / told }))];
  };
  const numbers = async () => {
    const together = new Map(ofRecent.map((number, at) => [idOf(at), number] as const));
    for (const [id, number] of await engine.numbers()) {
      const living = ofClosed[number];
      if (living !== undefined) together.set(id, living);
    }
    return together;
  };
  return { hits: memoized(hits), numbers: memoized(numbers) };
}

/** Pagefind's are hexadecimal. */
function idOf(number: number): string {
  return `recent-${number}`;
}

function tokensOf({ forms }: RecentTable): ReadonlyMap<string, Places> {
  const tokens = new Map<string, Map<number, Set<number>>>();
  for (const { keys, places } of forms) {
    for (const token of new Set(keys.map(tokenOf))) {
      const ofToken = tokens.get(token) ?? new Map<number, Set<number>>();
      tokens.set(token, ofToken);
      for (const [number, pieces] of places)
        ofToken.set(number, new Set([...(ofToken.get(number) ?? []), ...pieces]));
    }
  }
  return tokens;
}

/** Pagefind's own numbers: BM25 of 24ths of a word, for a token that is whole, and what a headline adds. */
const [SATURATION, LENGTH_SHARE] = [1.4, 0.75];
const PARTS = 24;
const HEADLINE_WEIGHT = 7;
const WHOLE_TOKEN = Math.exp(Math.exp(-1 / 8) - 1);
const AS_WRITTEN = 1.8;
const IN_HEADLINE = 5;

/**
 * What an article's places of a token say, without how much the token tells: as Pagefind counts it, so that the
 * scores of both segments can be compared.
 *
 * @see https://github.com/Pagefind/pagefind/blob/main/pagefind_web/src/search.rs
 */
function scoring(
  { articles, averagePieces }: RecentTable,
  tokens: ReadonlyMap<string, Places>,
): (number: number, words: readonly number[]) => number {
  const sharing = articles.map(() => new Map<number, number>());
  for (const places of tokens.values())
    for (const [number, pieces] of places)
      for (const piece of pieces)
        sharing[number]?.set(piece, (sharing[number].get(piece) ?? 0) + 1);
  return (number, words) => {
    const { headline = 0, pieces = 0 } = articles[number] ?? {};
    let parts = 0;
    for (const piece of words) {
      const weight = PARTS * (piece < headline ? HEADLINE_WEIGHT : 1);
      parts += Math.floor(weight / (sharing[number]?.get(piece) ?? 1));
    }
    const frequency = (parts / PARTS) * WHOLE_TOKEN;
    const length = 1 - LENGTH_SHARE + LENGTH_SHARE * (pieces / averagePieces);
    const bm25 = ((SATURATION + 1) * frequency) / (SATURATION * length + frequency);
    return AS_WRITTEN * bm25 + ((words[0] ?? headline) < headline ? IN_HEADLINE : 0);
  };
}
