import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readIndexedArticle } from '../../src/search/index/articles/indexed-article.ts';
import { readPage, texts } from '../setup/read-page.ts';

const site = inject('newsroom');
const page = readPage(site, 'articles/specimen');

describe('an article with everything', () => {
  it.each([
    ['lead picture', '.lead-picture img[alt^="خمسة قوارب"]', 1],
    ['picture in the text', '.prose figure > img[alt^="منارة بيضاء"]', 1],
    ['pull quote', '.prose figure.pull-quote blockquote', 1],
    ['note', '.prose section.note[role=note][aria-label="ملاحظة"]', 1],
    ['correction', '.prose section.correction', 1],
    ['table', '.prose .table th[scope=col]', 5],
    ['quotation with its source', '.prose figure.quotation figcaption cite a[href]', 1],
    ['verse', '.prose .verse .bayt', 3],
    ['footnotes', '.prose .footnotes li', 2],
    ['numbered list', '.prose ol.arabic-digits > li', 3],
    ['list inside it', '.prose ol.arabic-digits ol > li', 2],
  ])('has its %s', (_what, selector, count) => {
    expect(page.querySelectorAll(selector)).toHaveLength(count);
  });

  it('says what each picture shows and whose it is', () => {
    expect(texts(page, 'figure:has(img) figcaption')).toEqual([
      'قوارب الصيد في رأس المرجان قبل أن تخرج إلى البحر. تصوير: سلمى النجار',
      'المنارة ليلة عودتها إلى العمل، كما تُرى من الرصيف الأول. تصوير: يوسف الحارثي',
    ]);
    expect(texts(page, '.credit')).toEqual(['تصوير: سلمى النجار', 'تصوير: يوسف الحارثي']);
  });

  it('leads to footnotes and back', () => {
    const links = page.querySelectorAll('.footnote-ref a, .footnote-back');
    expect(links).toHaveLength(6);
    for (const link of links) {
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeTruthy();
    }
  });
});

describe('its pictures', () => {
  const pictures = page.querySelectorAll('img');

  it('are there in every size that is offered, in a modern format', () => {
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const sizes = picture.getAttribute('srcset')?.split(', ') ?? [];
      expect(sizes.length).toBeGreaterThan(2);
      const files = sizes.map((size) => decodeURI(size.split(' ')[0] ?? ''));
      for (const file of [...files, decodeURI(picture.getAttribute('src') ?? '')]) {
        expect(file).toMatch(/\.webp$/);
        expect(existsSync(join(site, file)), file).toBe(true);
      }
    }
  });

  it('keep their place while they load: the lead at once, the others when they come near', () => {
    expect(pictures.map((picture) => picture.getAttribute('loading'))).toEqual(['eager', 'lazy']);
    expect(pictures.map((picture) => picture.getAttribute('width'))).toEqual(['1200', '900']);
    expect(pictures.map((picture) => picture.getAttribute('height'))).toEqual(['750', '675']);
    expect(pictures[0]?.getAttribute('fetchpriority')).toBe('high');
    expect(pictures.every((picture) => picture.getAttribute('sizes'))).toBe(true);
  });

  it('are published as they are shown alone: an original may tell where it was taken', () => {
    const originals = readdirSync(join(site, '_astro')).filter((file) =>
      /\.(?:jpg|png)$/.test(file),
    );
    expect(originals).toEqual([]);
  });
});

describe('the rules for parts', () => {
  const css = (path: string) => texts(readPage(site, path), 'style').join();

  it('come with articles that have parts, turned as the page is', () => {
    expect(css('articles/specimen')).toContain('.bayt');
    expect(css('articles/moon-harbour')).toContain('.table');
    expect(css('articles/moon-harbour')).not.toContain('.bayt');
    expect(css('en/articles/summit')).not.toMatch(/\.bayt|\.table/);
  });
});

describe('what search reads of it', () => {
  const html = readFileSync(join(site, 'articles/specimen/index.html'), 'utf8');
  const blocks = readIndexedArticle('/articles/specimen/', html)?.blocks ?? [];
  const text = blocks.map((block) => block.text).join('\n');

  it('has captions as blocks that can be led to', () => {
    const captions = blocks.filter((block) => /^(?:قوارب الصيد|المنارة ليلة)/.test(block.text));
    expect(captions).toHaveLength(2);
    for (const { id } of captions) expect(page.getElementById(id)).toBeTruthy();
  });

  it('has the halves of a line of verse in order, as two words beside one another', () => {
    expect(text).toContain('البَحْرِ لاحا رُدَّ لِلسّاري');
  });

  it('has no credits, and nothing of the ways to and from footnotes', () => {
    expect(text).not.toMatch(/تصوير|العودة|الحواشي/);
    expect(text).toContain('سنة من الظلام، فأضاء');
  });
});
