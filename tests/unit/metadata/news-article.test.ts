import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { newsArticle, scriptJson } from '../../../src/metadata/news-article.ts';

const site = {
  name: 'المرصد',
  nameEn: 'The Observatory',
  url: 'https://observatory.example/',
  description: 'أخبار',
  descriptionEn: 'News',
  timeZone: 'UTC',
  sections: [],
};
const pubDate = parsePublicationDate('2025-03-04', 'UTC') ?? {
  instant: new Date(0),
  hasTime: false,
};
const data = {
  title: 'عنوان',
  pubDate,
  lang: 'ar' as const,
  tags: ['صيد'],
  draft: false,
  featured: false,
  corrections: [],
  sources: [],
};
const url = 'https://observatory.example/articles/x/';

describe('newsArticle', () => {
  it('says what search engines ask of a NewsArticle', () => {
    expect(newsArticle({ data }, url, site)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'عنوان',
      datePublished: '2025-03-04',
      dateModified: '2025-03-04',
      inLanguage: 'ar',
      mainEntityOfPage: url,
      publisher: { name: 'المرصد' },
    });
  });

  it('names the publication as author when nobody signs', () => {
    expect(newsArticle({ data }, url, site).author).toMatchObject({ name: 'المرصد' });
    const signed = newsArticle({ data: { ...data, author: 'ليلى' } }, url, site);
    expect(signed.author).toMatchObject({ '@type': 'Person', name: 'ليلى' });
  });
});

describe('newsArticle, told with care', () => {
  it.each([
    [undefined, [], '2025-03-04'],
    ['2025-03-05', [], '2025-03-05'],
    ['2025-03-05', ['2025-03-04'], '2025-03-05'],
    ['2025-03-05', ['2025-03-06', '2025-03-07', '2025-03-06'], '2025-03-07'],
    [undefined, ['2025-03-06'], '2025-03-06'],
  ])(
    'updated on %s and corrected on %j was last modified on %s',
    (updated, corrected, modified) => {
      const date = (written: string) => parsePublicationDate(written, 'UTC') ?? pubDate;
      const corrections = corrected.map((day) => ({ date: date(day), text: 'تصحيح' }));
      const updatedDate = updated === undefined ? undefined : date(updated);
      const article = { data: { ...data, updatedDate, corrections } };
      expect(newsArticle(article, url, site).dateModified).toBe(modified);
    },
  );

  it('has an English publisher for an English article', () => {
    const english = newsArticle({ data: { ...data, lang: 'en' } }, url, site);
    expect(english.publisher).toMatchObject({ name: 'The Observatory' });
  });

  it('says where the publication is read, not where its settings say', () => {
    const elsewhere = 'https://mirror.example/khabar/articles/x/';
    expect(newsArticle({ data }, elsewhere, site).publisher.url).toBe(
      'https://mirror.example/khabar/',
    );
  });

  it('says where it was written', () => {
    const dateline = 'بيونغ يانغ';
    expect(newsArticle({ data: { ...data, dateline } }, url, site)).toMatchObject({ dateline });
  });

  it('has no empty lists', () => {
    const { correction, isBasedOn, keywords } = newsArticle(
      { data: { ...data, tags: [] } },
      url,
      site,
    );
    expect([correction, isBasedOn, keywords]).toEqual([undefined, undefined, undefined]);
  });
});

describe('scriptJson', () => {
  it('cannot end its element', () => {
    const json = scriptJson({ headline: '</script><script>alert(1)</script>' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ headline: '</script><script>alert(1)</script>' });
  });
});
