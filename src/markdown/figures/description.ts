import type { Token } from 'markdown-it';

/** A picture's description as it is heard, without the marks of emphasis and code that a page would show. */
export interface Description {
  readonly words: string;
  /** Its parts, by which what was not understood in it is told. */
  readonly parts: readonly Token[];
  /** Whether it has what can be followed or seen, and not heard: a link, a footnote, another picture. */
  readonly isMoreThanWords: boolean;
}

/** What leads elsewhere, or is seen. */
const LOST = /^(?:link_(?:open|close)|footnote_\w+|image)$/;

/** @param image as markdown-it reads it: what stands between its brackets is Markdown, too */
export function descriptionOf({ children }: Token): Description {
  const all = (children ?? []).flatMap((part) => [part, ...(part.children ?? [])]);
  const parts = all.filter(({ type }) => !LOST.test(type));
  const words = parts.map(({ type, content }) => (/break$/.test(type) ? ' ' : content)).join('');
  return { words: words.trim(), parts, isMoreThanWords: parts.length < all.length };
}
