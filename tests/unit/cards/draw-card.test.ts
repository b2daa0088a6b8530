import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from '../../../src/cards/card.ts';
import { canDraw, drawCard } from '../../../src/cards/draw-card.ts';
import { isTooLong } from '../../../src/cards/fit-headline.ts';

const CARD: Card = { language: 'ar', name: 'المرصد', headline: 'عودة الصيادين غداً' };
/** Where the headline may be. */
const HEADLINE = { top: 215, bottom: 545 };

/** Which pixels of a card are ink, by rows. */
async function inkOf(card: Card): Promise<readonly (readonly boolean[])[]> {
  const image = sharp(await drawCard(card));
  const { format, width, height } = await image.metadata();
  expect([format, width, height]).toEqual(['png', CARD_WIDTH, CARD_HEIGHT]);
  const pixels = await image.greyscale().raw().toBuffer();
  return Array.from({ length: CARD_HEIGHT }, (_, row) =>
    Array.from(pixels.subarray(row * CARD_WIDTH, (row + 1) * CARD_WIDTH), (grey) => grey < 128),
  );
}

/** The edges of the ink between two rows. */
function edges(ink: readonly (readonly boolean[])[], { top, bottom } = HEADLINE) {
  const rows = ink.slice(top, bottom);
  const inked = rows.flatMap((row, index) => (row.includes(true) ? index + top : []));
  return {
    left: Math.min(...rows.map((row) => (row.includes(true) ? row.indexOf(true) : CARD_WIDTH))),
    right: Math.max(...rows.map((row) => row.lastIndexOf(true))),
    top: inked[0] ?? 0,
    bottom: inked.at(-1) ?? 0,
  };
}

/** How many strokes there are that touch no other, between the rows of the headline. */
function strokes(ink: readonly (readonly boolean[])[]): number {
  const left = new Set<number>();
  for (let row = HEADLINE.top; row < HEADLINE.bottom; row += 1) {
    ink[row]?.forEach((isInk, column) => {
      if (isInk) left.add(row * CARD_WIDTH + column);
    });
  }
  let count = 0;
  for (const start of left) {
    count += 1;
    const open = [start];
    left.delete(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const step of [-CARD_WIDTH - 1, -CARD_WIDTH, -CARD_WIDTH + 1, -1, 1]) {
        for (const next of [at + step, at - step]) if (left.delete(next)) open.push(next);
      }
    }
  }
  return count;
}

