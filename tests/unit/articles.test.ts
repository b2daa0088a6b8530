import { beforeEach, expect, it, vi } from 'vitest';

const asked = { collections: 0, sections: 0 };
const ARTICLES = 300;

vi.mock('astro:content', () => ({
  getCollection: async () => {
    asked.collections += 1;
    return Array.from({ length: ARTICLES }, (_, day) => ({
      id: `news-${day}`,
      data: {
        pubDate: { instant: new Date(Date.UTC(2025, 0, day)), hasTime: false },
        draft: false,
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
    expect((await livingSections()).map(({ nameEn }) => nameEn)).toEqual(['Science']);
    expect((await publishedArticles())[0]?.id).toBe(`news-${ARTICLES - 1}`);
    await standingPages();
  }
  expect(asked.collections).toBe(2);
  expect(asked.sections).toBeLessThanOrEqual(2 * ARTICLES);
});

it('the dev server looks anew, because an article may have been saved', async () => {
  vi.stubEnv('KHABAR_DEV', '1');
  const { publishedArticles } = await import('../../src/articles.ts');
  await publishedArticles();
  await publishedArticles();
  expect(asked.collections).toBe(2);
  vi.unstubAllEnvs();
});
