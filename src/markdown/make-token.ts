import type { StateBlock, StateCore, Token } from 'markdown-it';

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

/** An element around blocks. Its tokens are called `<name>_open` and `<name>_close`. */
export function element(
  state: Pick<StateCore, 'Token'>,
  name: string,
  tag: string,
  inside: readonly Token[],
  attributes: Readonly<Record<string, string>> = {},
): Token[] {
  return [
    blockToken(state, `${name}_open`, tag, 1, attributes),
    ...inside,
    blockToken(state, `${name}_close`, tag, -1),
  ];
}

/** What stands inside a block, once it is read. @param line its first, from 0 */
export function inlineBlock(
  state: Pick<StateCore, 'Token'>,
  children: readonly Token[],
  line: number,
): Token {
  const inline = blockToken(state, 'inline', '', 0);
  inline.map = [line, line + 1];
  inline.children = [...children];
  return inline;
}

/** Adds what stands inside a block, to be read when all blocks are. @param line its own, from 0 */
export function pushInline(state: StateBlock, content: string, line: number): Token {
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [line, line + 1];
  inline.children = [];
  return inline;
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
