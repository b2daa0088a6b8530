/** Weighted edit distance between two words. */
import { DOUBLED, TRANSPOSED } from './weights.ts';

/**
 * Cost of typing one letter for another, 1 being an ordinary mistake.
 *
 * @param from a letter of the first word; '' where the second word has a letter more
 * @param to a letter of the second word; '' where the first word has a letter more
 */
export type EditCost = (from: string, to: string) => number;

/** Longer words are not compared, because time and space are O(length²). */
const LONGEST = 64;

/**
 * Damerau–Levenshtein distance with weights: insertions, deletions, substitutions, and transpositions
 * of neighbouring letters. It is the restricted form (optimal string alignment), in which no part of
 * a word is edited twice.
 *
 * @param a a folded word
 * @param b a folded word
 * @param cost of inserting, deleting or substituting one letter
 * @param limit distances above it are of no interest, and may be given as `Infinity`
 * @returns the least sum of costs that turns `a` into `b`; `Infinity` between different words of
 *   which one has more than 64 UTF-16 units
 * @see Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3),
 *   1964; Wagner and Fischer, "The string-to-string correction problem", JACM 21(1), 1974
 */
export function editDistance(a: string, b: string, cost: EditCost, limit = Infinity): number {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : Number.POSITIVE_INFINITY;
  let previous: number[] = [];
  let above: number[] = [0];
  for (let j = 1; j <= b.length; j++) above[j] = at(above, j - 1) + cost('', b.charAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const from = a.charAt(i - 1);
    const row = [at(above, 0) + cost(from, '')];
    for (let j = 1; j <= b.length; j++) {
      const to = b.charAt(j - 1);
      const share = from === a.charAt(i - 2) || to === b.charAt(j - 2) ? DOUBLED : 1;
      let least = Math.min(
        at(above, j - 1) + (from === to ? 0 : cost(from, to)),
        at(above, j) + cost(from, '') * share,
        at(row, j - 1) + cost('', to) * share,
      );
      const isTransposed = from === b.charAt(j - 2) && to === a.charAt(i - 2);
      if (isTransposed) {
        least = Math.min(least, at(previous, j - 2) + 2 * cost(from, to) * TRANSPOSED);
      }
      row.push(least);
    }
    // A transposition reaches two rows back, so both must be beyond the limit.
    if (Math.min(...row) > limit && Math.min(...above) > limit) return Number.POSITIVE_INFINITY;
    previous = above;
    above = row;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;
