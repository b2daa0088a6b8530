import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { IndexFile } from 'pagefind';
import { expect, it } from 'vitest';
import { indexInParts } from '../../../../src/search/index/pagefind/index-in-parts.ts';

/** Files by their paths, unpacked: the same text may be packed in two ways. */
async function filesOf(
  texts: readonly string[],
  partSize: number,
  numberOf = (number: number) => number,
) {
  const fragments: IndexFile[] = [];
  const ranges: [from: number, to: number][] = [];
  const files = await indexInParts({
    pages: texts.length,
    page: (number) => ({
      url: `/articles/${number}/`,
      content:
        `<html lang="ar"><body><main data-pagefind-body><span data-pagefind-sort="number[data-value]" ` +
        `data-value="${numberOf(number)}"></span><h1>خبر ${number % 7}</h1><p>${texts[number]}</p></main></body></html>`,
    }),
    meanwhile: (from, to) => ranges.push([from, to]),
    takeFragments: (some) => fragments.push(...some),
    partSize,
  });
  const made = [...files, ...fragments].filter(({ path }) => /\.pf_|\.json$/.test(path));
  const unpacked = made.map(({ path, content }): [string, string] => [
    path,
    /\.pf_/.test(path) ? gunzipSync(content).toString('latin1') : Buffer.from(content).toString(),
  ]);
  return {
    ranges,
    fragments,
    files: new Map(unpacked.sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/**
 * Words of some letters of two scripts, some of them joined. Of spellings with marks there is one: the order of several
 * is another in each run of Pagefind.
 */
const word = fc.oneof(
  fc.stringMatching(/^[اتسقمك]{1,3}(_[اتس]{1,2})?$/),
  fc.constantFrom('café', 'cafe'),
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

it('makes of parts the files that it makes of all at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      async (texts, partSize) => {
        const whole = await filesOf(texts, texts.length);
        const parts = await filesOf(texts, partSize);
        expect(parts.files).toEqual(whole.files);
      },
    ),
    { numRuns: 8 },
  );
});

it('cuts words into files as Pagefind does', async () => {
  const letters = 'ابتثجحخدذر';
  const wordOf = (number: number) =>
    [...String(number)].map((digit) => letters[Number(digit)]).join('');
  const texts = Array.from({ length: 500 }, (_, page) =>
    Array.from({ length: 90 }, (__, at) => wordOf((page * 31 + at * at * 17) % 900)).join(' '),
  );
  const whole = await filesOf(texts, texts.length);
  const parts = await filesOf(texts, 150);
  expect(parts.ranges).toEqual([
    [0, 150],
    [150, 300],
    [300, 450],
    [450, 500],
  ]);
  expect(
    [...parts.files.keys()].filter((path) => path.startsWith('index/')).length,
  ).toBeGreaterThan(3);
  expect(parts.files).toEqual(whole.files);
});

it('makes an index of nothing', async () => {
  expect([...(await filesOf([], 5)).files.keys()]).toContain('pagefind-entry.json');
});

it('gives fragments in the order of their pages', async () => {
  const texts = ['قمر', 'بحر', 'قمر', 'نهر', 'قمر'];
  const { fragments } = await filesOf(texts, 2);
  const urls = fragments.map(
    ({ content }) => /"url":"([^"]*)"/.exec(gunzipSync(content).toString())?.[1],
  );
  expect(urls).toEqual(texts.map((_, number) => `/articles/${number}/`));
});

it('refuses pages in another order than that of their numbers', async () => {
  await expect(filesOf(['قمر', 'بحر', 'نهر'], 3, (number) => 9 - number)).rejects.toThrow(/order/);
});
