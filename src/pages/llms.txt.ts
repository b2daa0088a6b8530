import type { APIContext } from 'astro';
import { llmsTxt } from '../article-markdown/llms-txt.ts';
import { type Article, publishedArticles, site } from '../articles.ts';
import { excerptOf } from '../content/rendered-metadata.ts';
import { archivePath, articleMarkdownPath, feedPath, jsonFeedPath } from '../paths.ts';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';
import { localized } from '../strings/localized.ts';
import { stringsIn } from '../strings/strings-in.ts';

/** So many articles are named; the archive has the others. */
const NEWEST = 200;

/** What the publication has, for machines that read. */
export async function GET({ site: address }: APIContext): Promise<Response> {
  const language = DEFAULT_LANGUAGE;
  const strings = stringsIn(language);
  const at = (path: string) => new URL(path, address).href;
  const newest = (await publishedArticles()).slice(0, NEWEST);
  const bySection = Map.groupBy(newest, ({ data }) => data.section?.name);
  const sections = site.sections.map((section) => ({
    title: localized(section, 'name', language),
    links: (bySection.get(section.name) ?? []).map(link),
  }));
  const unsorted = { title: strings.otherNews, links: (bySection.get(undefined) ?? []).map(link) };
  const more = {
    // The name of this part is the format's own: it may be left unread.
    title: 'Optional',
    links: [
      { title: strings.archive, url: at(archivePath()) },
      { title: strings.feed, url: at(feedPath) },
      { title: 'JSON Feed', url: at(jsonFeedPath) },
    ],
  };
  const text = llmsTxt({
    name: localized(site, 'name', language),
    description: localized(site, 'description', language),
    parts: [...sections, unsorted, more],
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });

  function link(article: Article) {
    const { id, data } = article;
    return { title: data.title, url: at(articleMarkdownPath(id)), about: excerptOf(article) };
  }
}
