import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { LOOSE_ITEM } from './list-items.ts';

/** A line in another place than where it was typed. */
interface MovedLine {
  /** Its number in the field, from 0. */
  readonly place: number;
  readonly line: string;
  readonly fault?: YamlFault;
}

/** A line that begins with a field's name. */
const NAMED = /^([ \t]*)(?=[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$))/;

/** A name, behind the sign of an item, too. */
const COLUMN = /^([ \t]*(?:- +)*)[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$)/;

/** The sign of an item, and the spaces before it. */
const ITEM = /^( *)- /;

/** A field of a field. */
const IN_FIELD = /^( +)([A-Za-z][\w-]*:(?: .*)?)$/;

/** Ways in which a line of a field, or the one below it, may have been meant to begin, the likeliest first. */
export function* movedLines(lines: readonly string[], at: number): Iterable<MovedLine> {
  yield* besideOthers(lines, at);
  const line = lines[at] ?? '';
  for (const indent of /^ *\t/.test(line) ? indents(lines[at - 1]) : [])
    yield { place: at, line: indent + line.trimStart() };
  yield* asItem(lines, at);
}

/** Fields that belong together begin in one column, behind the sign of their item. */
function* besideOthers(lines: readonly string[], at: number): Iterable<MovedLine> {
  for (const place of [at + 1, at]) {
    const line = lines[place] ?? '';
    const [, indent] = NAMED.exec(line) ?? [];
    if (place === 0 || indent === undefined) continue;
    const around = [...lines.slice(1, place).reverse(), lines[place + 1] ?? ''];
    const columns = new Set(around.flatMap((other) => COLUMN.exec(other)?.[1]?.length ?? []));
    columns.delete(indent.length);
    for (const column of columns)
      yield { place, line: ' '.repeat(column) + line.trimStart(), fault: 'indent' };
  }
}

/** A line with another sign than `- `, as far in as it stands or as an item above; below a list's name also a field. */
function* asItem(lines: readonly string[], at: number): Iterable<MovedLine> {
  const line = lines[at] ?? '';
  const loose = at > 0 && LOOSE_ITEM.exec(line);
  const above = lines.slice(1, at).reverse();
  for (const indent of loose ? [loose[1], ...above.map((item) => ITEM.exec(item)?.[1])] : [])
    if (indent !== undefined)
      yield { place: at, line: line.replace(LOOSE_ITEM, `${indent}- `), fault: 'item' };
  const [, indent, field] = (at === 0 && IN_FIELD.exec(lines[1] ?? '')) || [];
  if (field !== undefined) yield { place: 1, line: `${indent}- ${field}`, fault: 'item' };
}

/** How far a line may be meant to be moved in, below another. */
function indents(above = ''): readonly string[] {
  const indent = /^ */.exec(above)?.[0] ?? '';
  const deeper = `${indent}  `;
  return above.trimEnd().endsWith(':') ? [deeper, indent] : [indent, deeper, '  ', '    '];
}
