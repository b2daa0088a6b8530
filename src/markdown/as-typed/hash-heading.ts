import type { StateBlock } from 'markdown-it';
import { pushInline } from '../make-token.ts';
import { builtInBlockRule } from '../rules.ts';
import { columnAt, textStart } from '../source-lines.ts';

const builtInHeading = builtInBlockRule('heading');

/** Two signs and more; one before a word is a hashtag. */
const SIGNS = /(#{2,6})(?=[\p{L}\p{N}«"“(*_[])/uy;

/** A heading, also where the space after its signs was left out: `##عنوان`. */
export function heading(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (builtInHeading(state, start, end, silent)) return true;
  if (columnAt(state, start) - state.blkIndent >= 4) return false;
  SIGNS.lastIndex = textStart(state, start);
  const [, signs] = SIGNS.exec(state.src) ?? [];
  if (signs === undefined) return false;
  if (silent) return true;
  const tag = `h${signs.length}`;
  const words = withoutClosing(state.src.slice(SIGNS.lastIndex, state.eMarks[start]), signs);
  const open = state.push('heading_open', tag, 1);
  open.markup = signs;
  open.map = [start, start + 1];
  pushInline(state, words, start);
  state.push('heading_close', tag, -1).markup = signs;
  state.line = start + 1;
  return true;
}

/** `##عنوان ##`, `##عنوان##`. Other signs right behind a word are its own: `##لغة C#`. */
function withoutClosing(typed: string, signs: string): string {
  const words = typed.trimEnd().replace(/(?<![ \t])[ \t]+#+$/, '');
  const isClosed = words.endsWith(signs) && words.at(-signs.length - 1) !== '#';
  return isClosed ? words.slice(0, -signs.length) : words;
}
