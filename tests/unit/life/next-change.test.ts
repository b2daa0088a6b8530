import { describe, expect, it } from 'vitest';
import { newsSitemap } from '../../../src/feeds/news-sitemap.ts';
import { nextChange } from '../../../src/life/next-change.ts';

const NOW = new Date('2025-03-06T12:00:00Z');
const at = (written: string) => new Date(written);
const article = (written: string, more = {}) => ({
  draft: false,
  pubDate: { instant: at(written), hasTime: true },
  ...more,
});
const next = (articles: readonly ReturnType<typeof article>[], ...others: readonly Date[]) =>
  nextChange(articles, NOW, others)?.toISOString();

describe('a site of the same content is another', () => {
  it('never, when all is old', () => {
    expect(next([article('2025-01-01T00:00:00Z')])).toBeUndefined();
  });

  it('when the next article comes', () => {
    const articles = ['2025-04-01T00:00:00Z', '2025-03-07T00:00:00Z', '2025-01-01T00:00:00Z'];
    expect(next(articles.map((written) => article(written)))).toBe('2025-03-07T00:00:00.000Z');
  });

  it('not by a draft, whatever its date', () => {
    expect(next([article('2025-03-07T00:00:00Z', { draft: true })])).toBeUndefined();
  });

  it('when one is news no more, and not a moment earlier', () => {
    const published = at('2025-03-05T00:00:00Z');
    const moment = nextChange([article(published.toISOString())], NOW, []);
    const entry = { url: '', title: 'خبر', language: 'ar', publication: '', date: '', published };
    const isNews = (now: Date) => newsSitemap([entry], now).includes('<url>');
    expect(moment && isNews(moment)).toBe(false);
    expect(moment && isNews(new Date(moment.getTime() - 1))).toBe(true);
  });

  it('when something else is over, if that is still to come', () => {
    const over = at('2025-03-06T18:00:00Z');
    expect(next([], at('2025-03-06T11:00:00Z'), over)).toBe(over.toISOString());
    expect(next([], NOW)).toBeUndefined();
  });
});
