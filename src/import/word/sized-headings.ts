/** A paragraph by its letters: the smallest size among them, in points, and whether all are bold. */
export interface Sized {
  readonly words: string;
  readonly size: number;
  readonly isBold: boolean;
}

/** How much larger than the text a heading is: one that is bold, and any. */
const LARGER_AND_BOLD = 1.15;
const LARGER = 1.4;

/** Longer ones are a paragraph in large letters. In letters. */
const LONGEST = 120;

/** Deeper HTML has none. */
const DEEPEST = 6;

/**
 * Tells headings by their letters, where nobody chose a style for any: short lines that are larger than the text and
 * end no sentence. The largest are of the first order.
 *
 * @returns the level of each paragraph that is a heading
 */
export function headingLevels<Paragraph extends Sized>(
  paragraphs: readonly Paragraph[],
): ReadonlyMap<Paragraph, number> {
  const text = commonSize(paragraphs);
  const headings = paragraphs.filter(({ words, size, isBold }, index) => {
    const isLarge = size >= text * (isBold ? LARGER_AND_BOLD : LARGER);
    const isLine = words.length <= LONGEST && /\p{L}/u.test(words) && !/[.،؛]$/.test(words);
    return isLarge && isLine && index < paragraphs.length - 1;
  });
  const sizes = [...new Set(headings.map(({ size }) => size))].sort((one, other) => other - one);
  const orders = new Map(sizes.map((size, index) => [size, Math.min(index + 1, DEEPEST)]));
  return new Map(headings.map((each) => [each, orders.get(each.size) ?? DEEPEST]));
}

/** The size in which most letters are. */
function commonSize(paragraphs: readonly Sized[]): number {
  const letters = new Map<number, number>();
  for (const { words, size } of paragraphs)
    letters.set(size, (letters.get(size) ?? 0) + words.length);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}
