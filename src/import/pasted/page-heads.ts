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

/** The lines of a page that was broken to a width are at least so long; of a poem few are. */
const NARROWEST_PAGE = 45;

/**
 * The heads and feet of pages that stand alone: the same words again and again, each time between two lines of a sentence
 * that fill the page's width, and somewhere behind a line that goes on with the one right above it: else none was broken,
 * and each may be a headline. Above the text the first of them may be its headline.
 */
export function headsAlone(lines: readonly string[]): readonly number[] {
  const places = Map.groupBy(lines.keys(), (at) => (lines[at] ?? '').trim());
  const isRepeated = (line: string) => (places.get(line.trim())?.length ?? 0) > 1;
  const isFull = (line = '') => line.length >= NARROWEST_PAGE && !endsSentence(line);
  return [...places].flatMap(([words, all]) => {
    const mayBeHead = /\p{L}{2}/u.test(words) && words.length < NARROWEST_PAGE;
    if (all.length < 2 || !mayBeHead) return [];
    const above = (at: number) => nextOther(lines, at, -1, isRepeated) ?? -1;
    const cuts = all.filter(
      (at) => isFull(lines[above(at)]) && nextOther(lines, at, 1, isRepeated) !== undefined,
    );
    const areAll = all.every((at) => cuts.includes(at) || at < SHORTEST_PAGE + 1);
    return areAll && cuts.some((at) => isFull(lines[above(at) - 1])) ? cuts : [];
  });
}

/** So many lines stand where a page ends and the next begins: a foot and a head, with empty ones around them. */
const EDGE = 8;

/** Where the next line before or behind another stands that has words and is there once. */
function nextOther(
  lines: readonly string[],
  at: number,
  step: number,
  isRepeated: (line: string) => boolean,
): number | undefined {
  for (let away = 1; away <= EDGE; away += 1) {
    const line = lines[at + step * away];
    if (line?.trim() !== '' && !isRepeated(line ?? ''))
      return line === undefined ? undefined : at + step * away;
  }
  return undefined;
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
