import { describe, expect, it } from 'vitest';
import { articleText } from '../../../src/search/index/article-text.ts';
import { indexedCopy, pieces, tokensBy } from '../../../src/search/index/indexed-copy.ts';
import { readAll } from '../../../src/search/index/reading.ts';

const facts = {
  '@type': 'NewsArticle',
  headline: 'عنوان الخبر',
  inLanguage: 'ar',
  datePublished: '2025-03-04',
  articleSection: 'علوم',
  keywords: ['صيد، بحر'],
};
const page = (prose: string) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(facts)}</script></head>
  <body><nav>قائمة</nav><header class="article-head"><p class="standfirst">موجز</p></header>
  <div class="prose">${prose}</div><footer>ذيل</footer></body></html>`;

describe('articleText', () => {
  it('reads the facts and the words, and nothing of the menus', () => {
    const article = articleText('/articles/x/', page('<p id="p-1">نصّ <b>مهم</b>ة.</p>'));
    expect(article).toMatchObject({
      title: 'عنوان الخبر',
      section: 'علوم',
      tags: ['صيد، بحر'],
      published: '2025-03-04',
      blocks: [
        { id: '', text: 'موجز' },
        { id: 'p-1', text: 'نصّ مهمة.' },
      ],
    });
  });

  it('reads over what stands apart', () => {
    const prose = '<p id="p-1">لغة <bdi>C++</bdi>، و<bdi dir="ltr">-5</bdi>.</p>';
    expect(articleText('/x/', page(prose))?.blocks.at(-1)?.text).toBe('لغة C++، و-5.');
  });

  it('parts the cells of a table and the items of a list', () => {
    const prose =
      '<table><tr><td>أول</td><td>ثان</td></tr></table><ul><li id="a">ثالث</li><li id="b">رابع</li></ul>';
    expect(articleText('/x/', page(prose))?.blocks.slice(1)).toEqual([
      { id: '', text: 'أول ثان' },
      { id: 'a', text: 'ثالث' },
      { id: 'b', text: 'رابع' },
    ]);
  });

  it('reads text as readers see it', () => {
    const article = articleText('/x/', page('<p id="p">5 &lt; 6 &amp; &lt;b&gt;</p>'));
    expect(article?.blocks.at(-1)?.text).toBe('5 < 6 & <b>');
  });

  it('takes no other page for an article', () => {
    expect(articleText('/about/', '<div class="prose">نص</div>')).toBeUndefined();
  });
});

describe('indexedCopy', () => {
  it('has one token for each piece of the article, and no word of it', () => {
    const article = articleText(
      '/x/',
      page('<p id="p">قال: «وصل روسيا/كوريا» – أمس 🌙 <i>!</i></p>'),
    );
    if (!article) throw new Error('no article');
    const [reading = []] = readAll([article]);
    const copy = indexedCopy(article, reading, 0, tokensBy(new Map([['وصل', ['وصل']]])));
    const body = copy.slice(copy.lastIndexOf('<p>') + 3, copy.lastIndexOf('</p>'));
    expect(body.split(' ')).toHaveLength(pieces(article.blocks.at(-1)?.text ?? '').length);
    expect(body).toMatch(/^قال\u06FF وصل\u06FF روسيا\u06FF_كوريا\u06FF – امس\u06FF – –$/);
    expect(copy).toContain('data-value="صيد، بحر"');
  });
});
