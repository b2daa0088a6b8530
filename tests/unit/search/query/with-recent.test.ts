import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../src/search/index/tables/facets.ts';
import { numberingOf } from '../../../../src/search/query/recent/numbering.ts';
import { engineWithRecent } from '../../../../src/search/query/recent/recent-engine.ts';
import { lookupWithRecent } from '../../../../src/search/query/recent/recent-lookup.ts';
import type {
  RecentArticle,
  RecentForm,
  RecentTable,
} from '../../../../src/search/recent-table.ts';
import { tokenOf } from '../../../../src/search/token.ts';
import { entryOf, hitOf, lookupOf } from './stand-ins.ts';

const recentOf = (place: number, rest: Partial<RecentArticle> = {}): RecentArticle => ({
  url: `/articles/r${place}/`,
  place,
  pieces: 100,
  headline: 4,
  day: 20_000,
  fragment: '',
  section: [],
  author: [],
  tag: [],
  ...rest,
});

const formOf = (form: string, places: Record<number, number[]>, keys = [form]): RecentForm => ({
  form,
  keys,
  places: new Map(Object.entries(places).map(([article, pieces]) => [Number(article), pieces])),
});

/** Four closed articles, of which the second is dead, its new version the third of all, and a newest. */
const TABLE: RecentTable = {
  closed: 4,
  averagePieces: 100,
  dead: [1],
  articles: [recentOf(0), recentOf(2)],
  forms: [],
};

describe('numbers', () => {
  it('are those of all living articles, the newest being 0', () => {
    expect(numberingOf(TABLE)).toEqual({
      articles: 5,
      ofClosed: [1, undefined, 3, 4],
      ofRecent: [0, 2],
    });
  });

  it('go on after the oldest closed article', () => {
    const oldest = { ...TABLE, articles: [recentOf(4), recentOf(4)] };
    expect(numberingOf(oldest).ofRecent).toEqual([3, 4]);
  });

  it('are there where nothing is closed', () => {
    const none = { ...TABLE, closed: 0, dead: [], articles: [recentOf(0)] };
    expect(numberingOf(none)).toEqual({ articles: 1, ofClosed: [], ofRecent: [0] });
  });
});

const IDS = ['a', 'dead', 'c', 'd'];

/** An index of those closed articles, and the recent ones' forms. */
function site(
  {
    closed = {},
    forms = [],
    table = {},
  }: {
    readonly closed?: Readonly<Record<string, readonly string[]>>;
    readonly forms?: readonly RecentForm[];
    readonly table?: Partial<RecentTable>;
  },
  entries: Parameters<typeof lookupOf>[0] = [],
  facets?: Parameters<typeof lookupOf>[2],
) {
  const whole = { ...TABLE, ...table, forms };
  const engine = {
    hits: async (token: string | null) => {
      const ids = Object.entries(closed).find(([key]) => tokenOf(key) === token)?.[1] ?? [];
      return (token === null ? IDS : ids).map((id) => hitOf(id, 10, [1]));
    },
    numbers: async () => new Map(IDS.map((id, number) => [id, number])),
  };
  const numbering = numberingOf(whole);
  const text = async (number: number) => {
    return { url: `r${number}`, content: '', blocks: [], meta: {} };
  };
  return {
    engine: engineWithRecent(engine, whole, numbering, text),
    lookup: lookupWithRecent(lookupOf(entries, 5, facets), engine, whole, numbering),
  };
}

