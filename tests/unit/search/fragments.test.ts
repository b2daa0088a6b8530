import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Fragment } from '../../../src/search/fragment.ts';
import { ownFragments } from '../../../src/search/index/articles/fragments.ts';
import type { IndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { PAGEFIND_SIGNATURE } from '../../../src/search/index-files.ts';

const ARTICLE: IndexedArticle = {
  url: 'articles/match/',
  title: 'فاز C++ بنتيجة 3-1',
  language: 'ar',
  published: '2025-03-01',
  tags: [],
  authors: [],
  blocks: [
    { id: 'p-1', text: 'بين 14:30-15:00 كتب Yahoo! في 4-3-3 خبراً' },
    { id: 'p-2', text: 'ثم 2-1 بلغة C++ و-5 درجات' },
  ],
};

function fragmentOf(article: IndexedArticle): Fragment {
  const packed = ownFragments([article], 'UTC').get(article.url) ?? new Uint8Array();
  return JSON.parse(gunzipSync(packed).toString().slice(PAGEFIND_SIGNATURE.length));
}

it('no line ends within a range of an excerpt, and what is isolated is what was', () => {
  const { content, isolates = [], blocks } = fragmentOf(ARTICLE);
  const shown = content.replaceAll('\u2060', '|');
  expect(shown).toBe(
    'فاز C++ بنتيجة 3-|1 بين 14:30-|15:00 كتب Yahoo! في 4-|3-|3 خبراً ثم 2-|1 بلغة C++ و-5 درجات',
  );
  const isolated = isolates.map(([start, end]) => shown.slice(start, end));
  expect(isolated).toEqual(['C++', 'Yahoo!', '4-|3-|3', 'C++', '-5']);
  const pieces = shown.split(' ');
  expect(blocks.map(([start]) => pieces[start])).toEqual(['بين', 'ثم']);
});
