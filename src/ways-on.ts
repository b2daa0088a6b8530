import { withLearned } from './archive-memory.ts';
import { type Article, publishedArticles, site } from './articles.ts';
import { beginningNameOf } from './content/rendered-metadata.ts';
import { wallClock } from './dates/time-zone.ts';
import { bodyOf } from './entry-texts.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { neighbours } from './related/neighbours.ts';
import { relatedArticles } from './related/related.ts';
import { type Series, seriesOf } from './related/series.ts';
import type { Written } from './related/written.ts';

/** What an article leads on to. */
export interface WaysOn {
  /** The running story that it is a part of. */
  readonly series?: Series<Listed> | undefined;
  /** Older articles of what it is about. */
  readonly related: readonly Article[];
  /** The older and the newer article of its section. */
  readonly previous?: Article | undefined;
  readonly next?: Article | undefined;
}

/** An article as {@link relatedArticles} and the others see it. */
interface Listed extends Written {
  readonly article: Article;
  readonly series?: string | undefined;
}

/** What an article leads on to; undefined if there is nothing. */
export function waysOnOf({ id }: Article): Promise<WaysOn | undefined> {
  return waysOnOfId(id);
}

const waysOnOfId = memoizePerBuild('waysOnOf', async (id: string): Promise<WaysOn | undefined> => {
  const found = (await waysOn())(id);
  return found.series || found.previous || found.next || found.related.length > 0
    ? found
    : undefined;
});

const waysOn = memoizePerBuild('waysOn', async () => waysOnAmong(await publishedArticles()));

/** @param articles the newest first */
function waysOnAmong(articles: readonly Article[]): (slug: string) => WaysOn {
  const listed = articles.map(listedOf).reverse();
  const bySlug = new Map(listed.map(({ slug, article }) => [slug, article]));
  const series = seriesOf(listed);
  const sections = neighbours(listed);
  const besides = (slug: string) => {
    const parts = series.get(slug)?.parts ?? [];
    const previous = sections.get(slug)?.previous;
    return new Set([...parts, ...(previous ? [previous] : [])].map((other) => other.slug));
  };
  const related = withLearned((learned) => relatedArticles(listed, besides, learned));
  return (slug: string): WaysOn => ({
    series: series.get(slug),
    related: (related.get(slug) ?? []).flatMap((other) => bySlug.get(other) ?? []),
    previous: sections.get(slug)?.previous?.article,
    next: sections.get(slug)?.next?.article,
  });
}

function listedOf(article: Article): Listed {
  const { id, data } = article;
  const { title, description, lang, pubDate, section, series, tags } = data;
  const month = wallClock(pubDate.instant, site.timeZone).slice(0, 'YYYY-MM'.length);
  const written = { slug: id, month, language: lang, section: section?.name, tags, series };
  const beginning = beginningNameOf(article);
  return {
    ...written,
    title,
    description,
    beginning,
    article,
    // Read where its beginning is not known from an earlier build.
    get body() {
      return bodyOf(article);
    },
  };
}
