import type { StateCore, Token } from 'markdown-it';
import type { Message } from '../../diagnostics/message.ts';
import { BOX_OF_TWO_COLONS } from '../../diagnostics/messages/boxes.ts';
import { NO_SUCH_FOOTNOTE } from '../../diagnostics/messages/footnotes.ts';
import { COMMENT_NOT_CLOSED } from '../../diagnostics/messages/left-overs.ts';
import {
  ADDRESS_AS_TEXT,
  LINK_IN_PARTS,
  LINK_NAME_UNKNOWN,
  LINK_NOT_ACCEPTED,
} from '../../diagnostics/messages/links.ts';
import {
  codeInItemNotClosed,
  codeNotClosed,
  HASHTAG_OR_HEADING,
  HEADING_BY_UNDERLINE,
  HEADING_OF_FIRST_LEVEL,
  HEADING_TOO_DEEP,
  textBesideCodeFence,
} from '../../diagnostics/messages/markdown.ts';
import { PICTURE_NOT_UNDERSTOOD } from '../../diagnostics/messages/pictures.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { fenceOf } from '../as-typed/code-fences.ts';
import { environmentOf } from '../environment.ts';
import { inlineLines } from '../inline-lines.ts';
import { betterAddress } from './better-address.ts';
import { leftOversIn } from './left-overs.ts';
import { nestedEmphasis } from './nested-emphasis.ts';
import { writtenTexts } from './written-texts.ts';

/** Text in which an editor meant something that Markdown did not understand. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly tell: (text: string) => Message;
  readonly severity: Note['severity'];
}[] = [
  { pattern: /<!--/, tell: () => COMMENT_NOT_CLOSED, severity: 'error' },
  {
    pattern: /\]\((?<!(?:!\[|\[\^)[^\]]*\]\()/,
    tell: (text) => betterAddress(text) ?? LINK_NOT_ACCEPTED,
    severity: 'advice',
  },
  {
    pattern:
      /(?<!!\[[^[\]]*)\][ \t]+\((?:https?:|www\.|mailto:|\/|[^\s()]+\.(?:md|html?|com|org|net)\))|\)\[(?:https?:|www\.|\/)/i,
    tell: () => LINK_IN_PARTS,
    severity: 'advice',
  },
  {
    pattern:
      /\[(?=[^[\]\n]{0,200}\p{L})[^[\]\n]{1,200}\]\[(?=[^[\]\n]{0,200}\p{L})[^[\]\n]{1,200}\]/u,
    tell: () => LINK_NAME_UNKNOWN,
    severity: 'advice',
  },
  {
    pattern:
      /\[\^[ \t]*(?:[^[\]\s]{1,200}|(?=[^[\]\n]{0,200}[ء-ي])[^[\]\s][^[\]\n]{0,200})[ \t]*\](?!:)|\[\^[ \t]*\p{Nd}{1,3}(?![^[\]\n]*\])|\[\^(?=[^[\]\n]{0,200}[ء-ي])[^[\]\n]{1,200}$/u,
    tell: () => NO_SUCH_FOOTNOTE,
    severity: 'error',
  },
  {
    pattern:
      /!\[[^[\]]*\][ \t]*\(|^!\[(?=[^\]]*\p{L})[^[\]\n]*\]$|!\([^()\n]{1,200}\)\[[^[\]\n]{1,200}\]|![^\s()[\]!]{0,60}\([^()\n]{1,200}\.(?:jpe?g|png|webp|gif|avif)[^()\n]{0,200}\)/iu,
    tell: (text) => betterAddress(text) ?? PICTURE_NOT_UNDERSTOOD,
    severity: 'error',
  },
  {
    pattern: /^[ \t]*(?:::(?!:)|:(?:[ \t]+:){1,2}|؛{2,3}|：{2,3})[ \t]*\p{L}[^\s]*[ \t]*$/u,
    tell: () => BOX_OF_TWO_COLONS,
    severity: 'advice',
  },
];

/** Advises the editor, line by line; the page is made all the same. */
export function editorNotes({ src, tokens, env }: StateCore): void {
  // Before texts are joined, a character that the editor escaped is still a token of its own.
  const { notes } = environmentOf(env);
  const lines = src.split('\n');
  for (const token of tokens) {
    if (token.type === 'heading_open' && token.tag === 'h1')
      notes.push(adviceAt(token, HEADING_OF_FIRST_LEVEL));
    if (token.type === 'heading_open' && token.markup === '-')
      notes.push(adviceAt(token, HEADING_BY_UNDERLINE));
    if (token.type === 'fence' && !/^[!-~]*$/.test(token.info.trim()))
      notes.push(adviceAt(token, textBesideCodeFence(token.markup)));
    if (token.type === 'fence' && !isClosed(token, lines)) {
      const isInItem = fenceOf(lines[token.map?.[0] ?? 0] ?? '').signs !== '';
      const message = isInItem ? codeInItemNotClosed : codeNotClosed;
      notes.push({ ...adviceAt(token, message(token.markup)), severity: 'error' });
    }
    const sign = hashAlone(token);
    if (sign) notes.push(adviceAt(token, sign));
    for (const { pattern, tell, severity } of PATTERNS) {
      const found = find(token, ({ type, content }) => type === 'text' && pattern.test(content));
      if (found) notes.push({ line: found.line, severity, ...tell(found.text) });
    }
    const address = bareAddress(token);
    if (address !== undefined)
      notes.push({ line: address, severity: 'advice', ...ADDRESS_AS_TEXT });
    const nested = nestedEmphasis(token);
    if (nested) notes.push(nested);
    for (const note of leftOvers(token)) notes.push(note);
  }
}

