import { type Direction, isUnidirectional, writtenIn } from './direction.ts';
import { isolate } from './isolate.ts';
import { isolatedRuns } from './isolated-runs.ts';

/** Isolates, and within them an override: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const CHARACTERS = { bdi: ['\u2066', '\u2069'], bdo: ['\u2066\u202D', '\u202C\u2069'] } as const;

/** A text with the characters that show it in the order in which it is read, where no element can. */
export function isolatedInText(text: string, direction: Direction): string {
  return isolatedRuns(text, direction)
    .map(({ text: run, isolate: element }) => {
      const [open, close] = element ? CHARACTERS[element.tag] : ['', ''];
      return open + run + close;
    })
    .join('');
}

/** A name in a sentence of plain text, which neither disturbs it nor is disturbed. */
export function nameInText(name: string, page: Direction): string {
  const direction = writtenIn(name, page);
  const open = isUnidirectional(name) ? '\u2068' : direction === 'rtl' ? '\u2067' : '\u2066';
  return `${open}${isolatedInText(name, direction)}\u2069`;
}

/**
 * Strings on one line of plain text, such as a headline and the publication's name in `<title>`: each
 * is isolated from the others where letters of both directions meet.
 */
export function joinIsolated(strings: readonly string[], separator = ' · '): string {
  return (isUnidirectional(strings.join()) ? strings : strings.map(isolate)).join(separator);
}
