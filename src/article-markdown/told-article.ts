import { authorsOf } from '../article-lists.ts';
import { type Article, site } from '../articles.ts';
import { longDate } from '../dates/format-date.ts';
import { laterDate } from '../dates/later-date.ts';
import type { PublicationDate } from '../dates/publication-date.ts';
import { zoneName } from '../dates/zone-name.ts';
import { articleHtml } from '../feeds/article-html.ts';
import { leadFigure } from '../feeds/feed-html.ts';
import { authorName } from '../lists/authors.ts';
import { joinNames } from '../lists/byline.ts';
import { sharedPicture } from '../metadata/shared-picture.ts';
import { localized } from '../strings/localized.ts';
import { stringsIn } from '../strings/strings-in.ts';
import type { ToldArticle } from './article-markdown.ts';

/**
 * What of an article is told as Markdown: what its page shows.
 *
 * @param url its full address
 */
export async function toldArticle(article: Article, url: string): Promise<ToldArticle> {
  const { data, lead, state } = article;
  const { lang, section, dateline, updatedDate } = data;
  const strings = stringsIn(lang, site);
  const style = (date: PublicationDate) => ({
    digits: site.digits,
    months: site.months,
    zone: zoneName(date.instant, lang, site.timeZone, site),
  });
  const day = (date: PublicationDate) => longDate(date, lang, site.timeZone, style(date));
  const updated = (date: PublicationDate) =>
    laterDate(date, data.pubDate, lang, site.timeZone, style(date));
  const names = joinNames(await authorsOf(article), lang).map((part) =>
    typeof part === 'string' ? part : authorName(part, lang),
  );
  const byline = [
    state === 'draft' ? strings.draft : '',
    section ? localized(section, 'name', lang) : '',
    names.join(''),
    dateline ?? '',
    day(data.pubDate),
    updatedDate ? `${strings.updated} ${updated(updatedDate)}` : '',
  ];
  const picture = lead ? leadFigure(await sharedPicture(lead, url), lead) : '';
  return {
    title: data.title,
    description: data.description,
    byline: byline.filter((part) => part !== ''),
    url,
    html: picture + (await articleHtml(article)),
    lists: [
      {
        title: strings.corrections,
        items: data.corrections.map(({ date, text }) => ({ text: `${day(date)}: ${text}` })),
      },
      {
        title: strings.sources,
        items: data.sources.map((source) => ({ text: source.name, url: source.url })),
      },
      { title: strings.tags, items: data.tags.map((text) => ({ text })) },
    ],
  };
}