describe('the engine', () => {
  it('numbers the articles of both segments', async () => {
    expect([...(await site({}).engine.numbers())].sort(([, a], [, b]) => a - b)).toEqual([
      ['recent-0', 0],
      ['a', 1],
      ['recent-1', 2],
      ['c', 3],
      ['d', 4],
    ]);
  });

  it('finds no dead article', async () => {
    const { engine } = site({ closed: { بحر: ['a', 'dead', 'd'] } });
    const ids = async (token: string | null) => (await engine.hits(token)).map(({ id }) => id);
    expect(await ids(tokenOf('بحر'))).toEqual(['a', 'd']);
    expect((await ids(null)).sort()).toEqual(['a', 'c', 'd', 'recent-0', 'recent-1']);
  });

  it('finds a key in any of its forms, at all their places, with its own text', async () => {
    const { engine } = site({
      forms: [formOf('بحر', { 1: [9] }), formOf('البحر', { 1: [2, 30], 0: [5] }, ['بحر'])],
    });
    const hits = await engine.hits(tokenOf('بحر'));
    expect(hits.map(({ id, words }) => [id, words])).toEqual([
      ['recent-1', [2, 9, 30]],
      ['recent-0', [5]],
    ]);
    expect((await hits[0]?.data())?.url).toBe('r1');
  });

  it('scores by how many of all articles have a word, in either segment', async () => {
    const forms = [formOf('بحر', { 0: [9] })];
    const [recent, closed] = await site({ closed: { بحر: ['a'] }, forms }).engine.hits(
      tokenOf('بحر'),
    );
    // Two of five have it, and one of four had.
    const [now, before] = [Math.log(1 + 3.5 / 2.5), Math.log(1 + 3.5 / 1.5)];
    expect(closed?.score).toBeCloseTo((10 * now) / before);
    const frequency = Math.exp(Math.exp(-1 / 8) - 1);
    expect(recent?.score).toBeCloseTo((now * 1.8 * 2.4 * frequency) / (1.4 + frequency));
  });

  it.each([
    ['a piece of the headline, for seven', 3, 7, 5],
    ['the first of the text, for one', 4, 1, 0],
  ])('counts %s', async (_what, piece, weight, more) => {
    const [hit] = await site({ forms: [formOf('بحر', { 0: [piece] })] }).engine.hits(
      tokenOf('بحر'),
    );
    const frequency = weight * Math.exp(Math.exp(-1 / 8) - 1);
    const bm25 = (2.4 * frequency) / (1.4 + frequency);
    expect(hit?.score).toBeCloseTo(Math.log(1 + 4.5 / 1.5) * (1.8 * bm25 + more));
  });

  it.each([
    ['a headline says more than a text', { 0: [3], 1: [50] }, {}],
    ['two places more than one', { 0: [50, 51], 1: [50] }, {}],
    ['a short article more than a long one', { 0: [50], 1: [50] }, { pieces: 300 }],
  ])('%s', async (_what, places, rest) => {
    const table = { articles: [recentOf(0), recentOf(2, rest)] };
    const hits = await site({ forms: [formOf('بحر', places)], table }).engine.hits(tokenOf('بحر'));
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Infinity);
  });

  it('a word shares its place with another of the same piece', async () => {
    const forms = [formOf('بحر', { 0: [50], 1: [50] }), formOf('نهر', { 1: [50] })];
    const hits = await site({ forms }).engine.hits(tokenOf('بحر'));
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Infinity);
  });
});

