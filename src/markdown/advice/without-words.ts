import type { StateCore, Token } from 'markdown-it';
import type { Message } from '../../diagnostics/message.ts';
import { LINK_WITHOUT_ADDRESS } from '../../diagnostics/messages/links.ts';
import {
  HEADING_WITHOUT_WORDS,
  ITEM_WITHOUT_WORDS,
  LINK_WITHOUT_WORDS,
} from '../../diagnostics/messages/markdown.ts';
import { environmentOf } from '../environment.ts';
import { inlineLines } from '../inline-lines.ts';

/**
 * Takes out headings and links in which nothing stands, and links that lead nowhere: who hears the page would hear that
 * there is one. An item without words stays, since others are counted behind it.
 */
export function withoutWords(state: StateCore): void {
  const { notes } = environmentOf(state.env);
  const { tokens } = state;
  const output: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, inside] = tokens.slice(at, at + 2);
    if (token?.type === 'inline') token.children = withoutLinks(state, token);
    if (token?.type === 'heading_open' && !inside?.children?.some(hasWords)) {
      const line = (token.map?.[0] ?? 0) + 1;
      notes.push({ line, severity: 'advice', ...HEADING_WITHOUT_WORDS });
      at += 2;
    } else if (token) output.push(token);
    if (token?.type === 'list_item_open' && inside?.type === 'list_item_close') {
      const line = (token.map?.[0] ?? 0) + 1;
      // Of one that stands too deep it is told why nothing is in it.
      if (!notes.some((note) => note.line === line))
        notes.push({ line, severity: 'advice', ...ITEM_WITHOUT_WORDS });
    }
  }
  state.tokens = output;
}

function withoutLinks(state: StateCore, block: Token): Token[] {
  const { notes } = environmentOf(state.env);
  const output: Token[] = [];
  let open = -1;
  for (const [part, line] of inlineLines(block)) {
    if (part.type === 'link_open') open = output.length;
    const wrong = part.type === 'link_close' ? faultOf(output.slice(open)) : undefined;
    if (wrong) {
      output.splice(open, 1);
      notes.push({ line, severity: 'advice', ...wrong });
    } else output.push(part);
  }
  return output;
}

/** What a link lacks, from the token that opens it on. */
function faultOf([open, ...words]: readonly Token[]): Message | undefined {
  if (!words.some(hasWords)) return LINK_WITHOUT_WORDS;
  return String(open?.attrGet('href') ?? '').trim() === '' ? LINK_WITHOUT_ADDRESS : undefined;
}

/** Whether a part of a line is seen or heard. */
function hasWords({ type, content, nesting }: Token): boolean {
  if (type !== 'text') return nesting === 0 && !/break$/.test(type);
  return /[^\s\p{Cf}]/u.test(content);
}