/** A block's first part that matches, with its line, and the text from there on: `C:\boat.jpg` is two parts. */
function find(token: Token, matches: (part: Token) => boolean) {
  let found: { readonly line: number; readonly text: string } | undefined;
  for (const [part, line] of inlineLines(token)) {
    const isText = part.type === 'text' || part.type === 'text_special';
    if (found && !isText) break;
    if (found) found = { ...found, text: found.text + part.content };
    else if (matches(part)) found = { line, text: part.content };
  }
  return found;
}

/** The line of a web address that is no link; the description of a picture can have none. */
function bareAddress(block: Token): number | undefined {
  if (block.type === 'picture') return undefined;
  let links = 0;
  for (const [{ type, content }, line] of inlineLines(block)) {
    if (type === 'link_open') links += 1;
    if (type === 'link_close') links -= 1;
    if (links === 0 && type === 'text' && BARE_ADDRESS.test(content)) return line;
  }
  return undefined;
}

/** Of one in an attribute, or beside the words of a link that is none, something else is said. */
const BARE_ADDRESS =
  /(?<![\w/<@.]|=["']?|\][ \t]*\(|\)\[)(?:https?:\/\/|www\.(?=[^\s.]+\.\p{L}))[^\s<>()[\]]+/iu;

/** What was not understood in a block, each kind of it where it stands first. */
function leftOvers(block: Token): readonly Note[] {
  const told = new Map<string, Note>();
  for (const [content, line, isFirst] of writtenTexts(block))
    for (const message of leftOversIn(content, isFirst))
      if (!told.has(message.en)) told.set(message.en, { line, severity: 'advice', ...message });
  return [...told.values()];
}

/** Whether code ends before its text, or a quotation or an item around it, does. */
function isClosed({ map, markup }: Token, lines: readonly string[]): boolean {
  const [first = 0, last = 0] = map ?? [];
  const end = lines[last - 1] ?? '';
  const [sign] = /(?:(?<!`)`{3,}|(?<!~)~{3,})(?=[ \t]*$)/.exec(end) ?? [];
  return last - 1 > first && sign?.startsWith(markup) === true;
}

/** A block of one line whose first sign may be meant for a heading. */
function hashAlone({ content }: Token): Message | undefined {
  if (content.includes('\n')) return undefined;
  if (/^#{7,}[ \t]*\S/.test(content)) return HEADING_TOO_DEEP;
  const isOne = /^#(?=[\p{L}«"])[^#_@]{1,80}$/u.test(content) && !/[.،؛:؟?!…]\s*$/.test(content);
  return isOne ? HASHTAG_OR_HEADING : undefined;
}

function adviceAt({ map }: Token, message: Message): Note {
  return { line: (map?.[0] ?? 0) + 1, severity: 'advice', ...message };
}
