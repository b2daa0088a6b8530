import type { RendererRule, StateInline } from 'markdown-it';

const TAG = /<br[ \t]*\/?>/iy;

/**
 * `<br>`, which other systems write where a line ends: in a cell nothing else ends one. It is no line of the
 * file, as a break of Markdown is.
 */
export function lineBreak(state: StateInline, silent: boolean): boolean {
  TAG.lastIndex = state.pos;
  if (!TAG.test(state.src)) return false;
  if (!silent) state.push('tag_break', 'br', 0);
  state.pos = TAG.lastIndex;
  return true;
}

/** As a break of Markdown is drawn: its line ends in the source as well, so that words on both sides stay apart. */
export const LINE_BREAK_HTML = {
  tag_break: () => '<br>\n',
} satisfies Record<string, RendererRule>;
