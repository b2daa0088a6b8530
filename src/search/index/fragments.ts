import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { parsePublicationDate } from '../../content/publication-date.ts';
import { longDate } from '../../strings/dates.ts';
import type { ArticleText } from './article-text.ts';
import { pieces } from './indexed-copy.ts';

/** Every decompressed file of Pagefind begins so. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Puts the articles' own words into Pagefind's fragments, which hold those of the indexed copy: the
 * words in the place of the tokens, at the same positions, and where each block begins.
 *
 * @param timeZone of the publication, for the date that is shown
 */
export function withArticlesWords(
  files: readonly IndexFile[],
  articles: readonly ArticleText[],
  timeZone: string,
): readonly IndexFile[] {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  return files.map((file) => {
    if (!file.path.endsWith('.pf_fragment')) return file;
    const text = gunzipSync(file.content).toString('utf8');
    const fragment = JSON.parse(text.slice(SIGNATURE.length));
    const article = byUrl.get(fragment.url);
    if (!article) throw new Error(`Pagefind has a fragment of no article: ${fragment.url}`);
    const own = { ...fragment, ...fragmentOf(article, timeZone) };
    return { ...file, content: gzipSync(SIGNATURE + JSON.stringify(own)) };
  });
}

function fragmentOf({ title, section, language, published, blocks }: ArticleText, zone: string) {
  const content = [...pieces(title)];
  const starts = blocks.map(({ id, text }) => {
    const start = content.length;
    content.push(...pieces(text));
    return [start, id] as const;
  });
  const date = parsePublicationDate(published, zone);
  return {
    content: content.join(' '),
    blocks: starts,
    meta: {
      title,
      ...(section && { section }),
      ...(date && { date: longDate(date, 'ar', zone) }),
      language,
    },
    filters: {},
    anchors: [],
  };
}
