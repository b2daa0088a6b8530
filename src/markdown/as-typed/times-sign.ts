import type { StateInline } from 'markdown-it';

const BETWEEN_FIGURES = /(?<=\p{N})\*(?=\p{N})/uy;

/** An asterisk between two figures multiplies them: `5*3*2` has no emphasis. */
export function timesSign(state: StateInline, silent: boolean): boolean {
  BETWEEN_FIGURES.lastIndex = state.pos;
  if (!BETWEEN_FIGURES.test(state.src)) return false;
  if (!silent) state.pending += '*';
  state.pos += 1;
  return true;
}
