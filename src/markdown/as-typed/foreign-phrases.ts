import type { StateInline } from 'markdown-it';

/** A language tag in braces, right after the brackets. */
const TAG = /\{lang=([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\}/y;

/**
 * `[Habemus Papam]{lang=la}` is a phrase in another language: it keeps to its own direction, and
 * screen readers speak it as what it is.
 */
export function foreignPhrase(state: StateInline, silent: boolean): boolean {
  // What looks for the end of a link's text takes a phrase in it for another link.
  if (silent || state.src[state.pos] !== '[') return false;
  const start = state.pos + 1;
  const end = state.md.helpers.parseLinkLabel(state, state.pos);
  TAG.lastIndex = end + 1;
  const [tag = '', language] = (end > start && TAG.exec(state.src)) || [];
  if (language === undefined) return false;
  const { posMax } = state;
  state.pos = start;
  state.posMax = end;
  state.push('foreign_open', 'bdi', 1).attrSet('lang', language);
  state.md.inline.tokenize(state);
  state.push('foreign_close', 'bdi', -1);
  state.posMax = posMax;
  state.pos = end + 1 + tag.length;
  return true;
}
