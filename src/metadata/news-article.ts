import type { Article } from '../articles.ts';
import { isoDate } from '../content/publication-date.ts';
import type { Site } from '../content/site.ts';

/**
 * An article as search engines read it.
 *
 * @param url the article's full address
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(article: Pick<Article, 'data'>, url: string, site: Site) {
  const { data } = article;
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: site.url };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.title,
    description: data.description,
    inLanguage: data.lang,
    url,
    mainEntityOfPage: url,
    datePublished: isoDate(data.pubDate, site.timeZone),
    dateModified: isoDate(data.updatedDate ?? data.pubDate, site.timeZone),
    articleSection: data.section?.name,
    keywords: data.tags.length > 0 ? data.tags : undefined,
    author: data.author === undefined ? publisher : { '@type': 'Person', name: data.author },
    publisher,
    correction: data.corrections.map(({ text, date }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: isoDate(date, site.timeZone),
    })),
    isBasedOn: data.sources.flatMap(({ url: source }) => source ?? []),
  };
}

/** JSON that is safe inside `<script>`: no `<` can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
