import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCommonWords } from '../../../src/search/common-words.ts';
import { readFacets } from '../../../src/search/facet-table.ts';
import { ownFragments } from '../../../src/search/index/articles/fragments.ts';
import type { IndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { keptIndex } from '../../../src/search/index/kept-index.ts';
import { readRecent } from '../../../src/search/recent-table.ts';
import { readEntries } from '../../../src/search/word-table.ts';
import { segmentWithoutEngine } from './segment-without-engine.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-departed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = (slug: string, text: string, rest: Partial<IndexedArticle> = {}) => ({
  url: `/articles/${slug}/`,
  title: 'خبر',
  language: 'ar' as const,
  published: '2025-01-01',
  section: 'علوم',
  tags: [],
  authors: ['ليلى'],
  blocks: [{ id: 'p-1', text }],
  ...rest,
});

/** Files of an index made of articles and then of others, and those of one that is made of the others alone. */
async function indexes(before: readonly IndexedArticle[], after: readonly IndexedArticle[]) {
  let made = 0;
  const build = async (articles: readonly IndexedArticle[], compact = false) => {
    const { files } = await keptIndex(join(folder, 'made-ar'), articles, {
      timeZone: 'UTC',
      settings: [],
      fragmentsOf: (all) => ownFragments(all, 'UTC'),
      sizes: { leastArticles: 1, mostChanged: 4, mostWords: 1000 },
      compact,
      make: async (all, timeZone) => {
        made += 1;
        return segmentWithoutEngine(all, timeZone);
      },
    });
    return new Map(files.map(({ path, content }) => [path, textOf(content)]));
  };
  const first = await build(before);
  const now = await build(after);
  const isKept = made === 1;
  return { first, now, isKept, whole: await build(after, true) };
}

type Files = Awaited<ReturnType<typeof indexes>>['now'];

function textOf(content: Uint8Array): string {
  const bytes = Buffer.from(content);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
}

const manifestIn = (files: Files) => JSON.parse(files.get('words/index.json') ?? '{}');
const wordFileIn = (files: Files, name: string) => files.get(`words/${name}`) ?? '';
const entriesIn = (files: Files) =>
  manifestIn(files).files.flatMap(([, name]: [string, string]) =>
    readEntries(wordFileIn(files, name)),
  );
const filesWith = (files: Files, word: string) =>
  [...files].filter(([path, text]) => path.includes(word) || text.includes(word));

const OTHERS = [
  article('a', 'قال الوزير إن البحر هادئ، وإن القوارب عادت إلى المرفأ.'),
  article('b', 'عاد الوزير إلى المرفأ، والبحر هادئ.', { published: '2025-01-02', tags: ['بحر'] }),
  article('c', 'رأى الناس واسراء قارباً في البحر مع اسراء.', { published: '2025-01-03' }),
];

describe('of an article that is there no more', () => {
  it.each<[string, Partial<IndexedArticle> & { text?: string }, readonly string[]]>([
    ['a word', { text: 'لعب الشطرنج في البحر.' }, ['شطرنج', 'لعب']],
    ['a word that the lexicon has in the plural', { text: 'أطلق صاروخا.' }, ['صاروخ', 'صواريخ']],
    ['a spelling of a word', { text: 'إسراء وإسراء وإسراء' }, ['إسراء']],
    ['two words that are one', { text: 'قال عبد الزبير.' }, ['زبير', 'عبد']],
    ['a word in other letters', { text: 'أُطلق Starlink-7.' }, ['starlink', 'Starlink']],
    ['a number', { text: 'كانوا 40.573 في البحر.' }, ['40.573', '573']],
    ['a headline', { title: 'زلزال' }, ['زلزال']],
    ['a writer', { authors: ['زكريا'] }, ['زكريا']],
    ['a tag', { tags: ['براكين'] }, ['براكين']],
    ['a section', { section: 'فلك' }, ['فلك']],
    ['an address', { url: '/articles/zelzal/' }, ['zelzal']],
  ])('nothing stays: %s', async (_what, { text = '', ...rest }, words) => {
    const gone = article('gone', text, rest);
    const { first, now, whole, isKept } = await indexes([...OTHERS, gone], OTHERS);
    expect(isKept).toBe(true);
    for (const word of words) {
      expect(filesWith(whole, word)).toEqual([]);
      expect(filesWith(now, word)).toEqual([]);
    }
    expect(words.some((word) => filesWith(first, word).length > 0)).toBe(true);
  });

  it('nothing stays in the table of forms, nor among common words and names', async () => {
    const gone = article('gone', 'قال الوزير إن البحّارة عادوا.', { tags: ['نهر', 'بحر'] });
    const { now, whole } = await indexes([...OTHERS, gone], OTHERS);
    const recent = readRecent(wordFileIn(now, manifestIn(now).recent));
    expect(recent).toMatchObject({ dead: [3], articles: [], forms: [] });
    const [left, right] = [now, whole].map((files) => ({
      // How often a word is counted is as it was.
      forms: entriesIn(files).map(({ count: _, ...entry }: { count: number }) => entry),
      common: readCommonWords(wordFileIn(files, manifestIn(files).common))
        .map(({ spelling }) => spelling)
        .sort(),
      tags: readFacets(wordFileIn(files, manifestIn(files).facets)).tag.names,
      offered: manifestIn(files).offered,
    }));
    expect(left).toEqual(right);
  });

  it('the days and names of others stay theirs', async () => {
    const gone = article('gone', 'نهر', { published: '2025-01-02T10:00:00Z', authors: ['سامي'] });
    const { now } = await indexes([...OTHERS, gone], OTHERS);
    const { days, author, tag } = readFacets(wordFileIn(now, manifestIn(now).facets));
    expect(days.map((day) => day - (days.at(-1) ?? 0))).toEqual([2, 2, 1, 0]);
    expect([author, tag]).toEqual([
      { names: ['ليلى'], of: [[0], [], [0], [0]] },
      { names: ['بحر'], of: [[], [], [0], []] },
    ]);
  });
});

