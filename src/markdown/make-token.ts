import type { StateCore, Token } from 'markdown-it';

type Nesting = -1 | 0 | 1;

/** A token of a block: markdown-it puts it on a line of its own. */
export function blockToken(
  state: Pick<StateCore, 'Token'>,
  type: string,
  tag: string,
  nesting: Nesting,
  attributes: Readonly<Record<string, string>> = {},
): Token {
  const token = inlineToken(state, type, tag, nesting, attributes);
  token.block = true;
  return token;
}

/** A token inside a line. */
export function inlineToken(
  { Token }: Pick<StateCore, 'Token'>,
  type: string,
  tag: string,
  nesting: Nesting,
  attributes: Readonly<Record<string, string>> = {},
): Token {
  const token = new Token(type, tag, nesting);
  for (const [name, value] of Object.entries(attributes)) token.attrSet(name, value);
  return token;
}

/** Plain words inside a line. */
export function textToken(state: Pick<StateCore, 'Token'>, text: string): Token {
  const token = inlineToken(state, 'text', '', 0);
  token.content = text;
  return token;
}

/** Reads the Markdown inside a line. */
export function inlineTokens({ md, env }: Pick<StateCore, 'md' | 'env'>, text: string): Token[] {
  const children: Token[] = [];
  md.inline.parse(text, md, env, children);
  return children;
}
