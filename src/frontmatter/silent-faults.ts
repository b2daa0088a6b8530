import { CST, Lexer } from 'yaml';
import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';

/** A fault, and where in the source it begins. */
export interface SilentFault {
  readonly fault: YamlFault;
  readonly offset: number;
}

/** A token of the source, white space left out. */
interface Token {
  readonly type: CST.TokenType;
  readonly offset: number;
  readonly source: string;
}

const SCALARS = new Set<CST.TokenType>(['scalar', 'single-quoted-scalar', 'double-quoted-scalar']);
const FLOW_STARTS = new Set<CST.TokenType>(['flow-map-start', 'flow-seq-start']);
const FLOW_ENDS = new Set<CST.TokenType>(['flow-map-end', 'flow-seq-end']);
const NODE_PROPERTIES = new Set<CST.TokenType>(['anchor', 'alias', 'tag', 'explicit-key-ind']);
const WHITE_SPACE = new Set<CST.TokenType>(['space', 'newline', 'doc-mode']);

/** No field is as deep, in lists within lists or in columns; what is read by recursion must end. */
const DEEPEST = 20;
const WIDEST_INDENT = 100;

/** Without one of these nothing can be hidden, or deep: most fields need no closer look. */
const SUSPECT = /[#&*!?\\[{]|- *- |\n {100}|\n *- [^\n]*\n +- /;

/** What goes on with an item and begins as one does: to YAML its hyphen is a word. */
const ITEM_INSIDE = /(?<=\n[ \t]*)- /;

/** More names on one line than fields are deep, each within the one before: `a: b: c: `. */
const hasManyNames = (line: string) => line.split(/:[ \t]/).length > DEEPEST;

/** Escapes in `""` that hide nothing: characters by their number, `\"`, `\\`, `\/`, a line cut in two. */
const HARMLESS_ESCAPE = /\\(?:["\\/xuU]|[ \t]*\n)/y;

/**
 * Finds what YAML, by its own rules, leaves out of a value or turns into something else without a
 * word: comments behind it, anchors, aliases, tags, escapes, items that stand further in. The source is
 * looked at and not the parsed value, which does not know what it lost. https://yaml.org/spec/1.2.2/
 */
export function silentFaults(source: string): readonly SilentFault[] {
  if (!SUSPECT.test(source) && !source.split('\n').some(hasManyNames)) return [];
  const faults: SilentFault[] = [];
  const tokens = tokensOf(source);
  let brackets = 0;
  let dashes = 0;
  let names = 0;
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
    if (isFirst) [dashes, names] = [0, 0];
    if (FLOW_STARTS.has(type)) brackets += 1;
    if (FLOW_ENDS.has(type)) brackets -= 1;
    if (type === 'seq-item-ind') {
      holder = column;
      dashes += 1;
    }
    if (type === 'map-value-ind' && brackets === 0) {
      holder = nameColumn ?? column;
      names += 1;
    }
    const isDeep = type !== 'comment' && isFirst && column > WIDEST_INDENT && !isScalar(before);
    if (Math.max(brackets, dashes, names) > DEEPEST || isDeep)
      return [...faults, { fault: 'depth', offset }];
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

function isScalar(token: Token | undefined): boolean {
  return token !== undefined && SCALARS.has(token.type);
}

function escapes({ source, offset }: Token): readonly SilentFault[] {
  const faults: SilentFault[] = [];
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at + 2)) {
    HARMLESS_ESCAPE.lastIndex = at;
    if (!HARMLESS_ESCAPE.test(source)) faults.push({ fault: 'backslash', offset: offset + at });
  }
  return faults;
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let isBlockScalar = false;
  for (const lexeme of new Lexer().lex(source)) {
    // The lexer says that a text follows; all else is part of the source.
    if (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) {
      isBlockScalar = lexeme === CST.SCALAR;
      continue;
    }
    const type = isBlockScalar ? 'scalar' : CST.tokenType(lexeme);
    if (type && !WHITE_SPACE.has(type)) tokens.push({ type, offset, source: lexeme });
    offset += lexeme.length;
    isBlockScalar = false;
  }
  return tokens;
}