describe('an index keeps its closed segment', () => {
  it.each<[string, readonly IndexedArticle[], readonly number[], readonly string[]]>([
    ['an article was deleted', OTHERS.slice(1), [2], []],
    [
      'one has another address',
      [...OTHERS.slice(1), { ...article('z', ''), title: 'آخر' }],
      [2],
      ['/articles/z/'],
    ],
    ['one was edited', [...OTHERS.slice(1), article('a', 'نصّ آخر')], [2], ['/articles/a/']],
  ])('when %s', async (_what, after, dead, urls) => {
    const { now, isKept } = await indexes(OTHERS, after);
    const recent = readRecent(wordFileIn(now, manifestIn(now).recent));
    expect(isKept).toBe(true);
    expect(recent.dead).toEqual(dead);
    expect(recent.articles.map(({ url }) => url)).toEqual(urls);
    expect(manifestIn(now).articles).toBe(after.length);
  });

  it.each([
    [4, true],
    [5, false],
  ])('when %s articles are gone: %s', async (count, isKept) => {
    const many = Array.from({ length: count }, (_, at) => article(`n${at}`, 'قمر'));
    expect(await indexes([...OTHERS, ...many], OTHERS)).toMatchObject({ isKept });
  });
});

describe('of an article that was edited', () => {
  const edited = (text: string) => [article('a', text), ...OTHERS.slice(1)];

  it('no word stays that it alone had, nor a file that had one', async () => {
    const { first, now } = await indexes(edited('لعب الشطرنج في البحر.'), edited('لعب في البحر.'));
    expect(filesWith(now, 'شطرنج')).toEqual([]);
    const left = [...first.keys()].filter((path) => path.startsWith('words/') && !now.has(path));
    expect(left.length).toBe(2);
  });

  it('nothing is written anew where it says all that it said, and more', async () => {
    const { first, now } = await indexes(edited('في البحر'), edited('في البحر قمر'));
    const kept = [...first.keys()].filter((path) => /^(?:words|completions)\//.test(path));
    for (const path of kept.filter((each) => !each.includes('index')))
      expect([path, now.get(path)]).toEqual([path, first.get(path)]);
  });

  it('no spelling stays that it alone had of a word that others write', async () => {
    const { first, now } = await indexes(
      edited('إسراء وإسراء وإسراء'),
      edited('اسراء واسراء واسراء'),
    );
    expect(filesWith(first, 'إسراء').length).toBeGreaterThan(1);
    expect(filesWith(now, 'إسراء')).toEqual([]);
  });

  it('a writer who wrote nothing else is named no more', async () => {
    const before = [article('a', 'بحر', { authors: ['زكريا'] }), ...OTHERS.slice(1)];
    const { now } = await indexes(before, edited('بحر'));
    expect(filesWith(now, 'زكريا')).toEqual([]);
  });
});

it('articles are recent whose words were called by one that is gone', async () => {
  const before = [...OTHERS, article('d', 'سعي حثيث'), article('e', 'الحثيثة حثيثة')];
  const { now, whole, isKept } = await indexes(
    before,
    before.filter(({ url }) => !url.includes('/d/')),
  );
  expect(isKept).toBe(true);
  const recent = readRecent(wordFileIn(now, manifestIn(now).recent));
  expect(recent.articles.map(({ url }) => url)).toEqual(['/articles/e/']);
  expect(now.get('articles/e.words')).toBe(whole.get('articles/e.words'));
  const words = [...now.values()].join('\n').split(/[^ء-ي]/);
  expect(words).not.toContain('حثيث');
});

it.each([
  [
    'tables tell a word with a key that is gone',
    { d: 'يحثيث', e: 'حثيث', g: 'سيحثيث', f: 'للحثيث' },
    'يحثيث',
    'يحثيث',
  ],
  [
    'word had a name of the lexicon because of one that is gone',
    { d: 'جوتيريش يجوتيريش', f: 'نجوتيريش' },
    'غوتيريش',
    'جوتيريش',
  ],
])('articles are recent whose %s', async (_what, texts, told, departed) => {
  const before = [...OTHERS, ...Object.entries(texts).map(([slug, text]) => article(slug, text))];
  const { first, now, whole, isKept } = await indexes(
    before,
    before.filter(({ url }) => !url.includes('/d/')),
  );
  expect(first.get('articles/f.words')).toContain(told);
  expect(isKept).toBe(true);
  expect(now.get('articles/f.words')).toBe(whole.get('articles/f.words'));
  const words = [...now.values()].join('\n').split(/[^ء-ي]/);
  expect(words).not.toContain(departed);
});

it('articles are recent in which two words stay that were one by the spelling of one that is gone', async () => {
  const pair = 'فيس بوك فيس بوك فيس بوك';
  const before = [...OTHERS, article('d', 'فيسبوك'), article('e', pair)];
  const { first, now, isKept } = await indexes(
    before,
    before.filter(({ url }) => !url.includes('/d/')),
  );
  expect(filesWith(first, 'فيس_بوك')).not.toEqual([]);
  expect(isKept).toBe(true);
  for (const form of ['فيس_بوك', 'فيسبوك']) expect(filesWith(now, form)).toEqual([]);
});
