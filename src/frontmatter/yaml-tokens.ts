import { CST, Lexer } from 'yaml';

/** A token of a source in YAML, white space left out. */
export interface Token {
  readonly type: CST.TokenType;
  readonly offset: number;
  readonly source: string;
}

const SCALARS = new Set<CST.TokenType>(['scalar', 'single-quoted-scalar', 'double-quoted-scalar']);
const WHITE_SPACE = new Set<CST.TokenType>(['space', 'newline', 'doc-mode']);

/** Whether a token is the text of a name or of a value, in quotes or without. */
export function isScalar(token: Token | undefined): boolean {
  return token !== undefined && SCALARS.has(token.type);
}

/** By how many brackets a token leads further in, or out. */
export function bracketsOf({ type }: Token): number {
  if (type === 'flow-map-start' || type === 'flow-seq-start') return 1;
  return type === 'flow-map-end' || type === 'flow-seq-end' ? -1 : 0;
}

/** The tokens of a source, as they stand: they are made without recursion, whatever it is. */
export function tokensOf(source: string): readonly Token[] {
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
