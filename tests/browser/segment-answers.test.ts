import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleClient } from '../../bench/search/bundle.ts';
import { readDocuments, readQueries } from '../../bench/search/corpus.ts';
import { khabarPage } from '../../bench/search/pages.ts';
import { type StaticServer, serveCounting } from '../../bench/search/static-server.ts';
import { ownFragments } from '../../src/search/index/articles/fragments.ts';
import {
  type IndexedArticle,
  readIndexedArticle,
} from '../../src/search/index/articles/indexed-article.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { writeFiles } from '../../src/search/index/files/write-files.ts';
import { keptIndex } from '../../src/search/index/kept-index.ts';
import { foldedWords } from '../../src/search/query/terms.ts';
import { tokenOf } from '../../src/search/token.ts';
import { useBrowser } from '../setup/browser.ts';
import { temporaryFolder } from '../setup/build.ts';

/**
 * The small corpus of the search bench, indexed whole, and again as an archive that grew: of every twelve articles one
 * was added and one edited since; and as one that lost some, of every nine one.
 */
const DATA = 'bench/search/data/';
const documents = readDocuments(`${DATA}corpus.jsonl`, Infinity).map((document, at) => {
  const day = new Date(Date.UTC(2024, 0, 1 + ((at * 29) % 76))).toISOString();
  return { ...document, date: day };
});
const isAdded = (at: number) => at % 12 === 5;
const isEdited = (at: number) => at % 12 === 11;

const read = (one: (typeof documents)[number], at: number) => {
  const { url, content } = khabarPage(one, at);
  return readIndexedArticle(url, content) ?? [];
};
const now = documents.flatMap(read);
const before = documents.flatMap((document, at) => {
  if (isAdded(at)) return [];
  const body = documents[at - 1]?.body ?? '';
  return read(isEdited(at) ? { ...document, body } : document, at);
});

const left = now.filter((_, at) => at % 9 !== 4);

const words = readQueries(`${DATA}groups.jsonl`).map(({ q }) => q);
const titles = documents.map(({ title }) => title);
const phrases = titles.map((title) => `«${title.split(' ').slice(0, 2).join(' ')}»`);
const QUESTIONS = [...words, ...titles, ...phrases];
const TOKENS = [...new Set(titles.flatMap(foldedWords))].map(tokenOf);

declare global {
  interface Window {
    /** What the page below takes from the client. */
    openSearch?: typeof import('../../src/search/query/search.ts').openSearch;
  }
}
const PAGE = `<!doctype html><title>…</title>
<script type="module">import { openSearch } from '/client.js'; window.openSearch = openSearch;</script>`;

let folder: string;
let server: StaticServer;
beforeAll(async () => {
  folder = await temporaryFolder('segment-answers');
  const file = join(folder, 'made');
  const making = {
    timeZone: 'UTC',
    settings: [],
    fragmentsOf: (all: readonly IndexedArticle[]) => ownFragments(all, 'UTC'),
    sizes: { leastArticles: 1, mostChanged: 20, mostWords: 10_000 },
    compact: false,
  };
  await keptIndex(file, before, making);
  writeFiles((await keptIndex(file, now, making)).files, join(folder, 'grown/pagefind'));
  writeFiles(await buildIndex(now, 'UTC'), join(folder, 'whole/pagefind'));
  const shrinking = join(folder, 'made-shrinking');
  await keptIndex(shrinking, now, making);
  writeFiles((await keptIndex(shrinking, left, making)).files, join(folder, 'shrunk/pagefind'));
  writeFiles(await buildIndex(left, 'UTC'), join(folder, 'left/pagefind'));
  await bundleClient(folder);
  await writeFile(join(folder, 'index.html'), PAGE);
  server = await serveCounting(folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const browser = useBrowser();

/** What an index gives for each question, the best first, and for each token, with scores. */
async function answersOf(index: string) {
  const page = await browser.newPage();
  await page.goto(server.url);
  return page.evaluate(
    async ([base, questions, tokens]) => {
      const search = await window.openSearch?.(base);
      const answers: string[][] = [];
      for (const text of questions) {
        const found = await search?.find({ text, filters: {}, sort: 'relevance' });
        const fragments = (found?.matches ?? []).map((match) => match.fragment());
        answers.push((await Promise.all(fragments)).map(({ url }) => url.replace(base, '/')));
      }
      const scores: Record<string, number> = {};
      for (const token of tokens) {
        for (const { score, data } of (await search?.engine.hits(token)) ?? [])
          scores[`${token} ${(await data()).url.replace(base, '/')}`] = score;
      }
      return { answers, scores };
    },
    [`/${index}/`, QUESTIONS, TOKENS] as const,
  );
}

type Answers = Awaited<ReturnType<typeof answersOf>>;

/** The questions to which two indexes have other answers, or in another order. */
function answeredOtherwise(one: Answers, other: Answers): readonly string[] {
  return QUESTIONS.filter((_, at) => one.answers[at]?.join() !== other.answers[at]?.join());
}

describe('an index with a recent segment', () => {
  let whole: Answers;
  let grown: Answers;
  beforeAll(async () => {
    [whole, grown] = [await answersOf('whole'), await answersOf('grown')];
  });

  it('answers as one that is made of all articles at once, but for few words', () => {
    const differing = answeredOtherwise(whole, grown);
    // Of a closed segment of 70 articles; some words are sorted into other lexemes.
    expect(differing.length).toBeLessThan(0.015 * QUESTIONS.length);
  });

  it('scores articles of either segment as one index does, but for the mean length', () => {
    const both = Object.entries(whole.scores).filter(([place]) => place in grown.scores);
    expect(both.length).toBeGreaterThan(100);
    for (const [place, score] of both)
      expect([place, (grown.scores[place] ?? 0) / score]).toEqual([place, expect.closeTo(1, 1)]);
  });
});

describe('an index without some of its articles', () => {
  let whole: Answers;
  let shrunk: Answers;
  beforeAll(async () => {
    [whole, shrunk] = [await answersOf('left'), await answersOf('shrunk')];
  });

  it('answers as one that is made of the others alone, but for few words', () => {
    const differing = answeredOtherwise(whole, shrunk);
    expect(differing.length).toBeLessThan(0.015 * QUESTIONS.length);
  });

  it('finds none of them, by any word', () => {
    const gone = new Set(now.filter((article) => !left.includes(article)).map(({ url }) => url));
    expect(gone.size).toBeGreaterThan(5);
    expect(shrunk.answers.flat().filter((url) => gone.has(url))).toEqual([]);
    for (const place of Object.keys(shrunk.scores))
      expect(gone.has(place.split(' ')[1] ?? '')).toBe(false);
  });

  it('scores the others as that does, but for the mean length', () => {
    const both = Object.entries(whole.scores).filter(([place]) => place in shrunk.scores);
    expect(both.length).toBeGreaterThan(100);
    for (const [place, score] of both)
      expect([place, (shrunk.scores[place] ?? 0) / score]).toEqual([place, expect.closeTo(1, 1)]);
  });
});
