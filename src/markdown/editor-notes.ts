import type { StateCore, Token } from 'markdown-it';
import type { Message } from '../diagnostics/message.ts';
import { NO_SUCH_FOOTNOTE } from '../diagnostics/messages/footnotes.ts';
import { LINK_NOT_ACCEPTED } from '../diagnostics/messages/links.ts';
import {
  ASTERISKS_SHOWN,
  HEADING_OF_FIRST_LEVEL,
  HTML_SHOWN_AS_TEXT,
  textBesideCodeFence,
} from '../diagnostics/messages/markdown.ts';
import { PICTURE_NOT_UNDERSTOOD } from '../diagnostics/messages/pictures.ts';
import type { Note } from '../diagnostics/problem.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';

/** Text in which an editor meant something that Markdown did not understand. */
const ADVICE: readonly { readonly pattern: RegExp; readonly message: Message }[] = [
  {
    pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i,
    message: HTML_SHOWN_AS_TEXT,
  },
  {
    pattern: /\*\*/,
    message: ASTERISKS_SHOWN,
  },
  {
    pattern: /\]\((?<!(?:!\[|\[\^)[^\]]*\]\()/,
    message: LINK_NOT_ACCEPTED,
  },
  {
    pattern: /\[\^[^[\]\s]+\](?!:)/,
    message: NO_SUCH_FOOTNOTE,
  },
];

/** Advises the editor, line by line; the page is made all the same. */
export function editorNotes({ tokens, env }: StateCore): void {
  // Before texts are joined, a character that the editor escaped is still a token of its own.
  const { notes } = environmentOf(env);
  for (const token of tokens) {
    if (token.type === 'heading_open' && token.tag === 'h1')
      notes.push(adviceAt(token, HEADING_OF_FIRST_LEVEL));
    if (token.type === 'fence' && !/^[!-~]*$/.test(token.info.trim()))
      notes.push(adviceAt(token, textBesideCodeFence(token.markup)));
    for (const { pattern, message } of ADVICE) {
      const match = find(token, ({ type, content }) => type === 'text' && pattern.test(content));
      if (match !== undefined) notes.push({ line: match, severity: 'advice', ...message });
    }
    const picture = find(token, ({ type, content }) => type === 'text' && PICTURE.test(content));
    if (picture !== undefined)
      notes.push({ line: picture, severity: 'error', ...PICTURE_NOT_UNDERSTOOD });
  }
}

/** The line of a block's first part that matches. */
function find(token: Token, matches: (part: Token) => boolean): number | undefined {
  for (const [part, line] of inlineLines(token)) if (matches(part)) return line;
  return undefined;
}

const PICTURE = /!\[[^[\]]*\]\(/;

function adviceAt({ map }: Token, message: Message): Note {
  return { line: (map?.[0] ?? 0) + 1, severity: 'advice', ...message };
}
