import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { flowItem, flowSequence, quotedScalar, splitItems, unquoted } from './write-value.ts';

/** What people put before an item of a list, and YAML reads as a word: `•`, a number, `-` without its space. */
export const LOOSE_SIGN = String.raw`(?:-(?![-\s])|[–—−•·▪●*+][ \t]*|\p{Nd}{1,2}(?:[ \t]?[-.](?=[ \t])|\))[ \t]*)(?=\S)`;

/** A line that begins with one, and the spaces before it. */
export const LOOSE_ITEM = new RegExp(`^([ \t]*)${LOOSE_SIGN}`, 'u');

/** YAML's own sign, too. */
const SIGN = new RegExp(`^(?:- +|${LOOSE_SIGN})`, 'u');

/** A field's name, and what stands on its line. */
const TOP = /^([\w-]+)[ \t]*:(?:[ \t]+(\S.*))?$/;

/** A field below another, and no item. */
const FIELD = /^[\w-]+:(?=\s|$)/;

/** The header of a block scalar: `>` or `|`, with the text below it. */
export const BLOCK_HEADER = /^[|>][-+\d]*(?=\s|$)/;

/** A list in brackets, on one line or on several. */
const IN_BRACKETS = /^\[([^[\]]*)\]$/;

/**
 * A list, its items on lines of their own with whatever sign, written on one line; where its field takes one value
 * also as that of several, as its one item, or as the words that stand there.
 */
export function listsOfLines(
  lines: readonly string[],
): readonly { readonly written: string; readonly fault: YamlFault }[] {
  const [, name = '', first = ''] = TOP.exec(lines[0] ?? '') ?? [];
  const whole = [first.replace(BLOCK_HEADER, ''), ...lines.slice(1)].join('\n').trim();
  const typed = whole
    .replace(IN_BRACKETS, '$1')
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isList = typed.length > 1 || first === '' || SIGN.test(first) || IN_BRACKETS.test(whole);
  if (name === '' || whole === '' || !isList || typed.some((line) => FIELD.test(line))) return [];
  const haveSigns = typed.every((line) => SIGN.test(line));
  // Where commas part the items, a line may end within one.
  const isWrapped = typed.some((line) => /[،,؛;]/.test(line)) && !haveSigns;
  const items = isWrapped
    ? splitItems(typed.join(' '))
    : typed.flatMap((line) => splitItems(unquoted(line.replace(SIGN, ''))));
  const list = flowSequence(items);
  const words = { written: `${name}: ${quotedScalar(typed.join(' '))}`, fault: 'text' } as const;
  return [
    { written: `${name}: ${list}`, fault: 'list' },
    ...(items.length === 1
      ? [{ written: `${name}: ${flowItem(items.join())}`, fault: 'one' } as const]
      : []),
    ...(haveSigns ? ([{ written: `${name}s: ${list}`, fault: 'several' }, words] as const) : []),
  ];
}
