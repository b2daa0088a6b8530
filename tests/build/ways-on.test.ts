import { describe, expect, inject, it } from 'vitest';
import { attribute, readPage, texts } from '../setup/read-page.ts';

const site = inject('newsroom');
const LIGHTHOUSE = 'كل ما يحتاج إليه خبر، في خبر واحد عن منارة رأس المرجان';
const TELESCOPE = 'تلسكوب صغير يرصد مذنّباً قبل المراصد الكبرى';

describe('the end of an article', () => {
  const first = readPage(site, 'articles/specimen');
  const last = readPage(site, 'articles/telescope');

  it('lists the parts of its series, without the one that was withdrawn', () => {
    expect(texts(first, '#series-title')).toEqual(['سلسلة «أضواء الخليج»']);
    expect(texts(first, '.ways-on ol li')).toEqual([LIGHTHOUSE, `الجزء التالي: ${TELESCOPE}`]);
    expect(texts(first, '.ways-on [aria-current]')).toEqual([LIGHTHOUSE]);
    expect(texts(last, '.ways-on ol li')).toEqual([LIGHTHOUSE, TELESCOPE]);
    expect(texts(last, '.ways-on [aria-current]')).toEqual([TELESCOPE]);
  });

  it('leads to the articles before and after it in its section', () => {
    expect(texts(first, '.neighbours p:first-child')).toEqual(['الخبر التالي في قسم «علوم»']);
    expect(attribute(first, '.neighbours a', 'rel')).toBe('next');
    expect(attribute(first, '.neighbours a', 'href')).toBe('/articles/telescope/');
    expect(texts(last, '.neighbours p:first-child')).toEqual([
      'الخبر السابق في قسم «علوم»',
      'الخبر التالي في قسم «علوم»',
    ]);
    expect(attribute(last, '.neighbours a', 'rel')).toBe('prev');
    expect(attribute(last, '.neighbours a', 'href')).toBe('/articles/specimen/');
    expect(attribute(last, '.neighbours a[rel=next]', 'href')).toBe('/articles/tide-delay/');
  });

  it('offers to save and share once more', () => {
    expect(texts(first, 'khabar-actions-again button')).toEqual(['احفظ', 'شارك']);
  });

  it('is no part of the article', () => {
    expect(first.querySelector('article .ways-on')).toBeNull();
    expect(first.querySelector('main > .ways-on')).not.toBeNull();
  });
});

it.each([
  ['the only article', inject('oneArticle'), 'railway'],
  ['one of no section, older than all others', site, 'typography'],
])('%s ends as it did, and carries no styles for more', (_what, folder, slug) => {
  const page = readPage(folder, `articles/${slug}`);
  expect(page.querySelector('.ways-on, khabar-actions-again')).toBeNull();
  expect(page.querySelectorAll('style').join()).not.toContain('ways-on');
});
