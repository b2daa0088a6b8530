import { isHeading } from './short-lines.ts';

/** A paragraph or heading of the article, on one line, letter for letter as it was pasted. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** Nobody wraps lines by hand wider than this; a longer line is a whole paragraph. In UTF-16 units. */
const WIDEST_WRAP = 120;

/**
 * Finds the paragraphs of plain text. Blank lines part them; in text without any, each line is one.
 *
 * @param text as `cleanText` gives it
 * @returns texts without line breaks; all words of the text, in order
 */
export function paragraphs(text: string): readonly string[] {
  const groups = text.split(/\n{2,}/).map((group) => group.split('\n').filter(Boolean));
  if (groups.length === 1) return groups.flat();
  const width = Math.max(...groups.flat().map((line) => line.length));
  return groups.flatMap((lines) => (wrappedByHand(lines, width) ? [lines.join(' ')] : lines));
}

/**
 * Tells a paragraph broken into lines from several paragraphs with no blank line between them, as
 * when only the headline is set apart: those are longer than anybody wraps, or every line ends a
 * sentence and some line had room for the next one's first word.
 *
 * @param width the longest line of the whole text
 */
function wrappedByHand(lines: readonly string[], width: number): boolean {
  if (lines.some((line) => line.length > WIDEST_WRAP && line.includes(' '))) return false;
  const hadRoom = lines
    .slice(1)
    .some((next, index) => `${lines[index]} ${next.split(' ', 1)[0]}`.length <= width);
  return !(hadRoom && lines.every((line) => /[.؟!][»”")\]]*$/.test(line)));
}

/**
 * Marks the headings: a short line between two paragraphs. Short lines in a row are a list, a
 * dateline or verse, and stay paragraphs; so do the first and the last.
 */
export function markHeadings(texts: readonly string[]): readonly Block[] {
  const prose = (text: string | undefined) => text !== undefined && !isHeading(text);
  return texts.map((text, index) => {
    const between = prose(texts[index - 1]) && prose(texts[index + 1]);
    return { kind: between && isHeading(text) ? 'heading' : 'paragraph', text };
  });
}
