import fc from 'fast-check';
import type { IndexFile } from 'pagefind';
import { describe, expect, it } from 'vitest';
import { chunkWithout, withoutPages } from '../../../../src/search/index/closed/without-pages.ts';
import { indexInParts } from '../../../../src/search/index/pagefind/index-in-parts.ts';
import { readMeta } from '../../../../src/search/index/pagefind/meta.ts';
import { unpacked } from '../../../../src/search/index/pagefind/packed-file.ts';
import {
  mergeWord,
  pagesOf,
  postingsIn,
  readWords,
} from '../../../../src/search/index/pagefind/postings.ts';
import { chunkOf } from '../../../../src/search/index/pagefind/word-chunks.ts';

type Pages = readonly number[];
/** Words of a file, and the pages of each; a spelling with other marks stands after a slash. */
type Words = Readonly<Record<string, Pages>>;

/** Each page has a word at the place of its number, and nothing in its fields. */
const packedPages = (pages: Pages) =>
  pagesOf(pages.map((page) => ({ page, places: Buffer.from([0x81, page, 0x80]), count: 1 })));

function chunk(words: Words): Buffer {
  const names = Object.keys(words).filter((name) => !name.includes('/'));
  const written = names.map((name) => {
    const spellings = Object.entries(words).filter(([other]) => other.startsWith(`${name}/`));
    const variants = spellings.map(([other, pages]) => {
      return [Buffer.from(other.split('/')[1] ?? ''), packedPages(pages)] as const;
    });
    const word = Buffer.from(name);
    return mergeWord(word, [{ word, pages: packedPages(words[name] ?? []), variants, before: 0 }]);
  });
  return chunkOf(written).bytes;
}

function wordsIn(bytes: Buffer): Words {
  const found = [...readWords(bytes)].flatMap(({ word, pages, variants }) =>
    [[word, pages] as const, ...variants].map(([spelling, own], at) => {
      const postings = postingsIn(own);
      for (const { page, places } of postings) expect([...places]).toEqual([0x81, page, 0x80]);
      const name = at === 0 ? String(word) : `${word}/${spelling}`;
      return [name, postings.map(({ page }) => page)] as const;
    }),
  );
  return Object.fromEntries(found);
}

describe('a file of words', () => {
  it.each<[string, Words, Pages, Pages, Words]>([
    ['a page among others', { a: [0, 1, 2] }, [1], [], { a: [0, 2] }],
    ['the first and the last', { a: [0, 1, 2] }, [0, 2], [], { a: [1] }],
    ['a word that it alone has', { a: [1], b: [0, 1], c: [1] }, [1], [], { b: [0] }],
    ['of a spelling with marks', { a: [0], 'a/á': [1, 2] }, [1], [], { a: [0], 'a/á': [2] }],
    ['the only one of a spelling', { a: [0], 'a/á': [1] }, [1], [], { a: [0] }],
    ['all but that of a spelling', { a: [1], 'a/á': [0] }, [1], [], { a: [], 'a/á': [0] }],
    ['an edited one, of a word of its own', { a: [1], b: [0, 1] }, [], [1], { b: [0, 1] }],
    ['all that are edited', { a: [1, 2], b: [1, 3] }, [], [1, 2], { b: [1, 3] }],
    ['one that is gone and one edited', { a: [1, 2], b: [1, 2, 3] }, [1], [2], { b: [2, 3] }],
  ])('loses %s', (_what, words, gone, edited, left) => {
    const departed = { gone: new Set(gone), edited: new Set(edited) };
    const { from, to, bytes } = chunkWithout(chunk(words), departed, new Set());
    expect(wordsIn(bytes)).toEqual(left);
    const names = Object.keys(left).filter((name) => !name.includes('/'));
    expect([from, to]).toEqual([names[0], names.at(-1)]);
  });

  it.each<[string, Words, Pages, Pages, Pages]>([
    ['no word of theirs', { a: [0, 2] }, [1], [], []],
    ['a word of an edited page that others have', { a: [0, 1] }, [], [1], []],
    ['a word of an edited page that its new version has', { spoken: [1] }, [], [1], []],
  ])('keeps its bytes if it has %s', (_what, words, gone, edited) => {
    const before = chunk(words);
    const departed = { gone: new Set(gone), edited: new Set(edited) };
    expect(chunkWithout(before, departed, new Set(['spoken'])).bytes).toBe(before);
  });

  it('is none if no word is left', () => {
    const departed = { gone: new Set([0]), edited: new Set<number>() };
    expect(chunkWithout(chunk({ a: [0] }), departed, new Set())).toMatchObject({ to: '' });
  });
});

async function indexOf(texts: readonly string[]): Promise<readonly IndexFile[]> {
  return indexInParts({
    pages: texts.length,
    page: (number) => ({
      url: `/articles/${number}/`,
      content: `<html lang="ar"><body><main data-pagefind-body><span data-pagefind-sort="number[data-value]" data-value="${number}"></span><p>${texts[number]}</p></main></body></html>`,
    }),
    meanwhile: () => {},
    takeFragments: () => {},
  });
}

function metaIn(files: readonly IndexFile[]) {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  return readMeta(unpacked(file?.content ?? new Uint8Array()));
}

/** What stands in the place of a text. */
const OTHER = 'ززز';

/** The words of an index but for that one, and the bytes of their postings. */
function wordsOf(files: readonly IndexFile[]): readonly string[] {
  return metaIn(files).chunks.flatMap(({ name }) => {
    const file = files.find(({ path }) => path === `index/${name}.pf_index`);
    const words = [...readWords(unpacked(file?.content ?? new Uint8Array()))];
    return words
      .filter(({ word }) => String(word) !== OTHER)
      .map(({ word, pages, variants }) => {
        const spellings = variants.map(([spelling, own]) => [String(spelling), postingsIn(own)]);
        return JSON.stringify([String(word), postingsIn(pages), spellings]);
      });
  });
}

const word = fc.oneof(
  fc.stringMatching(/^[اتسقمك]{1,3}(_[اتس]{1,2})?$/),
  fc.constantFrom('café', 'cafe'),
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

describe('an index', () => {
  it('without some pages has the words of one in which they have a word that no other has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 2, maxLength: 8 }),
        fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
        async (texts, numbers) => {
          const gone = new Set(numbers.map((number) => number % texts.length));
          const departed = { gone, edited: new Set<number>() };
          const files = withoutPages(await indexOf(texts), departed, new Set());
          const others = await indexOf(texts.map((one, at) => (gone.has(at) ? OTHER : one)));
          expect(wordsOf(files)).toEqual(wordsOf(others));
          expect(metaIn(files).sorts).toEqual(metaIn(others).sorts);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('tells nothing of a page that is gone, nor of its words where files of words begin', async () => {
    const texts = ['قمر', 'ابتدا يتيم', 'نهر'];
    const departed = { gone: new Set([1]), edited: new Set<number>() };
    const before = await indexOf(texts);
    const files = withoutPages(before, departed, new Set());
    const meta = metaIn(files);
    expect(meta.pages.map(({ name }) => name)).toEqual([
      metaIn(before).pages[0]?.name,
      'gone1',
      metaIn(before).pages[2]?.name,
    ]);
    expect(meta.chunks.map(({ from, to }) => [from, to])).toEqual([['قمر', 'نهر']]);
    const entry = files.filter(({ path }) => path === 'pagefind-entry.json');
    expect(entry.map(({ content }) => String(content))).toEqual([
      expect.stringMatching(/"page_count":3/),
    ]);
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
