/** The thread of `reading-ahead.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Numerals } from '../../../strings/numerals.ts';
import { keyOfPage, lineOf } from './article-lines.ts';
import { ownFragments } from './fragments.ts';
import { readIndexedArticle } from './indexed-article.ts';

/** By what dates are written. */
export interface Reading {
  readonly timeZone: string;
  readonly numerals: Numerals;
}

/** A page that was made. */
export interface PageToRead {
  readonly url: string;
  readonly hash: string;
  readonly html: Uint8Array;
}

/** What it was read to; no line, where it is no article's. */
export interface ReadPage {
  readonly key: string;
  readonly line: Uint8Array | undefined;
}

const { timeZone, numerals }: Reading = workerData;

parentPort?.on('message', (page: PageToRead) => {
  const read: ReadPage = { key: keyOfPage(page.url, page.hash), line: lineOfPage(page) };
  parentPort?.postMessage(read);
});

function lineOfPage({ url, hash, html }: PageToRead): Buffer | undefined {
  const article = readIndexedArticle(url, Buffer.from(html).toString('utf8'));
  const fragment = article && ownFragments([article], timeZone, numerals).get(url);
  return article && fragment && lineOf(keyOfPage(url, hash), { article, fragment: () => fragment });
}
