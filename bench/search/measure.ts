import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { askBm25 } from './bm25.ts';
import { askBoth, firstSearchBytes } from './browser-engines.ts';
import { bundleClient } from './bundle.ts';
import { classTerms } from './class-terms.ts';
import { readDocuments, readHeadlines, readQueries } from './corpus.ts';
import { type Costs, figuresOf, type Report } from './figures.ts';
import { indexBytes } from './index-folder.ts';
import { type Indexed, secondsToIndexBoth } from './indexing.ts';
import { light10Terms } from './light10.ts';
import { askLight10 } from './light10-index.ts';
import type { Options } from './options.ts';
import { relevanceIn } from './relevance.ts';
import { serveCounting } from './static-server.ts';

/** Queries of which the first search is measured. */
const FIRST_SEARCHES = 15;

/** A query and the articles that we found for it, the best first. */
export interface List {
  readonly q: string;
  readonly ids: readonly string[];
}

/** Measures everything that was asked for, in a folder that is ours alone. */
export async function measure(
  options: Options,
  folder: string,
  browser: Browser,
): Promise<{ report: Report; lists: readonly List[] }> {
  const documents = readDocuments(options.corpus, options.limit);
  const relevantTo = relevanceIn(documents);
  const words = readQueries(options.forms).map(({ q, forms, unsure }) => {
    const relevant = relevantTo(forms);
    const ignored = [...relevantTo(unsure)].filter((id) => !relevant.has(id));
    return { q, relevant, ignored: new Set(ignored) };
  });
  const headlines = readHeadlines(options.headlines);
  const asked = [...words, ...headlines].map(({ q }) => q);

  const index_seconds = await secondsToIndexBoth(documents, folder, options.rounds);
  await bundleClient(folder);
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="ar"><title>…</title>');
  const server = await serveCounting(folder);
  const answers = await askBoth(browser, server, folder, documents, asked);
  const sample = words.filter((_, at) => at % Math.ceil(words.length / FIRST_SEARCHES) === 0);
  const costsOf = async (engine: Indexed): Promise<Costs> => ({
    index_bytes: indexBytes(join(folder, engine, 'pagefind')),
    first_search_bytes: await firstSearchBytes(
      engine,
      browser,
      server,
      sample.map(({ q }) => q),
    ),
    index_seconds: index_seconds[engine],
  });
  const classes = classTerms(documents);
  const report = {
    khabar: figuresOf(words, headlines, answers.khabar, await costsOf('khabar')),
    pagefind: figuresOf(words, headlines, answers.pagefind, await costsOf('pagefind')),
    light10: figuresOf(words, headlines, askLight10(documents, asked)),
    classes_bm25: figuresOf(
      words,
      headlines,
      askBm25(documents, asked, classes.text, classes.query),
    ),
    light10_bm25: figuresOf(words, headlines, askBm25(documents, asked, light10Terms)),
  };
  await server.close();
  const lists = words.map(({ q }, at) => ({ q, ids: answers.khabar[at]?.ids ?? [] }));
  return { report, lists };
}
