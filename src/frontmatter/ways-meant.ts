import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { fieldsWithin, flowMappings } from './fields-within.ts';
import { type LineOfField, PREFIX } from './line-of-field.ts';
import { BLOCK_HEADER, listsOfLines } from './list-items.ts';
import { movedLines } from './moved-lines.ts';
import { splitNames } from './split-names.ts';
import { fieldsOnOneLine, peopleByName } from './whole-field.ts';
import { flowSequence, quotedScalar, splitItems, unquoted, waysToWrite } from './write-value.ts';

/** What to write in place of the line, or of those from one to another. */
interface Suggestion {
  readonly from?: number;
  readonly to?: number;
  readonly replacement: string;
  /** What it fixes, where that is not what was found. */
  readonly fault?: YamlFault | undefined;
}

type Way = (line: LineOfField) => readonly Suggestion[];

/** Each says how a line may have been meant, or all of its field; what is likelier stands first. */
export const WAYS: readonly Way[] = [
  wholeField(peopleByName),
  linesMoved,
  fieldsInBraces,
  nameAsMeant,
  (line) => (hasParagraph(line) ? wholeField(listsOfLines)(line) : []),
  paragraphOnOneLine,
  bracketsWithoutComment,
  severalForOne,
  namesOfAuthors,
  valueAsMeant,
  wholeField(listsOfLines),
  itemsWithName,
  // What was taken for a comment may be one.
  ({ withoutComment }) => [{ replacement: withoutComment }],
  wholeField(fieldsOnOneLine),
];

/** What a field is in other lines, in the place of all of them. */
interface Rewritten {
  readonly written: string;
  readonly fault?: YamlFault | undefined;
}

function wholeField(ways: (lines: readonly string[]) => readonly Rewritten[]): Way {
  return ({ lines }) =>
    ways(lines).map(({ written, fault }) => ({
      from: 0,
      to: lines.length - 1,
      replacement: written,
      fault,
    }));
}

function linesMoved({ lines, at }: LineOfField): readonly Suggestion[] {
  return Array.from(movedLines(lines, at), ({ place, line, fault }) => {
    return { from: place, to: place, replacement: line, fault };
  });
}

function fieldsInBraces({ at, start, name, value }: LineOfField): readonly Suggestion[] {
  const within = at === 0 && name === '' ? [] : fieldsWithin([value]);
  return flowMappings(within).map((mapping) => ({
    replacement: spaced(start + name) + mapping,
    fault: 'fields',
  }));
}

/** A name as it is typed by mistake: with something unseen around it, another colon, no space. */
const LOOSE_NAME =
  /^(?<start>[\s\p{Cf}]*(?:- +)*)(?<name>[A-Za-z][\w-]*)[\s\p{Cf}]*(?:[:：﹕︰∶꞉؛;=]|[-–—]>?(?=\s))[\s\p{Cf}]*(?<value>.*)$/su;

function nameAsMeant({ at, line, start, name }: LineOfField): readonly Suggestion[] {
  const loose = (name === '' || (at === 0 && start !== '')) && LOOSE_NAME.exec(line)?.groups;
  if (!loose) return [];
  const indent = at === 0 ? '' : (loose.start ?? '').replace(/[^ -]/g, '');
  const value = (loose.value ?? '').trim();
  return [value, ...waysToWrite(value)].map((text) => ({
    replacement: `${indent}${loose.name}: ${text}`,
    fault: 'name',
  }));
}

function hasParagraph({ paragraph: [first, last] }: LineOfField): boolean {
  return last > first;
}

/** A value that goes on below, in quotes. */
function paragraphOnOneLine(line: LineOfField): readonly Suggestion[] {
  if (!hasParagraph(line)) return [];
  const [from, to] = line.paragraph;
  const [first = '', ...below] = line.lines.slice(from, to + 1);
  const head = PREFIX.exec(first)?.[0] ?? '';
  const opening = first.slice(head.length).replace(BLOCK_HEADER, '').trim();
  const whole = [opening, ...below.map((part) => part.trim())].join(' ').trim();
  return waysToWrite(whole).map((value) => ({ from, to, replacement: spaced(head) + value }));
}

/** Of words with a bracket behind them, what follows is no comment. */
function bracketsWithoutComment(line: LineOfField): readonly Suggestion[] {
  const { start, name, withoutComment } = line;
  const isInBrackets = /^[[{].*[\]}]$/.test(withoutComment.slice((start + name).length));
  return isInBrackets ? [{ replacement: withoutComment }] : [];
}

/** Several in the field of one: another may take them, by the same name in the plural. */
function severalForOne({ at, start, name, value }: LineOfField): readonly Suggestion[] {
  const singular = at === 0 && start === '' && /^[a-z]+(?<!s)(?=[ \t]*:)/.exec(name)?.[0];
  const list = value.trim();
  if (!singular || !/^\[.*\]$/s.test(list)) return [];
  const replacement = `${singular}s: ${flowSequence(splitItems(list.slice(1, -1)))}`;
  return [{ replacement, fault: 'several' }];
}

function namesOfAuthors({ at, start, name, value }: LineOfField): readonly Suggestion[] {
  const list = value.trim();
  if (at > 0 || !/^authors[ \t]*:/.test(name) || /^["']/.test(list)) return [];
  return [{ replacement: spaced(start + name) + flowSequence(splitNames(list)) }];
}

/** A dash may begin a line and be meant as a sign, a word and a colon as well. */
function valueAsMeant({ line, start, name, isNameAlone }: LineOfField): readonly Suggestion[] {
  if (isNameAlone) return [];
  const oneDash = start.replace(/^( *- +).*$/s, '$1');
  return [...new Set([start + name, start, oneDash])].flatMap((head) =>
    waysToWrite(line.slice(head.length)).map((value) => ({ replacement: spaced(head) + value })),
  );
}

/** The field that an item is meant to have which is words alone. */
const NAMES_OF_ITEMS = ['name', 'section'];

/** What stands in braces is no name, but has one. */
function itemsWithName({
  line,
  start,
  name,
  value,
  isNameAlone,
}: LineOfField): readonly Suggestion[] {
  const list = value.trim();
  if (isNameAlone || /^\[?\{/.test(list)) return [];
  const [, dash = '', words = ''] = /^( *- +)(.+)$/.exec(line) ?? [];
  const ways = words === '' ? [] : [words.trim(), quotedScalar(unquoted(words.trim()))];
  const items = name === '' ? [] : splitItems(list.replace(/^\[|\]$/g, ''));
  return NAMES_OF_ITEMS.flatMap((key) => {
    const named = items.map((item) => `{${key}: ${quotedScalar(item)}}`).join(', ');
    return [
      ...ways.map((way) => ({ replacement: `${dash}${key}: ${way}` })),
      ...(named === '' ? [] : [{ replacement: `${spaced(start + name)}[${named}]` }]),
    ];
  });
}

/** A head whose name has one space behind its colon. */
function spaced(head: string): string {
  return head.replace(/(?<![ \t])[ \t]*:[ \t]+$/, ': ');
}
