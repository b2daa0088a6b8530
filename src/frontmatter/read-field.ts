import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type YAMLError } from 'yaml';
import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { silentFaults } from './silent-faults.ts';
import { readYamlDocument, YamlBeyondBounds } from './yaml.ts';

/** A line of a field that YAML does not read as it was typed, and why. */
export interface FaultyLine {
  readonly fault: YamlFault;
  /** From 0, in the field's own source. */
  readonly line: number;
  /** The character that makes it one. */
  readonly character?: string | undefined;
}

/** A field as YAML reads it. Lines count from 0, in the field's own source. */
export interface Field {
  /** The field's name, when it has one and only one. */
  readonly name?: string | undefined;
  /** An object of this one field; empty when it has a fault. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The first thing that would not be read as it was typed. */
  readonly fault?: FaultyLine | undefined;
  /** The line of a value's name, or of the nearest part of its path that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one field with the lines that belong to it. All values are the text that was typed, but for
 * `true` and `false`, and for none at all: a date, `1.10` and `007` are not numbers.
 */
export function readField(source: string): Field {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = readYamlDocument(source, {
      schema: 'failsafe',
      customTags: ['null', 'bool'],
      lineCounter: lines,
    });
  } catch (error) {
    if (error instanceof YamlBeyondBounds) return beyond(source, error);
    throw error;
  }
  const [silent] = silentFaults(source);
  // What is missing is noticed behind the last line.
  const last = source.trimEnd().split('\n').length;
  const lineAt = (offset: number) => Math.min(Math.max(lines.linePos(offset).line, 1), last) - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    const start = startOf(document.contents, path);
    return start === undefined ? 0 : lineAt(start);
  };
  const error = document.errors[0];
  const fault = [
    silent && {
      fault: silent.fault,
      line: lineAt(silent.offset),
      character: source[silent.offset],
    },
    error && errorFault(error, source, lineAt),
  ]
    .filter((found) => found !== undefined)
    .sort((a, b) => a.line - b.line)[0];
  const keys = isMap(document.contents) ? document.contents.items.map(({ key }) => key) : [];
  const name = keys.length === 1 ? nameOf(keys[0]) : undefined;
  if (name === undefined && !fault)
    return { data: {}, fault: { fault: 'no-field', line: 0 }, lineOf };
  // Only of what has no fault: an alias that leads nowhere throws here.
  const data: Readonly<Record<string, unknown>> = fault ? {} : document.toJS();
  return { name, data, fault, lineOf };
}

/** A field that the parser was not given. */
function beyond(source: string, { fault, line }: YamlBeyondBounds): Field {
  const [name] = /^[\w-]+/.exec(source) ?? [];
  return { name, data: {}, fault: { fault, line }, lineOf: () => 0 };
}

/** A name is a text: one that is made of names, `? ? a`, would be twice as long with each. */
function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key) : undefined;
}

/** Where the deepest part of a path begins that is there: a field at its name, an item at itself. */
function startOf(top: unknown, path: readonly PropertyKey[]): number | undefined {
  let value = top;
  let start: number | undefined;
  for (const step of path) {
    const pair = isMap(value) ? value.items.find(({ key }) => nameOf(key) === String(step)) : null;
    const place = isSeq(value) ? value.items[Number(step)] : pair?.key;
    if (!isNode(place)) break;
    start = place.range?.[0];
    value = pair ? pair.value : place;
  }
  return start;
}

function errorFault(
  { code, message, pos: [noticed] }: YAMLError,
  source: string,
  lineAt: (offset: number) => number,
): FaultyLine {
  // What was opened and not closed is noticed only at the end.
  const opened = /["'[{][^"'[{]*$/.exec(source.slice(0, noticed));
  const isOpen = opened && /closing|end with/.test(message);
  const line = lineAt(isOpen ? opened.index : noticed);
  const value = (source.split('\n')[line] ?? '')
    .replace(/^ *(?:- +)*(?:[\w-]+:[ \t]+)?/, '')
    .trim();
  return { line, fault: faultOf(code, value), character: value[0] };
}

/** What a value has that YAML does not take: its first character tells it. */
function faultOf(code: YAMLError['code'], value: string): YamlFault {
  const [first = ''] = value;
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'DUPLICATE_KEY') return 'duplicate-key';
  if (code === 'BAD_DQ_ESCAPE') return 'backslash';
  if (first === '"' || first === "'") return value.includes(first, 1) ? 'quote' : 'open-quote';
  const closing = first === '[' ? ']' : first === '{' ? '}' : undefined;
  if (closing && !value.includes(closing)) return 'open-bracket';
  if (closing && value.endsWith(closing)) return 'flow-collection';
  if (/^[-?:,[\]{}#&*!|>%@`]/.test(value)) return 'indicator';
  return /:(?:\s|$)/.test(value) ? 'colon' : 'no-field';
}
