import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { fieldsWithin, flowMappings } from './fields-within.ts';
import { BLOCK_HEADER, listsOfLines } from './list-items.ts';
import { movedLines } from './moved-lines.ts';
import { splitNames } from './split-names.ts';
import { fieldsOnOneLine, peopleByName } from './whole-field.ts';
import { flowSequence, quotedScalar, splitItems, unquoted } from './write-value.ts';

/** A field with some of its lines written in another way. */
export interface Fix {
  /** The first and the last of the lines that change, from 0. */
  readonly from: number;
  readonly to: number;
  /** What to write in their place, on one line. */
  readonly replacement: string;
  /** The whole field with that line; the others keep their numbers. */
  readonly source: string;
  /** What it fixes, where that is not what was found. */
  readonly fault?: YamlFault | undefined;
}

/** What stands before a value: the beginning of its line and, if it has one, its name. */
const PREFIX = /^(?<start>[ ]*(?:- +)*)(?<name>(?:"[^"]*"|'[^']*'|[A-Za-z][\w-]*)[ \t]*:[ \t]+)?/;

/** A name as it is typed by mistake: with something unseen around it, another colon, no space. */
const LOOSE_NAME =
  /^(?<start>[\s\p{Cf}]*(?:- +)*)(?<name>[A-Za-z][\w-]*)[\s\p{Cf}]*(?:[:：﹕︰∶꞉؛;=]|[-–—]>?(?=\s))[\s\p{Cf}]*(?<value>.*)$/su;

/** The field that an item is meant to have which is words alone. */
const NAMES_OF_ITEMS = ['name', 'section'];

/**
 * Ways in which a line of a field may have been meant, the likeliest first. They are suggestions:
 * the caller tries them, and tells the editor of one that is read as it should be.
 *
 * @param at the line with the fault, from 0
 */
export function suggestFixes(source: string, at: number): readonly Fix[] {
  const lines = source.replace(/(?<!\n)\n+$/, '').split('\n');
  const line = lines[at] ?? '';
  const { start = '', name = '' } = PREFIX.exec(line)?.groups ?? {};
  const fixes: Fix[] = [];
  const suggest = (from: number, to: number, replacement: string, fault?: Fix['fault']) => {
    if (replacement.trim() === '') return;
    const rest = Array.from({ length: to - from }, () => '');
    const changed = [...lines.slice(0, from), replacement, ...rest, ...lines.slice(to + 1)];
    fixes.push({ from, to, replacement, source: `${changed.join('\n')}\n`, fault });
  };
  const end = lines.length - 1;
  for (const { written, fault } of peopleByName(lines)) suggest(0, end, written, fault);
  for (const { place, line: moved, fault } of movedLines(lines, at))
    suggest(place, place, moved, fault);
  const within = at === 0 && name === '' ? [] : fieldsWithin([line.slice((start + name).length)]);
  for (const mapping of flowMappings(within))
    suggest(at, at, spaced(start + name) + mapping, 'fields');
  const loose = (name === '' || (at === 0 && start !== '')) && LOOSE_NAME.exec(line)?.groups;
  if (loose) {
    const indent = at === 0 ? '' : (loose.start ?? '').replace(/[^ -]/g, '');
    const value = (loose.value ?? '').trim();
    for (const text of [value, ...waysToWrite(value)])
      suggest(at, at, `${indent}${loose.name}: ${text}`, 'name');
  }
  const [first, last] = paragraphAround(lines, at);
  const lists = listsOfLines(lines);
  if (last > first) {
    for (const { written, fault } of lists) suggest(0, end, written, fault);
    const head = PREFIX.exec(lines[first] ?? '')?.[0] ?? '';
    const opening = lines[first]?.slice(head.length).replace(BLOCK_HEADER, '').trim();
    const words = lines.slice(first + 1, last + 1).map((part) => part.trim());
    const whole = [opening, ...words].join(' ').trim();
    for (const value of waysToWrite(whole)) suggest(first, last, spaced(head) + value);
  }
  const withoutComment = line.replace(/(?:^|(?<!\s)\s+)#.*$/s, '');
  // Of words with a bracket behind them, what follows is no comment.
  const isInBrackets = /^[[{].*[\]}]$/.test(withoutComment.slice((start + name).length));
  if (isInBrackets) suggest(at, at, withoutComment);
  // Several in the field of one: another may take them, by the same name in the plural.
  const singular = at === 0 && start === '' && /^[a-z]+(?<!s)(?=[ \t]*:)/.exec(name)?.[0];
  const list = line.slice((start + name).length).trim();
  if (singular && /^\[.*\]$/s.test(list))
    suggest(at, at, `${singular}s: ${flowSequence(splitItems(list.slice(1, -1)))}`, 'several');
  if (at === 0 && /^authors[ \t]*:/.test(name) && !/^["']/.test(list))
    suggest(at, at, spaced(start + name) + flowSequence(splitNames(list)));
  // A dash may begin a line and be meant as a sign, a word and a colon as well.
  const oneDash = start.replace(/^( *- +).*$/s, '$1');
  // A name in an item, and nothing behind it, is what it seems.
  const isNameAlone = /^ *- +[A-Za-z][\w-]*:[ \t]*$/.test(line);
  for (const head of isNameAlone ? [] : new Set([start + name, start, oneDash])) {
    for (const value of waysToWrite(line.slice(head.length))) suggest(at, at, spaced(head) + value);
  }
  for (const { written, fault } of lists) suggest(0, end, written, fault);
  // What stands in braces is no name, but has one.
  for (const key of isNameAlone || /^\[?\{/.test(list) ? [] : NAMES_OF_ITEMS) {
    const [, dash = '', words = ''] = /^( *- +)(.+)$/.exec(line) ?? [];
    const ways = words === '' ? [] : [words.trim(), quotedScalar(unquoted(words.trim()))];
    for (const value of ways) suggest(at, at, `${dash}${key}: ${value}`);
    const named = splitItems(list.replace(/^\[|\]$/g, '')).map(
      (item) => `{${key}: ${quotedScalar(item)}}`,
    );
    if (name !== '' && named.length > 0)
      suggest(at, at, `${spaced(start + name)}[${named.join(', ')}]`);
  }
  // What was taken for a comment may be one.
  suggest(at, at, withoutComment);
  for (const { written, fault } of fieldsOnOneLine(lines)) suggest(0, end, written, fault);
  return fixes;
}

/** Ways to write a value, by itself. */
function waysToWrite(written: string): readonly string[] {
  const value = written.trim();
  const inBrackets = value.replace(/^\((.*)\)$/s, '$1').replace(/^[[{]|[\]}]$/g, '');
  const items = splitItems(inBrackets);
  const text = unquoted(value) || value;
  return [
    ...(text === '' ? [] : [quotedScalar(text)]),
    ...(items.length > 0 ? [flowSequence(items)] : []),
  ];
}

/** A head whose name has one space behind its colon. */
function spaced(head: string): string {
  return head.replace(/(?<![ \t])[ \t]*:[ \t]+$/, ': ');
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
