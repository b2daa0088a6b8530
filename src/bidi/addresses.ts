import { type Range, rangesOf } from './range.ts';

const ADDRESS =
  /(?<![\p{L}\p{N}.\-@])(?:https?:\/\/|www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)[^\s<>«»"“”،؛]*(?<![.,:;!?؟)\]'*])/giu;

/** Web addresses, with letters that run right to left too: `https://a.example/خبر/1/`. */
export function addresses(text: string): readonly Range[] {
  return rangesOf(text, ADDRESS);
}
