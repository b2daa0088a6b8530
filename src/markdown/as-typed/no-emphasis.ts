import type { StateInline } from 'markdown-it';

/** A sign of emphasis by itself in brackets or marks of quotation, which refers to a note or is spoken of. */
export const SIGN_ALONE = /(?<=[([{«"“„‹'])(?:\*{1,3}|_{1,3}|~~)(?=[)\]}»"”“›'])/u;

/** An asterisk between two figures multiplies them: `5*3*2`. */
const TIMES = /(?<=\p{N})\*(?=\p{N})/u;

const NO_EMPHASIS = new RegExp(`${SIGN_ALONE.source}|${TIMES.source}`, 'uy');

/** Signs that begin and end no emphasis: «قال (*) ثم (*)». */
export function noEmphasis(state: StateInline, silent: boolean): boolean {
  NO_EMPHASIS.lastIndex = state.pos;
  const [sign] = NO_EMPHASIS.exec(state.src) ?? [];
  if (sign === undefined) return false;
  if (!silent) state.pending += sign;
  state.pos += sign.length;
  return true;
}
