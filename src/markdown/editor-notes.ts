import type { StateCore, Token } from 'markdown-it';
import type { Message } from '../diagnostics/message.ts';
import { NO_SUCH_FOOTNOTE } from '../diagnostics/messages/footnotes.ts';
import { COMMENT_NOT_CLOSED } from '../diagnostics/messages/left-overs.ts';
import { LINK_NOT_ACCEPTED } from '../diagnostics/messages/links.ts';
import { HEADING_OF_FIRST_LEVEL, textBesideCodeFence } from '../diagnostics/messages/markdown.ts';
import { PICTURE_NOT_UNDERSTOOD } from '../diagnostics/messages/pictures.ts';
import type { Note } from '../diagnostics/problem.ts';
import { environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';
import { leftOversIn } from './left-overs.ts';

/** Text in which an editor meant something that Markdown did not understand. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly message: Message;
  readonly severity: Note['severity'];
}[] = [
  { pattern: /<!--/, message: COMMENT_NOT_CLOSED, severity: 'error' },
  {
    pattern: /\]\((?<!(?:!\[|\[\^)[^\]]*\]\()/,
    message: LINK_NOT_ACCEPTED,
    severity: 'advice',
  },
  { pattern: /\[\^[^[\]\s]+\](?!:)/, message: NO_SUCH_FOOTNOTE, severity: 'error' },
  { pattern: /!\[[^[\]]*\]\(/, message: PICTURE_NOT_UNDERSTOOD, severity: 'error' },
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
    for (const { pattern, message, severity } of PATTERNS) {
      const match = find(token, ({ type, content }) => type === 'text' && pattern.test(content));
      if (match !== undefined) notes.push({ line: match, severity, ...message });
    }
    for (const note of leftOvers(token)) notes.push(note);
  }
}

/** The line of a block's first part that matches. */
function find(token: Token, matches: (part: Token) => boolean): number | undefined {
  for (const [part, line] of inlineLines(token)) if (matches(part)) return line;
  return undefined;
}

/** What was not understood in a block, each kind of it where it stands first. */
function leftOvers(block: Token): readonly Note[] {
  const told = new Map<string, Note>();
  const parts = [...inlineLines(block)];
  for (const [index, [{ type, content }, line]] of parts.entries()) {
    if (type !== 'text') continue;
    // Of a sign written several times the editor escapes the first alone.
    const isEscaped = parts[index - 1]?.[0].type === 'text_special';
    for (const message of leftOversIn(isEscaped ? content.replace(/^[*_~`]+/, '') : content))
      if (!told.has(message.en)) told.set(message.en, { line, severity: 'advice', ...message });
  }
  return [...told.values()];
}

function adviceAt({ map }: Token, message: Message): Note {
  return { line: (map?.[0] ?? 0) + 1, severity: 'advice', ...message };
}
