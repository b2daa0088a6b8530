import { itemsOf, listed, quoted, unquoted } from './written-value.ts';

/** A field with one part of it written in another way. */
export interface Mended {
  /** The first and the last of the lines that change, from 0. */
  readonly from: number;
  readonly to: number;
  /** What to write in their place, on one line. */
  readonly write: string;
  /** The whole field with that line; the others keep their numbers. */
  readonly source: string;
  /** What it mends, where it is a name and not its value. */
  readonly fault?: 'name' | undefined;
}

/** What stands before a value: the beginning of its line and, if it has one, its name. */
const HEAD = /^(?<start>[ ]*(?:- +)*)(?<name>(?:"[^"]*"|'[^']*'|[A-Za-z][\w-]*)[ \t]*:[ \t]+)?/;

/** A name as it is typed by mistake: with something unseen around it, another colon, no space. */
const LOOSE =
  /^(?<start>[\s\p{Cf}]*(?:- +)*)(?<name>[A-Za-z][\w-]*)[\s\p{Cf}]*[:：﹕︰∶꞉؛;=][\s\p{Cf}]*(?<value>.*)$/u;

/** What YAML calls a block: `>` or `|` with the text below it. */
const BLOCK_SIGN = /^[|>][-+\d]*(?=\s|$)/;

/**
 * Ways in which a line of a field may have been meant, the likeliest first. They are offers: whoever
 * asks tries them, and tells the editor of one that is read as it should be.
 *
 * @param at the line with the fault, from 0
 */
export function mends(source: string, at: number): readonly Mended[] {
  const lines = source.replace(/\n+$/, '').split('\n');
  const line = lines[at] ?? '';
  const made: Mended[] = [];
  const offer = (from: number, to: number, write: string, fault?: 'name') => {
    if (write.trim() === '') return;
    const rest = Array.from({ length: to - from }, () => '');
    const changed = [...lines.slice(0, from), write, ...rest, ...lines.slice(to + 1)];
    made.push({ from, to, write, source: `${changed.join('\n')}\n`, fault });
  };
  for (const indent of line.startsWith('\t') || /^ +\t/.test(line) ? indents(lines[at - 1]) : [])
    offer(at, at, indent + line.trimStart());
  const { start = '', name = '' } = HEAD.exec(line)?.groups ?? {};
  const loose = (name === '' || (at === 0 && start !== '')) && LOOSE.exec(line)?.groups;
  if (loose) {
    const indent = at === 0 ? '' : (loose.start ?? '').replace(/[^ -]/g, '');
    const value = (loose.value ?? '').trim();
    for (const text of [value, ...values(value)])
      offer(at, at, `${indent}${loose.name}: ${text}`, 'name');
  }
  const [first, last] = paragraphAround(lines, at);
  if (last > first) {
    const head = HEAD.exec(lines[first] ?? '')?.[0] ?? '';
    const opening = lines[first]?.slice(head.length).replace(BLOCK_SIGN, '').trim();
    const words = lines.slice(first + 1, last + 1).map((part) => part.trim());
    const whole = [opening, ...words].join(' ').trim();
    for (const value of values(whole)) offer(first, last, spaced(head) + value);
  }
  const withoutComment = line.replace(/(?:^|\s+)#.*$/, '');
  // Of words with a bracket behind them, what follows is no comment.
  const isInBrackets = /^[[{].*[\]}]$/.test(withoutComment.slice((start + name).length));
  if (isInBrackets) offer(at, at, withoutComment);
  // A dash may begin a line and be meant as a sign, a word and a colon as well.
  const oneDash = start.replace(/^( *- +).*$/, '$1');
  for (const head of new Set([start + name, start, oneDash])) {
    for (const value of values(line.slice(head.length))) offer(at, at, spaced(head) + value);
  }
  const [top = '', ...below] = lines;
  const items = below.filter((other) => other.trim() !== '');
  if (at > 0 && items.every((other) => /^ *- /.test(other))) {
    const parted = items.flatMap((other) => itemsOf(unquoted(other.replace(/^ *- +/, ''))));
    offer(0, lines.length - 1, `${top.trimEnd()} ${listed(parted)}`);
  }
  // What was taken for a comment may be one.
  offer(at, at, withoutComment);
  return made;
}

/** How far a line may be meant to be moved in, below another. */
function indents(above = ''): readonly string[] {
  const indent = /^ */.exec(above)?.[0] ?? '';
  const deeper = `${indent}  `;
  return above.trimEnd().endsWith(':') ? [deeper, indent] : [indent, deeper, '  ', '    '];
}

/** Ways to write a value, by itself. */
function values(written: string): readonly string[] {
  const value = written.trim();
  const inBrackets = value.replace(/^[[{]|[\]}]$/g, '');
  const items = itemsOf(inBrackets);
  const text = unquoted(value) || value;
  return [...(text === '' ? [] : [quoted(text)]), ...(items.length > 0 ? [listed(items)] : [])];
}

/** A head whose name has one space behind its colon. */
function spaced(head: string): string {
  return head.replace(/[ \t]*:[ \t]+$/, ': ');
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
