import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { authorFinder } from '../../../src/lists/authors.ts';
import { authorFacts } from '../../../src/metadata/author-facts.ts';
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
  authors: [],
  draft: false,
  featured: false,
  genre: 'news' as const,
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
    const find = authorFinder([]);
    const facts = ['ليلى', 'يوسف'].map((name) => authorFacts(find(name), 'ar', `${url}${name}/`));
    const signed = newsArticle({ data }, url, site, { authors: facts.slice(0, 1) });
    expect(signed.author).toMatchObject({ '@type': 'Person', name: 'ليلى', url: `${url}ليلى/` });
    const several = newsArticle({ data }, url, site, { authors: facts });
    expect(several.author).toMatchObject([{ name: 'ليلى' }, { name: 'يوسف' }]);
  });
});

it('says by which section one comes to it', () => {
  const trail = [
    { name: 'الرئيسية', path: '/khabar/' },
    { name: 'علوم', path: '/khabar/sections/علوم/' },
  ];
  const { mainEntityOfPage } = newsArticle({ data }, url, site, { trail });
  expect(mainEntityOfPage).toEqual({
    '@type': 'WebPage',
    '@id': url,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'الرئيسية',
          item: 'https://observatory.example/khabar/',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'علوم',
          item: new URL('/khabar/sections/علوم/', url).href,
        },
      ],
    },
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
