import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePublicationDate } from '../../src/dates/publication-date.ts';

const asked = { collections: 0, sections: 0 };
const ARTICLES = 300;

/** The newest and the oldest day on which there is an article. */
const DAYS = [new Date(Date.UTC(2025, 0, ARTICLES - 1)), new Date(Date.UTC(2025, 0, 0))] as const;

vi.mock('astro:content', () => ({
  getCollection: async () => {
    asked.collections += 1;
    return Array.from({ length: ARTICLES }, (_, day) => ({
      id: `news-${day}`,
      data: {
        pubDate: { instant: new Date(Date.UTC(2025, 0, day)), hasTime: false },
        draft: false,
        lang: 'ar',
        get section() {
          asked.sections += 1;
          return { name: 'علوم', nameEn: 'Science' };
        },
      },
    }));
  },
}));

beforeEach(() => {
  vi.resetModules();
  Object.assign(asked, { collections: 0, sections: 0 });
});

it('what every page asks costs a build one look at each article, whatever the number of pages', async () => {
  const { livingSections, publishedArticles, standingPages } = await import(
    '../../src/articles.ts'
  );
  for (let page = 0; page < ARTICLES; page += 1) {
    expect((await livingSections('ar')).map(({ nameEn }) => nameEn)).toEqual(['Science']);
    expect((await publishedArticles())[0]?.id).toBe(`news-${ARTICLES - 1}`);
    await standingPages();
  }
  expect(asked.collections).toBe(2);
  expect(asked.sections).toBeLessThanOrEqual(2 * ARTICLES);
});

describe('what is shown', () => {
  const zone = 'Asia/Riyadh';
  const entry = (id: string, written: string, more = {}) => {
    const pubDate = parsePublicationDate(written, zone);
    const lists = { tags: [], corrections: [], sources: [] };
    const flags = { draft: false, featured: false, genre: 'news' as const, authors: [] };
    const data = { title: id, lang: 'ar' as const, ...lists, ...flags, pubDate, ...more };
    return { id, collection: 'articles' as const, data };
  };
  const entries = [
    entry('seven', '2025-03-06 07:00'),
    entry('today', '2025-03-06'),
    entry('draft', '2025-01-01', { draft: true }),
    entry('undated', '', { draft: true }),
    entry('withdrawn', '2025-01-02', { withdrawn: 'خطأ' }),
    entry('later', '2999-01-01'),
  ];

  it.each([
    ['2025-03-05T20:59:59.999Z', 'withdrawn'],
    ['2025-03-05T21:00:00.000Z', 'today withdrawn'],
    ['2025-03-06T03:59:59.999Z', 'today withdrawn'],
    ['2025-03-06T04:00:00.000Z', 'seven today withdrawn'],
    ['2999-12-31T00:00:00.000Z', 'later seven today withdrawn'],
  ])('to readers at %s: %s', async (now, slugs) => {
    const { shownOf } = await import('../../src/articles.ts');
    const shown = shownOf(entries, new Date(now), false);
    expect(shown.map(({ id }) => id).join(' ')).toBe(slugs);
  });

  it('to editors is all, with its state, and a draft without a date stands under today', async () => {
    const { shownOf } = await import('../../src/articles.ts');
    const now = new Date('2025-03-06T03:59:59.999Z');
    expect(shownOf(entries, now, true).map(({ id, state }) => [id, state])).toEqual([
      ['later', 'scheduled'],
      ['seven', 'scheduled'],
      ['undated', 'draft'],
      ['today', 'published'],
      ['withdrawn', 'withdrawn'],
      ['draft', 'draft'],
    ]);
  });
});

it('the clock of a build decides what is published', async () => {
  const count = async (day: Date) => {
    vi.resetModules();
    vi.stubEnv('SOURCE_DATE_EPOCH', String(day.getTime() / 1000));
    const { publishedArticles } = await import('../../src/articles.ts');
    return (await publishedArticles()).length;
  };
  expect([await count(DAYS[0]), await count(DAYS[1])]).toEqual([ARTICLES, 1]);
  vi.unstubAllEnvs();
});
