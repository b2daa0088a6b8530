import type { CST } from 'yaml';
import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { LOOSE_SIGN } from './list-items.ts';
import { bracketsOf, isScalar, type Token, tokensOf } from './yaml-tokens.ts';

/** A fault, and where in the source it begins. */
export interface SilentFault {
  readonly fault: YamlFault;
  readonly offset: number;
}

const NODE_PROPERTIES = new Set<CST.TokenType>(['anchor', 'alias', 'tag', 'explicit-key-ind']);

/** Without one of these nothing can be hidden: most fields need no closer look. */
const SUSPECT = /[#&*!?\\]|\n *- [^\n]*\n +[^\s\p{L}]/u;

/** What goes on with an item and begins as one does: to YAML its sign is a word. */
const ITEM_INSIDE = new RegExp(String.raw`(?<=\n[ \t]*)(?:- |${LOOSE_SIGN})`, 'u');

/** Escapes in `""` that hide nothing: characters by their number, `\"`, `\\`, `\/`, a line cut in two. */
const HARMLESS_ESCAPE = /\\(?:["\\/xuU]|[ \t]*\n)/y;

/**
 * Finds what YAML, by its own rules, leaves out of a value or turns into something else without a
 * word: comments behind it, anchors, aliases, tags, escapes, items that stand further in. The source is
 * looked at and not the parsed value, which does not know what it lost. https://yaml.org/spec/1.2.2/
 */
export function silentFaults(source: string): readonly SilentFault[] {
  if (!SUSPECT.test(source)) return [];
  const faults: SilentFault[] = [];
  const tokens = tokensOf(source);
  let brackets = 0;
  /** The column of the name or the dash to which the next text belongs. */
  let holder = Number.POSITIVE_INFINITY;
  let before: Token | undefined;
  let lineStart = 0;
  let lineBreak = source.indexOf('\n');
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const { type, offset } = token;
    const nameColumn = before && before.offset - lineStart;
    while (lineBreak >= 0 && lineBreak < offset) {
      lineStart = lineBreak + 1;
      lineBreak = source.indexOf('\n', lineStart);
    }
    const column = offset - lineStart;
    const isFirst = end <= lineStart;
    end = offset + token.source.length;
    brackets += bracketsOf(token);
    if (type === 'seq-item-ind') holder = column;
    if (type === 'map-value-ind' && brackets === 0) holder = nameColumn ?? column;
    if (NODE_PROPERTIES.has(type)) faults.push({ fault: 'indicator', offset });
    if (type === 'double-quoted-scalar') faults.push(...escapes(token));
    const inside = before?.type === 'seq-item-ind' ? token.source.search(ITEM_INSIDE) : -1;
    if (type === 'scalar' && inside >= 0)
      faults.push({ fault: 'item-inside', offset: offset + inside });
    if (type === 'comment') {
      const hides = isFirst
        ? isScalar(before) && column > holder
        : brackets > 0 || mayHideValue(before, tokens.slice(index + 1, index + 3));
      if (hides) faults.push({ fault: 'comment', offset });
    } else before = token;
  }
  return faults;
}

/**
 * Whether a comment behind a token on its line may be words of a value. Nothing is lost behind the name
 * of a list, or of fields with names of their own.
 */
function mayHideValue(before: Token | undefined, [next, afterNext]: readonly Token[]): boolean {
  const isBehindName = before?.type === 'map-value-ind' || before?.type === 'seq-item-ind';
  return !isBehindName || !next || (isScalar(next) && afterNext?.type !== 'map-value-ind');
}

function escapes({ source, offset }: Token): readonly SilentFault[] {
  const faults: SilentFault[] = [];
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at + 2)) {
    HARMLESS_ESCAPE.lastIndex = at;
    if (!HARMLESS_ESCAPE.test(source)) faults.push({ fault: 'backslash', offset: offset + at });
  }
  return faults;
}
