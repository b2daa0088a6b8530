import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { fieldsWithin, flowMappings } from './fields-within.ts';
import { flowItem, flowSequence } from './write-value.ts';

/** A field written on one line, and what it fixes. */
interface OneLine {
  readonly written: string;
  readonly fault: YamlFault;
}

/** A field's name, and what stands on its line. */
const TOP = /^([\w-]+)[ \t]*:[ \t]*(.*)$/s;

/** Those who write, of whom more is told than their name. */
export function peopleByName(lines: readonly string[]): readonly OneLine[] {
  const [name, values] = parted(lines);
  if (!/^authors?$/.test(name)) return [];
  const names = fieldsWithin(values).flatMap((person) => person.get('name') ?? '');
  const [only = ''] = names;
  if (names.length === 0 || names.includes('')) return [];
  const isOne = names.length === 1 && name === 'author';
  const written = isOne ? `author: ${flowItem(only)}` : `authors: ${flowSequence(names)}`;
  return [{ written, fault: 'person' }];
}

/** A field of fields. */
export function fieldsOnOneLine(lines: readonly string[]): readonly OneLine[] {
  const [name, values] = parted(lines);
  if (name === '') return [];
  return flowMappings(fieldsWithin(values)).map((mapping) => ({
    written: `${name}: ${mapping}`,
    fault: 'fields',
  }));
}

function parted([top = '', ...below]: readonly string[]): readonly [string, readonly string[]] {
  const [, name = '', value = ''] = TOP.exec(top) ?? [];
  return [name, [value, ...below].filter((line) => line.trim() !== '')];
}
