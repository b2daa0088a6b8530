import { codeLines } from './code-fences.ts';

const QUOTED = /^ {0,3}>[ \t]?/;

/** What stands further in is read as Markdown has it: nobody types so many signs. */
const DEEPEST = 5;

/**
 * Reads lines, and those of each quotation once more without its sign.
 *
 * @param read gives as many lines as it is given. @param first of the lines, from 0, and how deep they are quoted
 */
export function readQuotedToo(
  lines: readonly string[],
  read: (lines: readonly string[], first: number, depth: number) => readonly string[],
  first = 0,
  depth = 0,
): readonly string[] {
  const made = [...read(lines, first, depth)];
  if (depth === DEEPEST) return made;
  // A fence in a quotation is of the quotation.
  const code = codeLines(lines.map((line) => (QUOTED.test(line) ? '' : line)));
  let from = 0;
  for (let line = 0; line <= lines.length; line += 1) {
    if (!code[line] && QUOTED.test(lines[line] ?? '')) continue;
    if (line > from) {
      const signs = lines.slice(from, line).map((quoted) => QUOTED.exec(quoted)?.[0] ?? '');
      const inside = signs.map((sign, at) => (lines[from + at] ?? '').slice(sign.length));
      readQuotedToo(inside, read, first + from, depth + 1).forEach((words, at) => {
        made[from + at] = (signs[at] ?? '') + words;
      });
    }
    from = line + 1;
  }
  return made;
}
