import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownFragments } from '../../../src/search/index/articles/fragments.ts';
import * as reading from '../../../src/search/index/articles/indexed-article.ts';
import { joinArticles, KeptArticles } from '../../../src/search/index/articles/kept-articles.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-kept-'));
  file = join(folder, 'index-ar');
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (words: string) => {
  const facts = { headline: 'خبر', inLanguage: 'ar', datePublished: '2025-03-06' };
  return `<script type="application/ld+json">${JSON.stringify(facts)}</script><article><div class="prose"><p id="p">${words} CNN، BBC</p></div></article>`;
};

const pageOf = (html: string) => ({ hash: hash('sha256', html, 'hex'), html: () => html });

/** A build of pages, by their names: what it makes of them, and the names of those that it read anew. */
function build(pages: Readonly<Record<string, string>>) {
  const read = vi.spyOn(reading, 'readIndexedArticle');
  const kept = new KeptArticles(file, 'UTC', {});
  const articles = Object.entries(pages).flatMap(
    ([name, html]) => kept.read(name, pageOf(html)) ?? [],
  );
  const fragments = kept.fragmentsOf(articles);
  kept.save();
  const anew = read.mock.calls.map(([name]) => name);
  read.mockRestore();
  expect(fragments).toEqual(ownFragments(articles, 'UTC'));
  return { anew, texts: articles.map(({ url, blocks }) => `${url} ${blocks[0]?.text}`) };
}

const TWO = { '/a/': page('أول'), '/b/': page('ثانٍ') };

it('reads what has changed, and makes of all what a first build makes', () => {
  expect(build(TWO).anew).toEqual(['/a/', '/b/']);
  expect(build({ ...TWO, '/b/': page('آخر') })).toEqual({
    anew: ['/b/'],
    texts: ['/a/ أول CNN، BBC', '/b/ آخر CNN، BBC'],
  });
  expect(build({ '/c/': page('أول') }).anew).toEqual(['/c/']);
});

it('knows of an article that was kept what search knows of it, without its text being read', () => {
  const read = () => new KeptArticles(file, 'UTC', {}).read('/a/', pageOf(TWO['/a/']));
  build(TWO);
  const [first, kept] = [reading.readIndexedArticle('/a/', TWO['/a/']), read()];
  const parse = vi.spyOn(JSON, 'parse');
  expect(kept && reading.digestOf(kept)).toBe(first && reading.digestOf(first));
  expect([kept?.title, kept?.published]).toEqual(['خبر', '2025-03-06']);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
  expect(kept).toEqual(first);
});

it('keeps an article of which no fragment was asked for', () => {
  const kept = new KeptArticles(file, 'UTC', {});
  kept.read('/a/', pageOf(TWO['/a/']));
  kept.save();
  expect(build(TWO).anew).toEqual(['/b/']);
});

it('writes the large part anew when many articles are others, and not for one', () => {
  const many = (words: string) =>
    Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`/${at}/`, page(`${words} ${at}`)]));
  const first = many('أول');
  build(first);
  const written = statSync(file).ino;
  expect(build({ ...first, '/0/': page('آخر') }).anew).toEqual(['/0/']);
  expect(build({ ...first, '/0/': page('آخر') }).anew).toEqual([]);
  expect(statSync(file).ino).toBe(written);
  expect(build(many('ثانٍ')).anew).toHaveLength(80);
  expect(statSync(file).ino).not.toBe(written);
  expect(build(many('ثانٍ')).anew).toEqual([]);
});

it('reads all again when what was kept is not whole', () => {
  build(TWO);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, -40));
  expect(build(TWO).anew).toEqual(['/a/', '/b/']);
  writeFileSync(file, Buffer.from(bytes.toString('latin1').replace('/a/', '/x/'), 'latin1'));
  expect(build(TWO).anew).toEqual(['/a/', '/b/']);
});

it('joins what several builds have read', () => {
  build({ '/a/': page('أول') });
  build({ '/a/': page('أول'), '/b/': page('ثانٍ') });
  const first = file;
  file = join(folder, 'other');
  build({ '/c/': page('ثالث') });
  const joined = join(folder, 'joined');
  joinArticles([first, file, join(folder, 'none')], joined, 'UTC', {});
  file = joined;
  const all = { ...TWO, '/c/': page('ثالث'), '/d/': page('رابع') };
  expect(build(all)).toEqual({
    anew: ['/d/'],
    texts: ['/a/ أول', '/b/ ثانٍ', '/c/ ثالث', '/d/ رابع'].map((text) => `${text} CNN، BBC`),
  });
});
