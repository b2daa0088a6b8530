/**
 * CSS's `unicode-range` of a subset's characters. Short, because it stands in every page: a gap that no
 * other subset fills is claimed with its surroundings.
 *
 * @returns `['U+20-22', 'U+2D']`
 * @see https://www.w3.org/TR/css-fonts-4/#unicode-range-desc
 */
export function unicodeRange(characters: string, others = ''): [string, ...string[]] {
  const taken = codePoints(others);
  const runs: [number, number][] = [];
  for (const point of codePoints(characters)) {
    const last = runs.at(-1);
    const follows = last && (last[1] === point - 1 || isFree(last[1], point, taken));
    if (follows) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  const [first = 'U+0', ...rest] = runs.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  );
  return [first, ...rest];
}

/** Wide enough for the holes of an alphabet; a whole script does not fit in. */
const WIDEST_GAP = 32;

function isFree(from: number, to: number, taken: readonly number[]): boolean {
  return to - from <= WIDEST_GAP && !taken.some((point) => from < point && point < to);
}

function codePoints(characters: string): number[] {
  return [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
}
