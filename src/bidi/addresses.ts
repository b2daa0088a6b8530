import { RTL_LETTER } from './direction.ts';
import { type Range, rangesOf } from './range.ts';

const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>«»"“”،؛]+(?<![.,:;!?؟)\]'*])/giu;
const RTL = new RegExp(RTL_LETTER, 'v');

/** Web addresses with letters that run right to left, such as `/articles/خبر/1/`. */
export function mixedAddresses(text: string): readonly Range[] {
  return rangesOf(text, ADDRESS).filter(({ start, end }) => RTL.test(text.slice(start, end)));
}
