import type { Article } from './articles.ts';

/** Articles on the front page, and on each page of older news after it. */
export const ARTICLES_A_PAGE = 50;

/** Articles that follow the lead with their standfirst; the others are lines. */
const SECONDS = 4;

/** The newest featured article leads, or else the newest; the others follow by date. */
export function leadFirst(articles: readonly Article[]): Article[] {
  const lead = articles.find(({ data }) => data.featured) ?? articles[0];
  return lead ? [lead, ...articles.filter((article) => article !== lead)] : [];
}

/** How much room each article of a page has. A page of older news has lines alone. */
export function byRank(articles: readonly Article[], isFront: boolean) {
  if (!isFront) return { lead: undefined, seconds: [], lines: articles };
  const [lead, ...others] = articles;
  return { lead, seconds: others.slice(0, SECONDS), lines: others.slice(SECONDS) };
}
