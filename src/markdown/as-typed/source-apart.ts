import type { StateCore, Token } from 'markdown-it';
import { SOURCE_APART } from '../../diagnostics/messages/rows.ts';
import { environmentOf } from '../environment.ts';
import { IN_MARKS } from '../lists/end-sign.ts';

/** A name, and what people are: no sentence, and nothing that announces one. */
const NAME = /^[\p{L}«"“[*_].{0,59}(?<![.؟?!:：؛…])$/u;

/** How sentences begin, and no names do. */
const SENTENCE =
  /^(?:[وف]ال(?![دي])|[وف]?(?:ل?قد|لم|لن|لا|ما|ليس|كان|كانت|كنت|كنا|إن|إذا|لو|هل|ماذا|متى|أين|كيف|لماذا|هذا|هذه|ذلك|تلك|هناك|أنا|نحن|هو|هي|هم|نعم|كلا|بل|ثم|لكن|إلى|حتى)(?![\p{L}\p{M}]))/u;

/** A dash before a name. */
const DASH = /^(?:--|[-–—―]|ـ(?=[ \t]))[ \t]*/;

/** In letters. */
const SHORT = 40;

/** A list of one item of one line. */
const ITEM_ALONE = [
  ...['bullet_list_open', 'list_item_open', 'paragraph_open', 'inline'],
  ...['paragraph_close', 'list_item_close', 'bullet_list_close'],
];

/**
 * Names a line that may say who said what is quoted above it, and that is read as a paragraph or an item: an empty
 * line stands between them, or its sign is none of a source.
 */
export function sourceApart({ tokens, env }: StateCore): void {
  const { notes } = environmentOf(env);
  for (const [at, { type, hidden }] of tokens.entries()) {
    const isQuoted = type === 'paragraph_close' && !hidden && isInMarks(tokens[at - 1]);
    if (type !== 'blockquote_close' && !isQuoted) continue;
    const name = nameAt(tokens, at + 1) ?? itemAt(tokens, at - ITEM_ALONE.length);
    const hasSource = tokens[at + 1]?.type === 'figcaption_open';
    const last = hasSource ? undefined : nameOnLastLine(tokens[at - 2]);
    const line = name?.map ? name.map[0] + 1 : last;
    if (line !== undefined) notes.push({ line, severity: 'advice', ...SOURCE_APART });
  }
}

/** Below what is asked an answer stands. */
function isInMarks(words: Token | undefined): boolean {
  return words?.type === 'inline' && IN_MARKS.test(words.content) && !/[؟?]\S$/.test(words.content);
}

function isName(words: string): boolean {
  return NAME.test(words) && !SENTENCE.test(words);
}

/** The words of a name that stands as a paragraph, behind a dash, or as the one item of a list. */
function nameAt(tokens: readonly Token[], at: number): Token | undefined {
  const [open, words] = tokens.slice(at, at + 2);
  if (open?.type !== 'paragraph_open') return itemAt(tokens, at);
  const [dash] = DASH.exec(words?.content ?? '') ?? [];
  // Of two behind dashes each was said.
  const isSpoken =
    tokens[at + 3]?.type === 'paragraph_open' && DASH.test(tokens[at + 4]?.content ?? '');
  return words && dash && !isSpoken && isName(words.content.slice(dash.length)) ? words : undefined;
}

/** The line of a name without a dash below words that have ended. */
function nameOnLastLine(words: Token | undefined): number | undefined {
  if (words?.type !== 'inline' || !words.map) return undefined;
  const lines = words.content.split('\n').map((line) => line.trim());
  const [above = '', name = ''] = lines.slice(-2);
  const isEnded = /[.!…»”"]$/.test(above);
  const isShort = /^\p{L}[\p{L}\p{M} ،-]*(?<!\u064B ?ا?)$/u.test(name) && name.length <= SHORT;
  return isEnded && isShort && isName(name) ? words.map[1] : undefined;
}

/** What is announced is a list. */
function itemAt(tokens: readonly Token[], at: number): Token | undefined {
  const words = tokens[at + 3];
  const above = tokens.slice(Math.max(0, at - 3), Math.max(0, at));
  if (at < 1 || above.some(({ content }) => /[:：][*_]*\s*$/.test(content))) return undefined;
  const isOne = ITEM_ALONE.every((type, row) => tokens[at + row]?.type === type);
  // The first block of a quotation is what is quoted, and one list below another is no name.
  const isBlock = /^(?:blockquote_open|.*_list_close)$/.test(tokens[at - 1]?.type ?? '');
  return isOne && !isBlock && words && isName(words.content) ? words : undefined;
}
