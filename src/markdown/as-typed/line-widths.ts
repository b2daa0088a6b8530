/** No program has broken a line that is shorter, nor a text whose longest line is. */
export const SHORTEST = 60;

/** With so much room left behind it no program has ended a line. */
export const ROOM = 25;

/** What ends a sentence, and what may stand behind it. */
export const SENTENCE_END = /[.؟?!…][»”"’)\]*_]*$/;

/** The length of a line with the first word of the next one behind it. */
export function lengthWithNext(line: string, next: string): number {
  return line.length + 1 + next.search(/\s|$/);
}
