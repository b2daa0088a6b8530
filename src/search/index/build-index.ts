import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { lexemesOf } from '../../arabic/lexemes.ts';
import { byNewest } from '../../content/article-order.ts';
import { parsePublicationDate } from '../../dates/publication-date.ts';
import { articleTables } from './article-tables.ts';
import { engineFile } from './engine-file.ts';
import { ownFragments, withOwnFragments } from './fragments.ts';
import type { ArticleText } from './indexed-article.ts';
import { indexedCopy, type Tokens, tokensBy } from './indexed-copy.ts';
import { type Reading, readAll } from './tokenized.ts';
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
  const newestFirst = inOrder(articles, timeZone);
  const readings = readAll(newestFirst);
  const vocabulary = vocabularyOf(readings);
  const counts = new Map([...vocabulary].map(([form, { count }]) => [form, count]));
  const classes = lexemesOf(counts);

  const { index, errors } = await createIndex({
    forceLanguage: NO_STEMMER,
    maxFragments: ALL_APART,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    await addAll(newestFirst, readings, tokensBy(classes), index);
    // Pagefind is a process of its own, and the longer at work: what is ours is made meanwhile.
    const written = filesOf(index);
    const words = [
      ...wordFiles(newestFirst, readings, vocabulary, classes),
      ...articleTables(newestFirst, vocabulary, classes),
    ];
    const fragments = ownFragments(articles, timeZone);
    return [...withOwnFragments(await written, fragments), ...words];
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** In the order of the front page, by which the newest are shown first. */
function inOrder(articles: readonly ArticleText[], timeZone: string): readonly ArticleText[] {
  const placed = articles.map((article) => ({
    article,
    slug: article.url.split('/').at(-2) ?? '',
    instant: parsePublicationDate(article.published, timeZone)?.instant ?? new Date(0),
  }));
  return placed.sort(byNewest).map(({ article }) => article);
}

/** Pages on their way to Pagefind at a time: it works while the next ones are made. */
const AT_A_TIME = 32;

/** Adds the articles' copies, which are made as they are added: together they would fill the memory. */
async function addAll(
  articles: readonly ArticleText[],
  readings: readonly Reading[],
  tokens: Tokens,
  index: PagefindIndex,
): Promise<void> {
  for (let at = 0; at < articles.length; at += AT_A_TIME) {
    const batch = articles.slice(at, at + AT_A_TIME).map((article, offset) =>
      index.addHTMLFile({
        url: article.url,
        content: indexedCopy(article, readings[at + offset] ?? [], at + offset, tokens),
      }),
    );
    refuse((await Promise.all(batch)).flatMap(({ errors }) => errors));
  }
}

async function filesOf(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  return files.filter(({ path }) => isNeeded(path)).map(ours);
}

function ours({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind.js') return { path, content };
  return { path, content: Buffer.from(engineFile(Buffer.from(content).toString())) };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Not Pagefind's own interfaces, nor its worker, which costs a reader 12 KB more. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}
