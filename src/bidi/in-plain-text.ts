import { type Direction, isOneWay, writtenIn } from './direction.ts';
import { isolatedRuns } from './isolated-runs.ts';

/** Isolates, and within them an override: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const AROUND = { bdi: ['\u2066', '\u2069'], bdo: ['\u2066\u202D', '\u202C\u2069'] } as const;

/** A text with the characters that show it in the order in which it is read, where no element can. */
export function isolatedInText(text: string, direction: Direction): string {
  return isolatedRuns(text, direction)
    .map(({ text: run, isolating }) => {
      const [open, close] = isolating ? AROUND[isolating.tag] : ['', ''];
      return open + run + close;
    })
    .join('');
}

/** A name in a sentence of plain text, which neither disturbs it nor is disturbed. */
export function nameInText(name: string, page: Direction): string {
  const direction = writtenIn(name, page);
  const open = isOneWay(name) ? '\u2068' : direction === 'rtl' ? '\u2067' : '\u2066';
  return `${open}${isolatedInText(name, direction)}\u2069`;
}
