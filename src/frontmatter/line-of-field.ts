/** What stands before a value: the beginning of its line and, if it has one, its name. */
export const PREFIX =
  /^(?<start>[ ]*(?:- +)*)(?<name>(?:"[^"]*"|'[^']*'|[A-Za-z][\w-]*)[ \t]*:[ \t]+)?/;

/** A line of a field, as far as its parts can be told. */
export interface LineOfField {
  /** All lines of the field, and which of them this is, from 0. */
  readonly lines: readonly string[];
  readonly at: number;
  readonly line: string;
  /** What stands before its value: spaces and dashes, then a name with its colon. */
  readonly start: string;
  readonly name: string;
  /** Its value, as it is written. */
  readonly value: string;
  readonly withoutComment: string;
  /** Whether it is a name in an item, and nothing behind it: then it is what it seems. */
  readonly isNameAlone: boolean;
  /** The lines of the text that it belongs to. */
  readonly paragraph: readonly [first: number, last: number];
}

/** Tells the parts of a line of a field. @param at which of its lines, from 0 */
export function lineOfField(lines: readonly string[], at: number): LineOfField {
  const line = lines[at] ?? '';
  const { start = '', name = '' } = PREFIX.exec(line)?.groups ?? {};
  return {
    lines,
    at,
    line,
    start,
    name,
    value: line.slice((start + name).length),
    withoutComment: line.replace(/(?:^|(?<!\s)\s+)#.*$/s, ''),
    isNameAlone: /^ *- +[A-Za-z][\w-]*:[ \t]*$/.test(line),
    paragraph: paragraphAround(lines, at),
  };
}

/** The lines of the text that a line belongs to: from its name to the last that is deeper. */
function paragraphAround(lines: readonly string[], at: number): readonly [number, number] {
  const begins = (line: string) => /^ *(?:- |[\w-]+[ \t]*:(?:\s|$))/.test(line);
  const indent = (line: string) => line.search(/\S|$/);
  let first = at;
  while (first > 0 && !begins(lines[first] ?? '')) first -= 1;
  if (first < at && indent(lines[at] ?? '') <= indent(lines[first] ?? '')) return [at, at];
  let last = at;
  while (last + 1 < lines.length) {
    const next = lines[last + 1] ?? '';
    if (begins(next) || indent(next) <= indent(lines[first] ?? '')) break;
    last += 1;
  }
  return [first, last];
}
