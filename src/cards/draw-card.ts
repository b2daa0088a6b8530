import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { isolatedInText } from '../bidi/plain-text-isolates.ts';
import { uncoveredCharacters } from '../fonts/glyph-coverage.ts';
import { directionOf } from '../strings/languages.ts';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from './card.ts';
import { fitHeadline, HEADLINE, MARGIN } from './fit-headline.ts';
import { ACCENT, type Colour, cssColour, INK, MUTED, PALETTE, PAPER, RULE } from './palette.ts';
import { encodePng } from './png.ts';
import { loadCanvas, setType } from './typeface.ts';

/** What all cards are drawn on, one after the other. */
let sheet: Canvas | undefined;

/** Whether all of a card can be drawn: nothing on it is too long or has letters without a glyph. */
export async function canDraw({ headline, language, ...texts }: Card): Promise<boolean> {
  const others = [texts.name, texts.kicker, texts.foot].join('');
  if (uncoveredCharacters(others).length > 0) return false;
  return (await fitHeadline(headline, language)) !== undefined;
}

/**
 * Draws a card as a PNG, in the light of the site's look: the name with its nuqta over a double rule, the
 * headline, and what stands at the foot.
 *
 * @throws for a card that {@link canDraw} does not allow
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const fitted = await fitHeadline(card.headline, card.language);
  if (!fitted) throw new RangeError(`no card holds this headline: ${card.headline}`);
  const { createCanvas } = await loadCanvas();
  // From here on nothing is awaited until the pixels are taken: another card may be under way.
  sheet ??= createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const canvas = sheet;
  const context = canvas.getContext('2d');
  const direction = directionOf(card.language);
  const side = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? CARD_WIDTH - MARGIN : MARGIN;
  context.direction = direction;
  context.textAlign = direction === 'rtl' ? 'right' : 'left';

  const write = (text: string, x: number, y: number, colour: Colour) => {
    context.fillStyle = cssColour(colour);
    context.fillText(text, x, y);
  };
  const rule = (y: number, height: number, colour: Colour) => {
    context.fillStyle = cssColour(colour);
    context.fillRect(MARGIN, y, CARD_WIDTH - 2 * MARGIN, height);
  };

  context.fillStyle = cssColour(PAPER);
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  nuqta(context, start + side * 14, 88, 14);
  setType(context, 44, 700);
  write(isolatedInText(card.name, direction), start + side * 44, 104, INK);
  rule(134, 4, INK);
  rule(142, 1, INK);
  if (card.kicker !== undefined) {
    setType(context, 34, 700);
    write(isolatedInText(card.kicker, direction), start, 204, ACCENT);
  }

  const { lines, size, leading } = fitted;
  setType(context, size, 700);
  // Half of what lines have between them stands above the first.
  const first = HEADLINE.top + size * (0.5 * leading + 0.3);
  for (const [index, line] of lines.entries()) {
    write(line, start, first + index * size * leading, INK);
  }

  if (card.foot !== undefined) {
    rule(548, 1, RULE);
    setType(context, 28, 400);
    write(isolatedInText(card.foot, direction), start, 590, MUTED);
  }
  const pixels = canvas.data();
  const png = encodePng(pixels, CARD_WIDTH, CARD_HEIGHT, PALETTE);
  giveBack(pixels);
  return png;
}

/**
 * Gives memory back that lies outside of V8's heap. It would wait for a collection of garbage, and V8 collects
 * all of the heap whenever so much waits as seven cards have: with 3,000 articles in it, 70 times for 500.
 */
function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}

/** The rhombic dot that calligraphy measures by. */
function nuqta(context: SKRSContext2D, x: number, y: number, radius: number): void {
  context.fillStyle = cssColour(ACCENT);
  context.beginPath();
  context.moveTo(x, y - radius);
  context.lineTo(x + radius, y);
  context.lineTo(x, y + radius);
  context.lineTo(x - radius, y);
  context.fill();
}
