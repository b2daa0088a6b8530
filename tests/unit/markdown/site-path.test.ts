import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();
const article = {
  url: 'https://news.example/khabar/',
  address: '/articles/moon/',
  folder: '/articles/',
};
const hrefOf = (written: string, place = article) => {
  const { html } = renderMarkdown(md, `[ن](${written})`, 'ar', '/khabar/', place);
  return decodeURI(/href="([^"]*)"/.exec(html)?.[1] ?? '');
};

describe('a link in an article leads to', () => {
  it.each([
    ['a Markdown file beside its own', 'boats.md', '/khabar/articles/boats/'],
    ['one with a fragment', './boats.md#p-1', '/khabar/articles/boats/#p-1'],
    ['a file of another folder', '../pages/about.md', '/khabar/about/'],
    ['a slug', 'قوارب', '/khabar/articles/قوارب/'],
    ['a slug with a slash', 'boats/', '/khabar/articles/boats/'],
    ['a relative address', '../boats/', '/khabar/articles/boats/'],
    ['a path from the root', '/about/', '/khabar/about/'],
    ['the site’s full address', 'https://news.example/khabar/about/?a=b', '/khabar/about/?a=b'],
    ['it with www', 'http://www.news.example/khabar/', '/khabar/'],
    ['another site of its host', 'https://news.example/other/', 'https://news.example/other/'],
    ['another host', 'https://a.example/x.md', 'https://a.example/x.md'],
    ['www without a scheme', 'www.a.example/x', 'https://www.a.example/x'],
    ['mail', 'mailto:a@b.example', 'mailto:a@b.example'],
    ['a picture for dense screens', 'boat@2x.png', '/khabar/articles/moon/boat@2x.png'],
    ['mail without a scheme', 'a.b+c@d-e.example', 'mailto:a.b+c@d-e.example'],
    ['mail of a part of a host', 'a@mail.b.example', 'mailto:a@mail.b.example'],
    ['a page below what looks like mail', 'a@b.example/x', '/khabar/articles/moon/a@b.example/x/'],
    ['a telephone', '+966112345678', 'tel:+966112345678'],
    ['a telephone of another country', '00966112345678', 'tel:00966112345678'],
    ['a slug of figures', '1445', '/khabar/articles/1445/'],
    ['a slug that ends as a telephone', '1+966112345678', '/khabar/articles/1+966112345678/'],
    ['a slug that begins as one', '00966112345678-ar', '/khabar/articles/00966112345678-ar/'],
    ['a slug beside its own', './boats', '/khabar/articles/boats/'],
    ['a page below a name with a dot', '../a.b/c', '/khabar/articles/a.b/c/'],
    ['a heading below a name with a dot', '/articles/a.b/#عنوان؟', '/khabar/articles/a.b/#عنوان'],
    ['a file whose name has .md in it', 'boats.md.zip', '/khabar/articles/moon/boats.md.zip'],
    ['what is no address', 'https://[x', 'https://[x'],
    ['a slug with a sign', 'a@b', '/khabar/articles/a@b/'],
    ['a heading by its words', '#عنوان؟', '#عنوان'],
    [
      'a heading elsewhere by its words',
      '/articles/boats/#عنوان؟',
      '/khabar/articles/boats/#عنوان',
    ],
    ['a file of an edition', '../articles/en/boats.md', '/khabar/en/articles/boats/'],
    ['a page of an edition', '../pages/en/about.md', '/khabar/en/about/'],
    ['a file of a folder', '../articles/old/boats.md', '/khabar/articles/old/boats/'],
    ['a file with large letters', 'boats.MD', '/khabar/articles/boats/'],
    ['a document beside it', '../report.pdf', '/khabar/articles/report.pdf'],
    ['its own page with a query', '?a=b', '/khabar/articles/moon/?a=b'],
    ['the site without a slash', 'https://news.example/khabar', '/khabar/'],
    ['another host with its path', 'https://a.example/khabar/b/', 'https://a.example/khabar/b/'],
    ['words of another page', '/about/#:~:text=b', '/khabar/about/#:~:text=b'],
    ['what only looks like words', '/about/#b:~:', '/khabar/about/#b'],
    ['a query and a heading', '/about/?a=b#c', '/khabar/about/?a=b#c'],
    ['the top', '#', '#'],
    ['a page of a document', '/report.pdf#page=2', '/khabar/report.pdf#page=2'],
  ])('%s', (_what, written, href) => {
    expect(hrefOf(written)).toBe(href);
  });
});

it.each([
  ['boats.md', 'boats.md', []],
  ['#x', '#x', []],
  ['/about/', '/khabar/about/', [{ line: 1, path: '/about/' }]],
])('a link in a text without a place of its own leads where it can: %s', (written, href, links) => {
  for (const basePath of ['/khabar/', 'khabar/']) {
    const rendered = renderMarkdown(md, `[ن](${written})`, 'ar', basePath);
    expect(rendered.html).toContain(`href="${href}"`);
    expect(rendered.links).toEqual(links);
  }
});

it('a link in a standing page leads to the page beside it', () => {
  const page = { url: 'https://news.example/', address: '/about/', folder: '/pages/' };
  expect(hrefOf('contact.md', page)).toBe('/khabar/contact/');
  expect(hrefOf('../articles/boats.md', page)).toBe('/khabar/articles/boats/');
});

it('an address that is no text stays as it is', () => {
  const { links, html } = renderMarkdown(md, '[ن](/%ff/)', 'ar', '/khabar/', article);
  expect(links).toEqual([{ line: 1, path: '/%ff/' }]);
  expect(html).toContain('href="/khabar/%ff/"');
});

it.each([
  'http:/a.example',
  'HTTPS:/a.example',
  'https:a.example',
  '//a.example',
  'ftp://a.example',
])('an address that leads nowhere is no link: %s', (address) => {
  expect(renderMarkdown(md, `[ن](${address})`).html).not.toContain('<a ');
});

it('its own fragments are told with its own address', () => {
  const { links } = renderMarkdown(md, '[ن](#لا-وجود)', 'ar', '/', article);
  expect(links).toEqual([{ line: 1, path: '/articles/moon/', fragment: 'لا-وجود' }]);
});
