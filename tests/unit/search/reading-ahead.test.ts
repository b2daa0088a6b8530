import { hash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lines } from '../../../src/search/index/articles/article-lines.ts';
import { KeptArticles } from '../../../src/search/index/articles/kept-articles.ts';
import type { PageToRead, ReadPage } from '../../../src/search/index/articles/page-reader.ts';
import {
  ReadingAhead,
  type Thread,
  threadFor,
} from '../../../src/search/index/articles/reading-ahead.ts';

const READING = { timeZone: 'Asia/Riyadh', numerals: {} };

/** What a build makes before it begins a thread. */
const FEW = 200;

function pageAt(number: number) {
  const facts = { headline: `خبر ${number}`, inLanguage: 'ar', datePublished: '2025-03-06' };
  const html = `<script type="application/ld+json">${JSON.stringify(facts)}</script><article><div class="prose"><p id="p">في ميناء CNN، BBC</p></div></article>`;
  return { url: `/articles/${number}/`, hash: hash('sha256', html, 'hex'), html };
}

const made = ({ html, ...page }: ReturnType<typeof pageAt>): PageToRead => ({
  ...page,
  html: Buffer.from(html),
});

/** A thread that answers when it is told to, and what it was given. */
class SlowThread extends EventEmitter implements Thread {
  readonly given: PageToRead[] = [];
  isEnded = false;

  postMessage(page: PageToRead): void {
    this.given.push(page);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(): void {
    this.emit('message', { key: 'key', line: Buffer.from('line\n') } satisfies ReadPage);
  }
}

describe('pages are read ahead', () => {
  const begun: SlowThread[] = [];
  const begin = () => {
    const thread = new SlowThread();
    begun.push(thread);
    return thread;
  };
  const afterFew = () => {
    const ahead = new ReadingAhead(READING, begin);
    for (let at = 0; at < FEW; at += 1) ahead.read(made(pageAt(at)));
    return ahead;
  };
  beforeEach(() => {
    begun.length = 0;
  });

  it('in no thread where a build makes few of them', () => {
    expect([afterFew().end().size, begun]).toEqual([0, []]);
  });

  it('as many as a thread keeps up with, and not one more', () => {
    const ahead = afterFew();
    for (let at = 0; at < 40; at += 1) ahead.read(made(pageAt(at)));
    const [thread] = begun;
    expect(thread?.given).toHaveLength(32);
    thread?.answer();
    for (let at = 0; at < 2; at += 1) ahead.read(made(pageAt(at)));
    expect([begun.length, thread?.given.length]).toEqual([1, 33]);
    expect([[...ahead.end().values()].map(String), thread?.isEnded]).toEqual([['line\n'], true]);
  });

  it('no more after an error, which whoever reads the page later is told', () => {
    const ahead = afterFew();
    ahead.read(made(pageAt(0)));
    begun[0]?.emit('error', new Error('a page that cannot be read'));
    for (let at = 0; at < 2; at += 1) ahead.read(made(pageAt(at)));
    expect(begun[0]?.given).toHaveLength(1);
  });
});

describe('a thread reads', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'khabar-ahead-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What a build keeps of a page. */
  function kept(name: string, page: ReturnType<typeof pageAt>, ahead?: Lines): Buffer {
    const file = join(folder, name);
    const articles = new KeptArticles(file, READING.timeZone, READING.numerals, ahead);
    const html = () => (ahead ? expect.unreachable('it was read ahead') : page.html);
    articles.read(page.url, { hash: page.hash, html });
    articles.save();
    return readFileSync(file);
  }

  it('an article as it is read without it, and passes over what is none', async () => {
    const { promise: read, resolve } = Promise.withResolvers<void>();
    const ahead = new ReadingAhead(READING, () => {
      const thread = threadFor(READING);
      thread.on('message', ({ line }) => line && resolve());
      return thread;
    });
    const page = pageAt(FEW + 1);
    for (let at = 0; at < FEW; at += 1) ahead.read(made(pageAt(at)));
    ahead.read(made({ url: '/articles/moved/', hash: 'other', html: '<p>انتقل' }));
    ahead.read(made(page));
    await read;
    const lines = ahead.end();
    expect(lines.size).toBe(1);
    expect(kept('ahead', page, lines)).toEqual(kept('alone', page));
  });
});
