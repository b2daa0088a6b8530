import type { APIContext } from 'astro';
import { llmsTxt } from '../../article-markdown/llms-txt.ts';
import { type Article, publishedIn, site } from '../../articles.ts';
import { excerptOf } from '../../content/rendered-metadata.ts';
import { onceInEachEdition } from '../../editions.ts';
import { archivePath, articleMarkdownPath, feedPath, jsonFeedPath } from '../../paths.ts';
import type { Language } from '../../strings/languages.ts';
import { localized } from '../../strings/localized.ts';
import { stringsIn } from '../../strings/strings-in.ts';

/** So many articles are named; the archive has the others. */
const NEWEST = 50;

export const getStaticPaths = onceInEachEdition;

/** What an edition has, for machines that read. */
export async function GET({
  props: { language },
  site: address,
}: APIContext<{ language: Language }>): Promise<Response> {
  const strings = stringsIn(language);
  const at = (path: string) => new URL(path, address).href;
  const newest = (await publishedIn(language)).slice(0, NEWEST);
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
      { title: strings.archive, url: at(archivePath(language)) },
      { title: strings.feed, url: at(feedPath(language)) },
      { title: 'JSON Feed', url: at(jsonFeedPath(language)) },
    ],
  };
  const text = llmsTxt({
    name: localized(site, 'name', language),
    description: localized(site, 'description', language),
    parts: [...sections, unsorted, more],
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });

  function link(article: Article) {
    const { slug, data } = article;
    return {
      title: data.title,
      url: at(articleMarkdownPath(language, slug)),
      about: excerptOf(article),
    };
  }
}
