import { withAsciiDigits } from '../../text/digits.ts';
import { endsSentence } from './lines.ts';
import { headsAlone, headsWithNumbers } from './page-heads.ts';

/** A text without the edges of the pages from which it was copied, and the lines of those. */
export interface WithoutEdges {
  readonly text: string;
  readonly left: readonly string[];
}

/** `3`, `- 3 -`, `صفحة 3 من 12`, `Page | 3`, `3 / 12`. */
const NUMBER =
  /^[-–—\s]*(?:صفحة|ص|page)?\.?(?:\s*\|)?\s*(\d{1,4})(?:\s*(?:من|of|\/)\s*\d{1,4})?[-–—\s]*$/i;

/** One that can be nothing else, which needs no other: `صفحة 3 من 12`, `- 3 -`. */
const SURE =
  /^(?:(?:صفحة|page)\s*\|?\s*\d{1,4}\s*(?:من|of|\/)\s*\d{1,4}|page\s*\|\s*\d{1,4}|([-–—])\s?\d{1,4}\s?\1)$/i;

/** So many lines are on the shortest page: numbers that are closer are figures below each other. */
const SHORTEST_PAGE = 2;

/** No running head is longer. */
const LONGEST_HEAD = 80;

/**
 * Takes out of a text that was copied from a PDF the numbers of its pages and what stands at their edges. Numbers
 * alone on their lines are those of pages where each is the next of the one before, and a sentence is cut
 * by one of them: those of chapters stand between whole ones.
 *
 * @param text as `pastedText` gives it
 */
export function withoutPageEdges(text: string): WithoutEdges {
  const lines = text.split('\n');
  const sure = [...lines.keys()].filter((at) => SURE.test(writtenIn(lines[at])));
  const inRow = pageNumbers(lines);
  const numbers = inRow.length < 2 ? sure : inRow;
  const inHeads = [...headsWithNumbers(lines), ...headsAlone(lines)];
  if (numbers.length === 0 && inHeads.length === 0) return { text, left: [] };
  const heads = headsBeside(lines, numbers);
  const edges = new Set([...sure, ...inHeads, ...numbers.flatMap((at) => [at, ...heads(at)])]);
  const isCut =
    sure.length > 0 ||
    inHeads.length > 0 ||
    numbers.some((at) => {
      const before = nextFull(lines, at, -1, edges);
      return before !== undefined && !endsSentence(lines[before] ?? '');
    });
  if (!isCut) return { text, left: [] };
  const left = [...edges]
    .toSorted((one, other) => one - other)
    .map((at) => (lines[at] ?? '').trim().replace(/\s+/g, ' '));
  return { text: joined(lines, edges), left };
}

/** A line as it may be the number of a page. */
function writtenIn(line = ''): string {
  return line.length > LONGEST_HEAD ? '' : withAsciiDigits(line.replace(/\p{Cf}/gu, '').trim());
}

function pageNumbers(lines: readonly string[]): readonly number[] {
  const found: { readonly at: number; readonly number: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const [, digits] = NUMBER.exec(writtenIn(line)) ?? [];
    if (digits === undefined) continue;
    const last = found.at(-1);
    const number = Number(digits);
    if (last && number === last.number + 1 && at - last.at > SHORTEST_PAGE)
      found.push({ at, number });
    else if (found.length < 2) found.splice(0, found.length, { at, number });
  }
  return found.length > 1 ? found.map(({ at }) => at) : [];
}

/** The lines beside a page's number that stand beside others, too, though another number may be in them. */
function headsBeside(
  lines: readonly string[],
  numbers: readonly number[],
): (number: number) => readonly number[] {
  const beside = (at: number) =>
    [-1, 1].flatMap((step) => {
      const next = nextFull(lines, at, step, new Set());
      return next === undefined ? [] : [next];
    });
  const kindOf = (at: number) => (lines[at] ?? '').replace(/[\p{Nd}\s\p{P}\p{Cf}]/gu, '');
  const times = new Map<string, number>();
  // A paragraph between two numbers is beside both, and stands once.
  for (const next of new Set(numbers.flatMap(beside)))
    times.set(kindOf(next), (times.get(kindOf(next)) ?? 0) + 1);
  return (at) =>
    beside(at).filter((next) => {
      const kind = kindOf(next);
      return (
        kind !== '' && (lines[next] ?? '').length <= LONGEST_HEAD && (times.get(kind) ?? 0) > 1
      );
    });
}

/** The next line with words before or behind another. */
function nextFull(
  lines: readonly string[],
  at: number,
  step: number,
  but: ReadonlySet<number>,
): number | undefined {
  for (let next = at + step; next >= 0 && next < lines.length; next += step)
    if (!but.has(next) && lines[next]?.trim()) return next;
  return undefined;
}

/** The lines without the edges; a sentence that one of them cut goes on. */
function joined(lines: readonly string[], edges: ReadonlySet<number>): string {
  const made: string[] = [];
  let isBehindEdge = false;
  for (const [at, line] of lines.entries()) {
    if (edges.has(at)) {
      while (made.at(-1)?.trim() === '') made.pop();
      isBehindEdge = true;
    } else if (!isBehindEdge || line.trim() !== '') {
      if (isBehindEdge && endsSentence(made.at(-1) ?? '')) made.push('');
      isBehindEdge = false;
      made.push(line);
    }
  }
  return made.join('\n').replace(/^\n+|(?<!\n)\n+$/g, '');
}
