/** What may be mended of a character: nothing of code; of a name, what cannot be seen; all, of sentences. */
export const NAME = 1;
export const SENTENCE = 2;

/** A text, and what may be mended of each of its characters. */
export interface Masked {
  readonly text: string;
  readonly mask: Uint8Array;
}

/**
 * Replaces what a pattern finds where all of it may be mended. What stands in its place may be, too.
 *
 * @param pattern global
 * @param replacement of a match; the match itself where nothing is to be mended
 * @param least what all of it must be
 */
export function replaceIn(
  { text, mask }: Masked,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
  least: typeof NAME | typeof SENTENCE = SENTENCE,
): Masked {
  let made = '';
  const kinds: number[] = [];
  let at = 0;
  const keep = (to: number) => {
    made += text.slice(at, to);
    for (; at < to; at += 1) kinds.push(mask[at] ?? 0);
  };
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (mask.subarray(match.index, end).some((kind) => kind < least)) continue;
    const kind = mask[match.index] ?? 0;
    const mended = replacement(match);
    keep(match.index);
    made += mended;
    for (let index = 0; index < mended.length; index += 1) kinds.push(kind);
    at = end;
  }
  keep(text.length);
  return { text: made, mask: Uint8Array.from(kinds) };
}
