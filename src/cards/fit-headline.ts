import { isolatedInText } from '../bidi/plain-text-isolates.ts';
import { uncoveredCharacters } from '../fonts/glyph-coverage.ts';
import { directionOf, type Language } from '../strings/languages.ts';
import { CARD_WIDTH } from './card.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { loadCanvas, setType } from './typeface.ts';

/** Between a card's edge and all that is on it. */
export const MARGIN = 84;

/** Where the headline may stand. */
export const HEADLINE = { top: 226, height: 300 } as const;

/** Letters that hang and marks that stand above need more between lines in Arabic. */
const LEADING = { rtl: 1.42, ltr: 1.2 } as const;

/** In this size words are measured; their width grows with it. */
const MEASURED = 100;

/** So few letters, in words of 20 at most, fit even if each is a W, and need no measuring. */
const SHORT = /^(?=.{0,60}$)\S{1,20}(?:\s+\S{1,20})*$/;

/** Where a line may end: not between a name and its number, `Windows 11`. */
const BREAK = /(?<![A-Za-z])[ \t\n]+|[ \t\n]+(?!\d)/;

/** A headline in its lines; undefined if it does not fit, or has letters that the face does not have. */
export async function fitHeadline(
  headline: string,
  language: Language,
): Promise<(LaidOut & { readonly leading: number }) | undefined> {
  if (uncoveredCharacters(headline).length > 0) return undefined;
  const { createCanvas } = await loadCanvas();
  const context = createCanvas(1, 1).getContext('2d');
  setType(context, MEASURED, 700);
  const measure = (text: string) => context.measureText(text).width / MEASURED;
  const words = headline.trim().split(BREAK).filter(Boolean);
  const direction = directionOf(language);
  const leading = LEADING[direction];
  const laidOut = layOut(
    words.map((text) => ({ text, width: measure(text) })),
    {
      width: CARD_WIDTH - 2 * MARGIN,
      height: HEADLINE.height,
      leading,
      space: measure('ا ا') - measure('اا'),
    },
  );
  if (!laidOut) return undefined;
  // By the line: what is isolated in one piece may have been broken over two.
  const lines = laidOut.lines.map((line) => isolatedInText(line, direction));
  return { ...laidOut, lines, leading };
}

/** Whether a headline is too long for a card; of most this is known without measuring. */
export async function isTooLong(headline: string, language: Language): Promise<boolean> {
  if (SHORT.test(headline) || uncoveredCharacters(headline).length > 0) return false;
  return (await fitHeadline(headline, language)) === undefined;
}
