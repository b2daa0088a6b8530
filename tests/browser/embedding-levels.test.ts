import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Direction } from '../../src/bidi/direction.ts';
import { embeddingLevels } from '../../src/bidi/embedding-levels.ts';
import { useBrowser } from '../setup/browser.ts';
import { seenFromLeft } from '../setup/seen.ts';

const browser = useBrowser();
let page: Awaited<ReturnType<typeof browser.newPage>>;
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 4000, height: 800 } });
});

/** Characters of every class that the algorithm tells apart. */
const SIGNS = 'اب،؛«»٥٣٪٫Ab57۵א+-−#@!?.,:/()[]"“”×=%$°  \u00A0–²½_~';
const STYLE = 'body{font:20px monospace;white-space:pre;font-kerning:none}';

/** L2: from the highest level down, what stands at it or above is turned round. */
function inOrder(text: string, levels: Uint8Array): string {
  let places = [...text].map((_, index) => index);
  const level = (place: number | undefined) => levels[place ?? -1] ?? -1;
  for (let least = Math.max(0, ...levels); least > 0; least -= 1) {
    const turned: number[] = [];
    for (let start = 0; start < places.length; ) {
      let end = start;
      while (level(places[end]) >= least) end += 1;
      turned.push(...places.slice(start, end).reverse());
      if (end < places.length) turned.push(places[end] ?? -1);
      start = end + 1;
    }
    places = turned;
  }
  return places.map((place) => text.charAt(place)).join('');
}

it.each(['rtl', 'ltr'] as const)('a line is seen as its levels say, %s', async (direction) => {
  const text = fc
    .array(fc.constantFrom(...SIGNS), { minLength: 2, maxLength: 14 })
    .map((signs) => signs.join('').trim());
  const texts = fc.sample(text, { numRuns: 1000, seed: 7 }).filter((given) => given !== '');
  const markup = texts.map((given) => `<div class="line">${given}</div>`).join('');
  await page.setContent(
    `<!doctype html><html dir="${direction}"><style>${STYLE}</style><body>${markup}</body></html>`,
  );
  const expected = texts.map((given) =>
    inOrder(given, embeddingLevels(given, direction as Direction)),
  );
  expect(await seenFromLeft(page.locator('.line'))).toEqual(expected);
});
