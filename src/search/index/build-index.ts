import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Numerals } from '../../strings/numerals.ts';
import {
  PAGEFIND_LANGUAGE,
  PAGEFIND_SCRIPT,
  PAGEFIND_SIGNATURE,
  PAGEFIND_WASM,
} from '../index-files.ts';
import { analysedArticles } from './analysed-articles.ts';
import { articleTables } from './article-tables.ts';
import type { ClosedSegment } from './closed-segment.ts';
import { completionFiles } from './completion-files.ts';
import { ownFragments, withOwnFragments } from './fragments.ts';
import { digestOf, type IndexedArticle } from './indexed-article.ts';
import { indexedCopy, type Tokens, tokensBy } from './indexed-copy.ts';
import { newestFirst } from './newest-first.ts';
import { patchedPagefind } from './pagefind-script.ts';
import { differentPieces } from './pieces.ts';
import { withoutReferenceTables } from './plain-wasm.ts';
import { piecesIn, type TokenizedArticle, tokenizeArticles } from './tokenized-article.ts';
import { wordFiles } from './word-files.ts';

export type FragmentsOf = (articles: readonly IndexedArticle[]) => ReadonlyMap<string, Uint8Array>;

/** Pagefind would bundle more fragments than this; each article keeps its own. */
const MAX_FRAGMENTS = 1_000_000;

/**
 * Builds the search index of the articles: Pagefind's, in which words stand as their lexemes, and the
 * table of forms that tells a reader's browser the lexemes of what was typed, whole and by article.
 *
 * @param timeZone of the publication
 * @param fragmentsOf the articles' own words, if not all of them are to be made
 * @returns files that belong in `pagefind/`
 */
export async function buildIndex(
  articles: readonly IndexedArticle[],
  timeZone: string,
  numerals: Numerals = {},
  fragmentsOf: FragmentsOf = (all) => ownFragments(all, timeZone, numerals),
): Promise<readonly IndexFile[]> {
  return (await buildSegment(articles, timeZone, fragmentsOf)).files;
}

/** Builds the search index of the articles, and what a later build has to know of it to add others. */
export async function buildSegment(
  articles: readonly IndexedArticle[],
  timeZone: string,
  fragmentsOf: FragmentsOf,
): Promise<ClosedSegment> {
  const placed = newestFirst(articles, timeZone);
  const ordered = placed.map(({ article }) => article);
  const tokenized = tokenizeArticles(ordered);
  const analysed = analysedArticles(tokenized);
  const { vocabulary, lexemeKeys, apartOf } = analysed;

  const { index, errors } = await createIndex({
    forceLanguage: PAGEFIND_LANGUAGE,
    maxFragments: MAX_FRAGMENTS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    await addAll(ordered, tokenized, tokensBy(lexemeKeys), index);
    // Pagefind is a process of its own, and the longer at work: what is ours is made meanwhile.
    const written = filesOf(index);
    const pieces = differentPieces(tokenized);
    const words = [
      ...wordFiles(ordered, pieces, vocabulary, lexemeKeys),
      ...articleTables(ordered, analysed),
      ...completionFiles(ordered, pieces),
    ];
    const { files, pathOf } = withOwnFragments(await written, fragmentsOf(articles));
    return {
      files: [...files, ...words],
      articles: placed.map(({ article, instant }) => ({
        url: article.url,
        digest: digestOf(article),
        published: instant.getTime(),
        fragment: pathOf.get(article.url) ?? '',
      })),
      averagePieces: averageOf(tokenized),
      apartOf: [...apartOf],
    };
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pieces of an article, on average, as Pagefind counts them. */
function averageOf(articles: readonly TokenizedArticle[]): number {
  const pieces = articles.reduce((sum, blocks) => sum + piecesIn(blocks), 0);
  return articles.length === 0 ? 0 : pieces / articles.length;
}

/** Pages on their way to Pagefind at a time: it works while the next ones are made. */
const BATCH_SIZE = 32;

/** Adds the articles' copies, which are made as they are added: together they would fill the memory. */
async function addAll(
  articles: readonly IndexedArticle[],
  tokenized: readonly TokenizedArticle[],
  tokens: Tokens,
  index: PagefindIndex,
): Promise<void> {
  for (let at = 0; at < articles.length; at += BATCH_SIZE) {
    const batch = articles.slice(at, at + BATCH_SIZE).map((article, offset) =>
      index.addHTMLFile({
        url: article.url,
        content: indexedCopy(tokenized[at + offset] ?? [], at + offset, tokens),
      }),
    );
    throwIfAny((await Promise.all(batch)).flatMap(({ errors }) => errors));
  }
}

async function filesOf(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { files, errors } = await index.getFiles();
  throwIfAny(errors);
  return files.filter(({ path }) => isNeeded(path)).map(patched);
}

function patched({ path, content }: IndexFile): IndexFile {
  if (path === PAGEFIND_SCRIPT) {
    return { path, content: Buffer.from(patchedPagefind(Buffer.from(content).toString())) };
  }
  if (path !== PAGEFIND_WASM) return { path, content };
  const unpacked = gunzipSync(content);
  const signature = unpacked.subarray(0, PAGEFIND_SIGNATURE.length);
  const module = withoutReferenceTables(unpacked.subarray(PAGEFIND_SIGNATURE.length));
  return { path, content: gzipSync(Buffer.concat([signature, module]), { level: 9 }) };
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Not Pagefind's own interfaces, nor its worker, which costs a reader 12 KB more. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}
