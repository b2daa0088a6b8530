import { CST, Lexer } from 'yaml';

/** Why a field's source would not be read as the words that were typed. */
export type Fault =
  | 'backslash'
  | 'colon'
  | 'comment'
  | 'depth'
  | 'in-brackets'
  | 'list'
  | 'name'
  | 'open-bracket'
  | 'open-quote'
  | 'quote'
  | 'sign'
  | 'tab'
  | 'text'
  | 'twice'
  | 'unclear';

export interface FaultAt {
  readonly fault: Fault;
  readonly offset: number;
}

interface Sign {
  readonly type: CST.TokenType;
  readonly offset: number;
  readonly source: string;
}

const TEXT = new Set<CST.TokenType>(['scalar', 'single-quoted-scalar', 'double-quoted-scalar']);
const OPENS = new Set<CST.TokenType>(['flow-map-start', 'flow-seq-start']);
const CLOSES = new Set<CST.TokenType>(['flow-map-end', 'flow-seq-end']);
const SWALLOWS = new Set<CST.TokenType>(['anchor', 'alias', 'tag', 'explicit-key-ind']);
const BETWEEN = new Set<CST.TokenType>(['space', 'newline', 'doc-mode']);

/** No field is as deep, in lists within lists or in columns; what is read by recursion must end. */
const DEEPEST = 20;
const WIDEST_INDENT = 100;

/** Without one of these nothing can be hidden, or deep: most fields need no closer look. */
const SUSPECT = /[#&*!?\\[{]|- *- |\n {100}/;

/** Escapes in `""` that hide nothing: signs by their number, `\"`, `\\`, `\/`, a line cut in two. */
const HARMLESS_ESCAPE = /\\(?:["\\/xuU]|[ \t]*\n)/y;

/**
 * Finds what YAML, by its own rules, leaves out of a value or turns into something else without a
 * word: comments behind it, anchors, aliases, tags, escapes. The source is looked at and not the
 * parsed value, which does not know what it lost. https://yaml.org/spec/1.2.2/
 */
export function silentFaults(source: string): readonly FaultAt[] {
  if (!SUSPECT.test(source)) return [];
  const faults: FaultAt[] = [];
  const signs = signsOf(source);
  let brackets = 0;
  let dashes = 0;
  /** The column of the name or the dash to which the next text belongs. */
  let holder = Number.POSITIVE_INFINITY;
  let before: Sign | undefined;
  let lineStart = 0;
  let lineBreak = source.indexOf('\n');
  let end = 0;
  for (const [index, sign] of signs.entries()) {
    const { type, offset } = sign;
    const nameColumn = before && before.offset - lineStart;
    while (lineBreak >= 0 && lineBreak < offset) {
      lineStart = lineBreak + 1;
      lineBreak = source.indexOf('\n', lineStart);
    }
    const column = offset - lineStart;
    const isFirst = end <= lineStart;
    end = offset + sign.source.length;
    if (isFirst) dashes = 0;
    if (OPENS.has(type)) brackets += 1;
    if (CLOSES.has(type)) brackets -= 1;
    if (type === 'seq-item-ind') {
      holder = column;
      dashes += 1;
    }
    if (type === 'map-value-ind' && brackets === 0) holder = nameColumn ?? column;
    const isDeep = type !== 'comment' && isFirst && column > WIDEST_INDENT && !isText(before);
    if (brackets > DEEPEST || dashes > DEEPEST || isDeep)
      return [...faults, { fault: 'depth', offset }];
    if (SWALLOWS.has(type)) faults.push({ fault: 'sign', offset });
    if (type === 'double-quoted-scalar') faults.push(...escapes(sign));
    if (type === 'comment') {
      const hides = isFirst
        ? isText(before) && column > holder
        : brackets > 0 || hidesWords(before, signs.slice(index + 1, index + 3));
      if (hides) faults.push({ fault: 'comment', offset });
    } else before = sign;
  }
  return faults;
}

/**
 * Whether a comment behind a sign on its line may be words of a value. Nothing is lost behind the name
 * of a list, or of fields with names of their own.
 */
function hidesWords(before: Sign | undefined, [next, afterNext]: readonly Sign[]): boolean {
  const isBehindName = before?.type === 'map-value-ind' || before?.type === 'seq-item-ind';
  return !isBehindName || !next || (isText(next) && afterNext?.type !== 'map-value-ind');
}

function isText(sign: Sign | undefined): boolean {
  return sign !== undefined && TEXT.has(sign.type);
}

function escapes({ source, offset }: Sign): readonly FaultAt[] {
  const faults: FaultAt[] = [];
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at + 2)) {
    HARMLESS_ESCAPE.lastIndex = at;
    if (!HARMLESS_ESCAPE.test(source)) faults.push({ fault: 'backslash', offset: offset + at });
  }
  return faults;
}

function signsOf(source: string): readonly Sign[] {
  const signs: Sign[] = [];
  let offset = 0;
  let isBlock = false;
  for (const lexeme of new Lexer().lex(source)) {
    // The lexer says that a text follows; all else is part of the source.
    if (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) {
      isBlock = lexeme === CST.SCALAR;
      continue;
    }
    const type = isBlock ? 'scalar' : CST.tokenType(lexeme);
    if (type && !BETWEEN.has(type)) signs.push({ type, offset, source: lexeme });
    offset += lexeme.length;
    isBlock = false;
  }
  return signs;
}
