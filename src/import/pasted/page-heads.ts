import { withAsciiDigits } from '../../text/digits.ts';
import { endsSentence } from './lines.ts';

/** No running head is longer. */
const LONGEST = 100;

/** On a shorter page than this there is no text. */
const SHORTEST_PAGE = 2;

/** «تقرير الثروة السمكية 2025    12», `12 | Annual report`: a page's head with its number. */
const BEHIND = /^(.{3,90}?)(?:\s*[|–—•·-]\s*|\s+)(\d{1,4})$/u;
const BEFORE = /^(\d{1,4})(?:\s*[|–—•·-]\s*|\s+)(\S.{2,90})$/u;

interface Head {
  readonly at: number;
  readonly number: number;
}

/**
 * The lines in which a page's number stands beside its running head: the same words, further down, with the next
 * number or, where left and right pages have others, the one after it. Each cuts a sentence in two, as a
 * heading or an item does not.
 */
export function headsWithNumbers(lines: readonly string[]): readonly number[] {
  const rows = new Map<string, Head[]>();
  for (const [at, line] of lines.entries()) {
    const text = line.length > LONGEST ? '' : withAsciiDigits(line.replace(/\p{Cf}/gu, '').trim());
    const [, words, number] = BEHIND.exec(text) ?? reordered(BEFORE.exec(text)) ?? [];
    if (words === undefined || !/\p{L}{2}/u.test(words) || !cutsSentence(lines, at)) continue;
    const key = words.replace(/\s+/g, ' ').trim();
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    const last = row.at(-1);
    const step = Number(number) - (last?.number ?? 0);
    if (last && (step < 1 || step > 2 || at - last.at <= SHORTEST_PAGE)) row.length = 0;
    row.push({ at, number: Number(number) });
  }
  return [...rows.values()].flatMap((row) => (row.length > 1 ? row.map(({ at }) => at) : []));
}

function reordered(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found ? [found[0], found[2], found[1]] : undefined;
}

function cutsSentence(lines: readonly string[], at: number): boolean {
  const [before, after] = [-1, 1].map((step) => {
    let next = at + step;
    while (lines[next]?.trim() === '') next += step;
    return lines[next];
  });
  return before !== undefined && after !== undefined && !endsSentence(before);
}