describe('a card', () => {
  it('has the headline large, at the start of the line, inside its margins', async () => {
    const { left, right, top, bottom } = edges(await inkOf(CARD));
    expect(right).toBeGreaterThan(1095);
    expect(right).toBeLessThan(1122);
    expect(left).toBeGreaterThan(150);
    expect(left).toBeLessThan(900);
    expect(bottom - top).toBeGreaterThan(70);
  });

  it('in English begins on the left', async () => {
    const english: Card = { language: 'en', name: 'The Observatory', headline: 'One pier' };
    const { left, right } = edges(await inkOf(english));
    expect(left).toBeGreaterThan(78);
    expect(left).toBeLessThan(105);
    expect(right).toBeLessThan(800);
  });

  it('joins letters, and has every dot: one stroke and four dots of نبت', async () => {
    expect(strokes(await inkOf({ ...CARD, headline: 'نبت' }))).toBe(5);
    // Letters that do not join, and no dot: a box in the place of a letter would be three strokes, too.
    expect(strokes(await inkOf({ ...CARD, headline: 'درر' }))).toBe(3);
  });

  it('runs from right to left, a name within it from left to right', async () => {
    const [alone, within] = [
      await inkOf({ ...CARD, headline: 'ا ll' }),
      await inkOf({ ...CARD, headline: 'ا' }),
    ];
    expect(edges(alone).right).toBe(edges(within).right);
    expect(edges(alone).left).toBeLessThan(edges(within).left);
  });

  it('has section and day where they are given, and nothing there where they are not', async () => {
    const rows = { kicker: { top: 165, bottom: 215 }, foot: { top: 555, bottom: 630 } };
    const bare = await inkOf(CARD);
    const full = await inkOf({ ...CARD, kicker: 'اقتصاد', foot: 'الثلاثاء 4 مارس 2025' });
    for (const place of [rows.kicker, rows.foot]) {
      expect(edges(bare, place).right).toBe(-1);
      expect(edges(full, place).right).toBeGreaterThan(1095);
    }
  });

  it('is the same whenever it is drawn', async () => {
    expect((await drawCard(CARD)).equals(await drawCard(CARD))).toBe(true);
  });

  it('shows nothing of those that are drawn beside it', async () => {
    const alone = await drawCard(CARD);
    const others: Card = { language: 'en', name: 'The Observatory', headline: 'W', kicker: 'K' };
    const [, among] = await Promise.all([drawCard(others), drawCard(CARD), drawCard(others)]);
    expect(among?.equals(alone)).toBe(true);
  });

  it('leaves no pixels behind that wait for a collection of garbage', async () => {
    await drawCard(CARD);
    const before = process.memoryUsage().external;
    for (let times = 0; times < 4; times += 1) await drawCard(CARD);
    const pixels = 4 * CARD_WIDTH * CARD_HEIGHT;
    expect(process.memoryUsage().external - before).toBeLessThan(pixels);
  });

  it('weighs little', async () => {
    const headline =
      'مرفأ جديد لقوارب الصيد في خليج القمر يستقبل أول خمسين قارباً بعد سنوات من الانتظار';
    expect((await drawCard({ ...CARD, headline })).length).toBeLessThan(40_000);
  });

  it('of 25 words fits', async () => {
    const headline = `${'مرفأ جديد لقوارب '.repeat(8)}الصيد`;
    expect(headline.split(' ')).toHaveLength(25);
    expect(await canDraw({ ...CARD, headline })).toBe(true);
    const { left, bottom } = edges(await inkOf({ ...CARD, headline }));
    expect(left).toBeGreaterThan(75);
    expect(bottom).toBeLessThan(540);
  });

  it('keeps a name and its number on one line', async () => {
    // At the largest size, a line holds the first words and no more.
    const lines = async (headline: string) => (await fit(headline))?.lines.join('|');
    expect(await lines('سؤال طويل جداً عن Windows 11')).not.toMatch(/Windows\S*\|/);
  });
});

async function fit(headline: string) {
  const { fitHeadline } = await import('../../../src/cards/fit-headline.ts');
  return fitHeadline(headline, 'ar');
}

describe('nothing is drawn by half', () => {
  const long = 'كلمة '.repeat(80).trim();

  it.each([
    ['a headline that does not fit', { headline: long }],
    ['a headline with a sign that the face lacks', { headline: 'فاز الفريق 🏆' }],
    ['a name that it cannot write', { name: '新聞' }],
    ['a section that it cannot write', { kicker: '新聞' }],
  ])('not %s', async (_what, change) => {
    expect(await canDraw({ ...CARD, ...change })).toBe(false);
  });

  it('and asking for it all the same is an error', async () => {
    await expect(drawCard({ ...CARD, headline: long })).rejects.toThrow(RangeError);
  });

  it('only what is too long is told as that', async () => {
    expect(await isTooLong(long, 'ar')).toBe(true);
    expect(await isTooLong(`${long} 🏆`, 'ar')).toBe(false);
    expect(await isTooLong('كلمة '.repeat(20).trim(), 'ar')).toBe(false);
    expect(await isTooLong('W'.repeat(40), 'ar')).toBe(true);
    const widest = `${'W'.repeat(20)} `.repeat(3).trim().slice(0, 60);
    expect(await isTooLong(widest, 'ar')).toBe(false);
    expect(await canDraw({ ...CARD, headline: widest })).toBe(true);
  });
});
