import { flowItem, unquoted } from './write-value.ts';

/** The fields of one item, by name. */
export type FieldsOfItem = ReadonlyMap<string, string>;

/** The name of a field, with or without a space behind its colon, behind a comma in Arabic, too; `https:` is none. */
const NAME =
  /(?<![\p{L}\p{N}_-])["']?([A-Za-z][\w-]*|(?<=[،,؛;] {0,3})\p{Script=Arabic}+)["']?[ \t]*[:：=](?!\/\/)/gu;

/** What stands behind a value, and is none of it. */
const BEHIND = /(?<![\s،,؛;{}])[\s،,؛;{}]+$/u;

/**
 * Fields that are typed within a field, by whatever signs they are parted: `{src:a.jpg، alt:قارب}`. With a name
 * that it has already a new item begins.
 *
 * @returns nothing where other words stand before the first
 */
export function fieldsWithin(lines: readonly string[]): readonly FieldsOfItem[] {
  const text = withoutBrackets(lines.map((line) => line.trim().replace(/^- +/, '')).join(', '));
  const names = Array.from(text.matchAll(NAME));
  if (names[0]?.index !== 0) return [];
  const items: Map<string, string>[] = [new Map()];
  for (const [at, found] of names.entries()) {
    const [whole, name = ''] = found;
    const value = text.slice(found.index + whole.length, names[at + 1]?.index);
    if (items.at(-1)?.has(name)) items.push(new Map());
    items.at(-1)?.set(name, unquoted(value.replace(BEHIND, '')));
  }
  return items;
}

/** Items as YAML has them in one line: the fields of one, or a list of such. */
export function flowMappings(items: readonly FieldsOfItem[]): readonly string[] {
  const written = items.map((item) => {
    const fields = Array.from(item, ([name, value]) => `${name}: ${flowItem(value)}`);
    return `{${fields.join(', ')}}`;
  });
  if (written.length === 0) return [];
  const list = `[${written.join(', ')}]`;
  return written.length === 1 ? [...written, list] : [list];
}

function withoutBrackets(text: string): string {
  const [opening = ''] = /^[\s,[{(]*/.exec(text) ?? [];
  const isRound = opening.includes('(');
  return text.slice(opening.length).replace(isRound ? /[)}\]]$/ : /\}?\]?$/, '');
}