describe('the table of forms', () => {
  it('lists articles of both segments by the numbers that they have together', async () => {
    const entry = entryOf('نهر', { articles: [0, 1, 3], cliticVariants: [2] });
    const { lookup } = site({ forms: [formOf('نهر', { 1: [5] })] }, [entry]);
    expect(await lookup.find('نهر')).toMatchObject({ articles: [1, 2, 4], cliticVariants: [3] });
  });

  it('takes the dead out where the recent articles lack a form', async () => {
    const entry = entryOf('نهر', { articles: [0, 1, 3], cliticVariants: [1, 2] });
    const { lookup } = site({}, [entry]);
    expect(await lookup.find('نهر')).toMatchObject({ articles: [1, 4], cliticVariants: [3] });
  });

  it('knows a form that recent articles alone have, and those with the word bare', async () => {
    const forms = [formOf('وبالنهر', { 0: [5] }, ['نهر'])];
    const { lookup } = site({ forms }, [entryOf('نهر', { articles: [2] })]);
    const expected = { keys: ['نهر'], articles: [0], cliticVariants: [3] };
    expect(await lookup.find('وبالنهر')).toMatchObject(expected);
    expect(await lookup.find('قمر')).toBeUndefined();
  });

  it('knows the recent articles that have it with other clitics, up to a page', async () => {
    const forms = [formOf('النهر', { 1: [6] }, ['نهر']), formOf('انهار', { 0: [7] }, ['نهر'])];
    const { lookup } = site({ forms }, [entryOf('نهر', { articles: [2] })]);
    expect(await lookup.find('نهر')).toMatchObject({ articles: [3], cliticVariants: [2] });
    const articles = Array.from({ length: 12 }, () => recentOf(0));
    const places = (...numbers: readonly number[]) =>
      Object.fromEntries(numbers.map((number) => [number, [5]]));
    const many = [
      formOf('نهر', places(0, 1, 2, 3, 4, 5, 6, 7)),
      formOf('النهر', places(7, 8, 9, 10, 11), ['نهر']),
    ];
    const found = await site({ forms: many, table: { articles } }).lookup.find('نهر');
    expect(found?.articles).toHaveLength(8);
    expect(found?.cliticVariants).toEqual([8, 9]);
  });

  it('lists the articles of a form that was the only one of its word', async () => {
    const entry = entryOf('نهر', { count: 2 });
    const forms = [formOf('النهر', { 0: [5] }, ['نهر'])];
    const closed = { نهر: ['a', 'dead'] };
    const { lookup } = site({ closed, forms }, [entry]);
    expect(await lookup.find('نهر')).toMatchObject({ articles: [1], cliticVariants: [0] });
    const same = site({ closed, forms: [formOf('نهر', { 0: [5] })] }, [entry]);
    expect(await same.lookup.find('نهر')).toMatchObject({ articles: [], cliticVariants: [] });
  });

  it('still tells of a form that it is of a name', async () => {
    const forms = [formOf('نهر', { 0: [5] }), formOf('بحر', { 0: [6] })];
    const entries = [entryOf('نهر', { isOfName: true }), entryOf('بحر')];
    const { lookup } = site({ forms }, entries);
    expect((await lookup.find('نهر'))?.isOfName).toBe(true);
    expect((await lookup.find('بحر'))?.isOfName).toBeUndefined();
    const [river] = await lookup.beginningWith('نه');
    expect(river).toMatchObject({ articles: [], cliticVariants: [], isOfName: true });
    expect((await lookup.beginningWith('بح'))[0]?.isOfName).toBeUndefined();
    expect(await lookup.common()).toEqual([]);
  });

  it('completes a word to forms of both segments, the commonest first', async () => {
    const entries = [entryOf('بحر', { count: 2 }), entryOf('بحار', { count: 3 })];
    const forms = [
      formOf('بحر', { 0: [5], 1: [6] }),
      formOf('بحث', { 0: [7] }),
      formOf('قمر', { 0: [8] }),
    ];
    const found = await site({ forms }, entries).lookup.beginningWith('بح');
    expect(found.map(({ form, count }) => [form, count])).toEqual([
      ['بحر', 4],
      ['بحار', 3],
      ['بحث', 1],
    ]);
  });

  it('has the facets of living articles, and no name of the dead alone', async () => {
    const closed = facetsOf([
      { published: '2025-03-04', section: 'علوم', authors: ['ليلى'], tags: [] },
      { published: '2025-03-03', section: 'رياضة', authors: [], tags: ['كرة'] },
      { published: '2025-03-02', section: 'علوم', authors: [], tags: ['بحر'] },
      { published: '2025-03-01', authors: [], tags: [] },
    ]);
    const articles = [
      recentOf(0, { section: ['ثقافة'], author: ['سامي'], day: 20_200 }),
      recentOf(2, { section: ['علوم'], tag: ['بحر', 'سفن'], day: 20_150 }),
    ];
    const { days, section, author, tag } = await site(
      { table: { articles } },
      [],
      closed,
    ).lookup.facets();
    const namesOf = ({ names, of }: typeof section) =>
      of.map((numbers) => numbers.map((number) => names[number]).join());
    expect(namesOf(section)).toEqual(['ثقافة', 'علوم', 'علوم', 'علوم', '']);
    expect(namesOf(author)).toEqual(['سامي', 'ليلى', '', '', '']);
    expect(namesOf(tag)).toEqual(['', '', 'بحر,سفن', 'بحر', '']);
    expect(tag.names).toEqual(['بحر', 'سفن']);
    expect(section.names).toEqual(['ثقافة', 'علوم']);
    expect(days).toEqual([20_200, 20_151, 20_150, 20_149, 20_148]);
  });
});

describe('the names of recent articles', () => {
  const table = { articles: [recentOf(0, { author: ['ليلى الحداد'], tag: ['بحر'] }), recentOf(2)] };
  const { lookup } = site({ table, forms: [formOf('بحر', { 0: [9] })] }, [
    entryOf('حديد', { count: 3 }),
    entryOf('حداد', { keys: ['حداد'], isOfName: true }),
  ]);

  it('are told of their words, of texts or not', async () => {
    expect(await lookup.find('بحر')).toMatchObject({ count: 1, isOfName: true });
    const none = { count: 0, articles: [], cliticVariants: [], isOfName: true };
    expect(await lookup.find('ليلي')).toEqual({ form: 'ليلي', keys: ['ليلي'], ...none });
    expect(await lookup.find('الحداد')).toEqual({ form: 'الحداد', keys: ['حداد'], ...none });
    expect((await lookup.find('حديد'))?.isOfName).toBeUndefined();
    expect(await lookup.find('ليل')).toBeUndefined();
    expect(await lookup.find('ليلي_الحداد')).toBeUndefined();
  });

  it('are offered as one types', async () => {
    expect((await lookup.beginningWith('لي')).map(({ form }) => form)).toEqual(['ليلي']);
    expect((await lookup.beginningWith('بح'))[0]).toMatchObject({ form: 'بحر', isOfName: true });
    expect(
      (await lookup.beginningWith('حد')).map(({ form, isOfName }) => [form, isOfName]),
    ).toEqual([
      ['حديد', undefined],
      ['حداد', true],
    ]);
  });
});
