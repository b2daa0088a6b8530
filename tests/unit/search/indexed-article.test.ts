import { describe, expect, it } from 'vitest';
import { readIndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { pieces } from '../../../src/search/index/articles/pieces.ts';
import { indexedCopy, tokensBy } from '../../../src/search/index/pagefind/indexed-copy.ts';
import { tokenizeArticles } from '../../../src/search/index/words/tokenized-article.ts';

const facts = {
  '@type': 'NewsArticle',
  headline: 'عنوان الخبر',
  inLanguage: 'ar',
  datePublished: '2025-03-04',
  articleSection: 'علوم',
  keywords: ['صيد، بحر'],
  author: [
    { '@type': 'Person', name: 'ليلى' },
    { '@type': 'Organization', name: 'رصد' },
  ],
};
const page = (prose: string) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(facts)}</script></head>
  <body><nav>قائمة</nav><header class="article-head"><p class="standfirst">موجز</p></header>
  <div class="prose">${prose}</div><footer>ذيل</footer></body></html>`;

describe('readIndexedArticle', () => {
  it('reads the facts and the words, and nothing of the menus', () => {
    const article = readIndexedArticle('/articles/x/', page('<p id="p-1">نصّ <b>مهم</b>ة.</p>'));
    expect(article).toMatchObject({
      title: 'عنوان الخبر',
      section: 'علوم',
      tags: ['صيد، بحر'],
      authors: ['ليلى', 'رصد'],
      published: '2025-03-04',
      blocks: [
        { id: '', text: 'موجز' },
        { id: 'p-1', text: 'نصّ مهمة.' },
      ],
    });
  });

  it('reads over what stands apart', () => {
    const prose = '<p id="p-1">لغة <bdi>C++</bdi>، و<bdi dir="ltr">-5</bdi>.</p>';
    expect(readIndexedArticle('/x/', page(prose))?.blocks.at(-1)?.text).toBe('لغة C++، و-5.');
  });

  it('parts the cells of a table and the items of a list', () => {
    const prose =
      '<table><tr><td>أول</td><td>ثان</td></tr></table><ul><li id="a">ثالث</li><li id="b">رابع</li></ul>';
    expect(readIndexedArticle('/x/', page(prose))?.blocks.slice(1)).toEqual([
      { id: '', text: 'أول\nثان' },
      { id: 'a', text: 'ثالث' },
      { id: 'b', text: 'رابع' },
    ]);
  });

  it('reads text as readers see it', () => {
    const article = readIndexedArticle('/x/', page('<p id="p">5 &lt; 6 &amp; &lt;b&gt;</p>'));
    expect(article?.blocks.at(-1)?.text).toBe('5 < 6 & <b>');
  });

  it('reads captions, and not whose a picture is nor the ways of footnotes', () => {
    const html = page(
      '<p id="p">نص<sup class="footnote-ref"><a id="r">1</a></sup>.</p><section class="footnotes"><h2>الحواشي</h2><ol><li id="n"><p>حاشية <a class="footnote-back">العودة</a></p></li></ol></section>',
    ).replace(
      '<div class="prose">',
      '<figure class="lead-picture"><figcaption id="lead">قارب <span class="credit">تصوير: مها</span></figcaption></figure><div class="prose">',
    );
    expect(readIndexedArticle('/x/', html)?.blocks.slice(1)).toEqual([
      { id: 'lead', text: 'قارب' },
      { id: 'p', text: 'نص.' },
      { id: 'n', text: 'حاشية' },
    ]);
  });

  it('keeps together what a line break parts', () => {
    expect(readIndexedArticle('/x/', page('<p id="p">أول<br>ثان</p>'))?.blocks.at(-1)?.text).toBe(
      'أول ثان',
    );
  });

  it('takes no element for a word, in code either', () => {
    const prose = '<pre id="c"><code>a &lt; <i>b</i></code></pre>';
    expect(readIndexedArticle('/x/', page(prose))?.blocks.at(-1)?.text).toBe('a < b');
  });

  it('takes no other page for an article', () => {
    expect(readIndexedArticle('/about/', '<div class="prose">نص</div>')).toBeUndefined();
  });
});

describe('pieces', () => {
  it.each([
    ['قال – أمس', ['قال\u00A0–', 'أمس']],
    ['— حارس … المنارة', ['—\u00A0حارس\u00A0…', 'المنارة']],
    ['* * *', ['*\u00A0*\u00A0*']],
    ['', []],
  ])('of «%s» each have a word', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('indexedCopy', () => {
  it('has one token for each piece of the article, and no word of it', () => {
    const article = readIndexedArticle(
      '/x/',
      page('<p id="p">قال: «وصل روسيا/كوريا» – أمس 🌙 <i>!</i></p>'),
    );
    if (!article) throw new Error('no article');
    const [reading = []] = tokenizeArticles([article]);
    const copy = indexedCopy(reading, 0, tokensBy(new Map([['وصل', ['وصل']]])));
    const body = copy.slice(copy.lastIndexOf('<p>') + 3, copy.lastIndexOf('</p>'));
    expect(body.split(' ')).toHaveLength(pieces(article.blocks.at(-1)?.text ?? '').length);
    expect(body).toMatch(/^قال\u06FF وصل\u06FF روسيا\u06FF_كوريا\u06FF امس\u06FF$/);
    expect(copy).not.toContain('صيد');
  });
});
