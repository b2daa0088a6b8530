import { close, createIndex, type IndexFile } from 'pagefind';
import { classify } from '../../arabic/classes.ts';
import { articleTables } from './article-tables.ts';
import type { ArticleText } from './article-text.ts';
import { withArticlesWords } from './fragments.ts';
import { indexedCopy, tokensBy } from './indexed-copy.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordFiles } from './word-files.ts';

/**
 * Our analysis stands on both sides, so Pagefind's stemmer is off, and all languages share one index:
 * Pagefind would keep one for each, and a page would find the articles of its own language alone.
 */
const NO_STEMMER = 'unknown';

/** More fragments than this Pagefind would bundle; each article keeps its own. */
const ALL_APART = 1_000_000;

/**
 * Builds the search index of the articles: Pagefind's, in which words stand by their classes, and the
 * table of forms that tells a reader's browser the classes of what was typed, whole and by article.
 *
 * @param timeZone of the publication
 * @returns files that belong in `pagefind/`
 */
export async function buildIndex(
  articles: readonly ArticleText[],
  timeZone: string,
): Promise<readonly IndexFile[]> {
  const newestFirst = [...articles].sort((a, b) => (a.published < b.published ? 1 : -1));
  const vocabulary = vocabularyOf(newestFirst);
  const counts = new Map([...vocabulary].map(([form, { count }]) => [form, count]));
  const classes = classify(counts);
  const tokensOf = tokensBy(classes);
  const copies = newestFirst.map((article, number) => () => ({
    url: article.url,
    content: indexedCopy(article, number, tokensOf),
  }));
  const files = withArticlesWords(await pagefind(copies), articles, timeZone);
  return [
    ...files,
    ...wordFiles(newestFirst, vocabulary, classes),
    ...articleTables(newestFirst, vocabulary, classes),
  ];
}

/** Pages on their way to Pagefind at a time: it works while the next ones are made. */
const AT_A_TIME = 32;

/** @param pages made as they are added, because together they would fill the memory */
async function pagefind(
  pages: readonly (() => { url: string; content: string })[],
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: NO_STEMMER,
    maxFragments: ALL_APART,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (let at = 0; at < pages.length; at += AT_A_TIME) {
      const batch = pages.slice(at, at + AT_A_TIME).map((page) => index.addHTMLFile(page()));
      const refused = (await Promise.all(batch)).flatMap((added) => added.errors);
      if (refused.length > 0) throw new Error(`Pagefind: ${refused.join('; ')}`);
    }
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join('; ')}`);
    return files.filter(({ path }) => isNeeded(path));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Not Pagefind's own interfaces, nor its worker, which costs a reader 12 KB more. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}
