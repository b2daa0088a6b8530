import { expect, it } from 'vitest';
import { outgoingLinks } from '../../../src/article-text/outgoing-links.ts';

it('names each address once, with the words that first led to it', () => {
  const html = `<p><a href="https://a.example/">تقرير <bdi>A</bdi></a> ثم
    <a class="x" href="https://b.example/?a=1&amp;b=2">غيره</a> ثم <a href="https://a.example/">هو</a></p>`;
  expect(outgoingLinks(html)).toEqual([
    { words: 'تقرير A', href: 'https://a.example/' },
    { words: 'غيره', href: 'https://b.example/?a=1&b=2' },
  ]);
});

it('gives words and addresses in plain text, and those that were given with it as they are', () => {
  const given = { words: '</a><script>', href: 'https://b.example/?"><script>' };
  expect(outgoingLinks('<a href="https://a.example/">1 &lt; 2 &amp;lt;</a>', [given])).toEqual([
    { words: '1 < 2 &lt;', href: 'https://a.example/' },
    given,
  ]);
});

it('leaves out what leads elsewhere in the site, and words that are the address', () => {
  const html =
    '<a href="#p-1">1</a><a href="/about/">عنا</a><a href="https://a.example/">https://a.example/</a>';
  expect(outgoingLinks(html)).toEqual([{ words: '', href: 'https://a.example/' }]);
});
