import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readIndexedArticle } from '../../src/search/index/articles/indexed-article.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { writeFiles } from '../../src/search/index/files/write-files.ts';
import type { Document } from './corpus.ts';
import { quantile } from './measures.ts';
import { khabarPage, type Page, plainPage } from './pages.ts';

/** The engines that build an index. */
const INDEXED = ['khabar', 'pagefind'] as const;
export type Indexed = (typeof INDEXED)[number];

/** Articles that each engine indexes once before it is timed. */
const WARM = 200;

/** Builds both indexes, turn and turn about, each below its own folder; the medians of some rounds. */
export async function secondsToIndexBoth(
  documents: readonly Document[],
  folder: string,
  rounds: number,
): Promise<Readonly<Record<Indexed, number>>> {
  const seconds: Record<Indexed, number[]> = { khabar: [], pagefind: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const engine of INDEXED) {
      const some = round === 0 ? documents.slice(0, WARM) : documents;
      const target = join(folder, engine, 'pagefind');
      await rm(target, { recursive: true, force: true });
      const taken = await secondsToIndex(engine, some, target);
      if (round > 0) seconds[engine].push(taken);
    }
  }
  return { khabar: quantile(seconds.khabar, 0.5), pagefind: quantile(seconds.pagefind, 0.5) };
}

/** Builds an engine's index in a folder, as a site would, from built pages that are in memory. */
async function secondsToIndex(
  engine: Indexed,
  documents: readonly Document[],
  folder: string,
): Promise<number> {
  const pages = documents.map(engine === 'khabar' ? khabarPage : plainPage);
  const begun = performance.now();
  await BUILD[engine](pages, folder);
  return (performance.now() - begun) / 1000;
}

const BUILD = { khabar: indexAsKhabar, pagefind: indexAsStock };

async function indexAsKhabar(pages: readonly Page[], folder: string): Promise<void> {
  const articles = pages.flatMap(({ url, content }) => readIndexedArticle(url, content) ?? []);
  writeFiles(await buildIndex(articles, 'Asia/Riyadh'), folder);
}

/** Pages that stock Pagefind is given at a time; waiting for each alone would slow it down. */
const AT_A_TIME = 32;

async function indexAsStock(pages: readonly Page[], folder: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind makes no index');
  for (let at = 0; at < pages.length; at += AT_A_TIME) {
    await Promise.all(pages.slice(at, at + AT_A_TIME).map((page) => index.addHTMLFile(page)));
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}
