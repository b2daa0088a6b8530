import { describe, expect, it } from 'vitest';
import { html, ol, own, render, told, ul } from './rendered.ts';

describe('bullets of several signs, line by line, are one list', () => {
  it.each([
    ['- أ\n* ب', ul('أ', 'ب')],
    ['- أ\n+ ب\n* ج', ul('أ', 'ب', 'ج')],
    ['* أ\n* ب\n- ج\n- د', ul('أ', 'ب', 'ج', 'د')],
    ['* أ\n• ب', ul('أ', 'ب')],
    ['• أ\n- ب', ul('أ', 'ب')],
    ['- أ\n– ب\n- ج', ul('أ', 'ب', 'ج')],
    ['– أ\n- ب\n– ج', ul('أ', 'ب', 'ج')],
    ['- أ\n – ب', ul('أ', 'ب')],
    ['نص:\n- أ\n* ب', `<p>نص:</p>${ul('أ', 'ب')}`],
    ['- أ\nتابع\n* ب', ul('أتابع', 'ب')],
    ['```\nx\n```\n- أ\n* ب', `<pre><code>x</code></pre>${ul('أ', 'ب')}`],
    [
      '- أ\n\n  - ```\n    x\n    ```\n\nنص\n\n- ج\n* د',
      `${ul(`<p>أ</p>${ul('<pre><code>x</code></pre>')}`)}<p>نص</p>${ul('ج', 'د')}`,
    ],
    [
      '- أ\n* :::شعر\n  س\n  :::',
      ul('أ', '<figure class="verse"><p class="verse-line"><span>س</span></p></figure>'),
    ],
    ['- أ\n* ```\n  x\n  ```', ul('أ', '<pre><code>x</code></pre>')],
    ['```\n:::شعر\n```\n- أ\n* ب', `<pre><code>:::شعر</code></pre>${ul('أ', 'ب')}`],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['* أ؟\n- ب\n* ج؟\n- د', ul(`أ؟${ul('ب')}`, `ج؟${ul('د')}`)],
    ['- أ\n* ب\n- ج', ul(`أ${ul('ب')}`, 'ج')],
    ['- أ\n• ب\n- ج', ul(`أ${ul('ب')}`, 'ج')],
    ['* أ\n- ب\n  تابع\n- ج\n  تابع\n* د', ul(`أ${ul('بتابع', 'جتابع')}`, 'د')],
    ['-   أ\n*   ب\n-   ج', ul(`أ${ul('ب')}`, 'ج')],
    ['-\tأ\n*\tب\n-\tج', ul(`أ${ul('ب')}`, 'ج')],
    ['- أ\n* ب\n+ ج\n- د', ul(`أ${ul('ب', 'ج')}`, 'د')],
    ['* أ\n  - ب\n- ج\n  - د\n* ه', ul(`أ${ul('ب', `ج${ul('د')}`)}`, 'ه')],
  ])('with a sign between two of the first one in the item above: %s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  const p = (words: string) => `<p>${words}</p>`;

  it.each([
    ['- أ\n\n* ب\n\n- ج', ul(p('أ') + ul('ب'), p('ج'))],
    ['- أ\n* ب\n\n- ج\n* د', ul(p('أ') + ul('ب'), p('ج') + ul('د'))],
    ['• أ\n\n- ب\n\n• ج\n\n- د', ul(p('أ') + ul('ب'), p('ج') + ul('د'))],
    ['• أ\n\n– ب\n\n– ج\n\n• د', ul(p('أ') + ul(p('ب'), p('ج')), p('د'))],
    ['- أ\n\n  تابع\n\n* ب\n\n- ج', ul(p('أ') + p('تابع') + ul('ب'), p('ج'))],
    ['- أ\n\n* ب\n\n- ج\n\nنص', ul(p('أ') + ul('ب'), p('ج')) + p('نص')],
  ])('or behind empty lines, if the first comes back: %j', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['- أ\n  * ب\n  + ج', ul(`أ${ul('ب', 'ج')}`)],
    ['* أ\n  - ب\n  • ج\n* د', ul(`أ${ul('ب', 'ج')}`, 'د')],
    ['- أ\n  * ب\n  - ج\n  * د\n- ه', ul(`أ${ul(`ب${ul('ج')}`, 'د')}`, 'ه')],
    ['- أ\n\t* ب\n\t- ج\n- د', ul(`أ${ul('ب', 'ج')}`, 'د')],
    ['\t* أ\n \t- ب', ul('أ', 'ب')],
    ['- أ\n \t* ب\n  \t- ج', ul(`أ${ul('ب', 'ج')}`)],
    ['- أ\n  1. ب\n  2. ج\n* د', ul(`أ${ol('ب', 'ج')}`, 'د')],
    ['- أ\n    - ب\n    * ج\n- د', ul(`أ${ul('ب', 'ج')}`, 'د')],
    ['- أ\n  - ب\n    * ج\n    • د', ul(`أ${ul(`ب${ul('ج', 'د')}`)}`)],
    [
      '- أ\n  * ب\n  + ج\n  * د\n  + ه\n\n  نص',
      ul(`${p('أ')}${ul(`ب${ul('ج')}`, `د${ul('ه')}`)}${p('نص')}`),
    ],
    [
      '1. أ\n   - ب\n   * ج\n2. د\n   * ه\n   - و',
      `<ol><li>أ${ul('ب', 'ج')}</li><li>د${ul('ه', 'و')}</li></ol>`,
    ],
  ])('in a list of an item, too: %j', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['- أ\n1- ب\n2- ج\n- د', ul(`أ${ol('ب', 'ج')}`, 'د')],
    ['- أ\n1- ب\n2- ج\n- د\n1- ه\n2- و', ul(`أ${ol('ب', 'ج')}`, `د${ol('ه', 'و')}`)],
    ['* أ\n\n1. ب\n\n2. ج\n\n* د', ul(p('أ') + ol(p('ب'), p('ج')), p('د'))],
    ['- أ\n1- ب\n2- ج', ul('أ') + ol('ب', 'ج')],
    ['- أ\n1- ب\n2- ج\n- د\n\n1- ه\n2- و', ul(`أ${ol('ب', 'ج')}`, 'د') + ol('ه', 'و')],
    ['- أ\n2024. ب\n- ج', ul('أ2024. ب', 'ج')],
    ['- أ\n1- ب\n2- ج\n* د', ul('أ') + ol('ب', 'ج') + ul('د')],
    ['- أ\n1- ب\n2- ج\n* د\n+ ه\n* و', ul('أ') + ol('ب', 'ج') + ul(`د${ul('ه')}`, 'و')],
  ])('as do numbers between two bullets: %j', (text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each([
    ['an empty line between', '- أ\n\n* ب', ul('أ') + ul('ب')],
    ['an empty line of spaces between', '- أ\n \n* ب', ul('أ') + ul('ب')],
    ['words between two signs', '- انتهى -\n• أ', '<p>- انتهى -<br>• أ</p>'],
    [
      'letters that count items',
      '* أ\n- ب\nأ- ج\nب- د\n* ه',
      `${ul(`أ${ul('ب')}`)}${own('أ- ج', 'ب- د')}${ul('ه')}`,
    ],
    [
      'between lists that empty lines part',
      '- أ\n- ب\n\n* ج\n* د\n\n- ه\n- و',
      ul('أ', 'ب') + ul('ج', 'د') + ul('ه', 'و'),
    ],
    ['what people say', '– من؟\n\n- أنا\n\n– نعم', p('– من؟') + ul('أنا') + p('– نعم')],
    ['what one says', '  – قال نعم\n  * ب', '<p>– قال نعم<br>* ب</p>'],
    ['text behind an empty line', '- أ\n\nنص\n\n* ب\n- ج', ul('أ') + p('نص') + ul('ب', 'ج')],
    ['a heading between', '- أ\n## ب\n* ج', `${ul('أ')}<h2 id="ب">ب</h2>${ul('ج')}`],
    ['a line across the page', '- أ\n* * *\n- ب', `${ul('أ')}<hr>${ul('ب')}`],
    ['the sign at the end of a text', '* أ\n- انتهى -', `${ul('أ')}<p>- انتهى -</p>`],
    ['emphasis', '*أ* ب\n- ج', `<p><em>أ</em> ب</p>${ul('ج')}`],
  ])('but not across %s', (_what, text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each([
    ['```\n- أ\n* ب\n```', '- أ* ب'],
    ['- ```\n  - أ\n  * ب\n  ```', '- أ* ب'],
    ['- ```\n  - ```\n  - أ\n  * ب\n  ```', '- ```- أ* ب'],
    ['- :::شعر\n  • أ\n  •• ب\n  :::', '• أ|•• ب'],
    [':::شعر\n– أ\n- ب\n* ج\n:::', '– أ|- ب|* ج'],
    [':::شعر:\n– أ\n- ب\n* ج\n:::', '– أ|- ب|* ج'],
    [':::شعر:::\n– أ\n- ب\n* ج\n:::', '– أ|- ب|* ج'],
  ])('and signs stay as they are in %s', (text, words) => {
    const verses = html(text).replace(/<\/p><p[^>]*>/g, '|');
    expect(verses.replace(/<[^>]*>/g, '')).toBe(words);
  });

  it('and in a poem of a footnote, below which lists are read', () => {
    const page = html('نص[^1]\n\n[^1]: :::شعر\n    – أ\n    - ب\n    :::\n\n- ج\n* د');
    expect(page).toMatch(/<span>– أ<.*<span>- ب</);
    expect(page).toContain(ul('ج', 'د'));
  });

  it('leaves a box its source', () => {
    expect(html(':::اقتباس\n- أ\n- ب\n— نور\n:::')).toContain('<figcaption>— نور</figcaption>');
  });
});

describe('what stands in a quotation is read as what stands outside', () => {
  const quoted = (words: string) => `<blockquote>${words}</blockquote>`;
  const five = (words: string) => '<blockquote>'.repeat(5) + words + '</blockquote>'.repeat(5);

  it.each([
    ['> * أ\n> * ب\n> - ج\n> * د', quoted(ul('أ', `ب${ul('ج')}`, 'د'))],
    ['>- أ\n>* ب', quoted(ul('أ', 'ب'))],
    ['> > - أ\n> > * ب', quoted(quoted(ul('أ', 'ب')))],
    ['>>>>> - أ\n>>>>> * ب', five(ul('أ', 'ب'))],
    // So many signs nobody types: such a list is Markdown's.
    ['>>>>>> - أ\n>>>>>> * ب', five(quoted(ul('أ') + ul('ب')))],
    ['> - أ\n> -- ب\n> - ج', quoted(ul(`أ${ul('ب')}`, 'ج'))],
    ['> - أ\n> * ب\n\n> - ج', quoted(ul('أ', 'ب')) + quoted(ul('ج'))],
    ['> ```\n> - أ\n> * ب\n> ```', quoted('<pre><code>- أ* ب</code></pre>')],
    ['```\n> - أ\n> * ب\n```', '<pre><code>&gt; - أ&gt; * ب</code></pre>'],
    ['~~~\n> ~~~\n> - أ\n> * ب', '<pre><code>&gt; ~~~&gt; - أ&gt; * ب</code></pre>'],
    ['> * أ\n> * ب\n> - نور', quoted(ul('أ', 'ب') + ul('نور'))],
    ['> - أ\n> - ب\n> — نور', /<figcaption>— نور/],
    ['> نص\n> - نور', /<figcaption>— نور/],
  ])('%j', (text, page) => {
    if (typeof page === 'string') expect(html(text).replace(/\n/g, '')).toBe(page);
    else expect(html(text)).toMatch(page);
  });

  it('notes may stand there, too, and are told with their line', () => {
    expect(told('نص\n\n> نص*.\n>\n> * أ\n> ** ب')).toContain(
      '5 advice: These lines are read as a list',
    );
  });
});

const FORTY = `${'كلمة '.repeat(7)}وهكذا`;

describe('a title of an item stands above its text, where all items have one', () => {
  it.each([
    ['- أ\nنص.\n- ب\nنص آخر!', ul('أ<br>نص.', 'ب<br>نص آخر!')],
    [
      'أولاً: أ\nنص طويل جداً هنا.\nثانياً: ب\nنص.',
      own('أولاً: أ<br>نص طويل جداً هنا.', 'ثانياً: ب<br>نص.'),
    ],
    [
      '1. أ\nنص.\n\n2. ب\nنص طويل.',
      '<ol><li><p>أ<br>نص.</p></li><li><p>ب<br>نص طويل.</p></li></ol>',
    ],
    // Lines that a program broke: each next word had no room.
    [
      '- افتح الصندوق الذي\n  أمامك.\n- خذ الكتاب\n  من داخله.',
      ul('افتح الصندوق الذيأمامك.', 'خذ الكتابمن داخله.'),
    ],
    ['- أب\nنص ه.\n- ج\nنص ه.', ul('أب<br>نص ه.', 'ج<br>نص ه.')],
    ['- أبت\nنص ه.\n- ج\nنص ه.', ul('أبتنص ه.', 'جنص ه.')],
    ['- أ\nنص طويل هنا.', ul('أنص طويل هنا.')],
    ['- أ\nنص. طويل هنا\n- ب\nنص. آخر', ul('أنص. طويل هنا', 'بنص. آخر')],
    ['- أ،\nنص طويل هنا.\n- ب\nنص آخر.', ul('أ،نص طويل هنا.', 'بنص آخر.')],
    ['- أ\nنص طويل هنا\n- ب\nنص آخر', ul('أنص طويل هنا', 'بنص آخر')],
    ['- أ\nنص.\n- ب', ul('أنص.', 'ب')],
    ['- أ،\nنص.\n- ب\nنص.', ul('أ،نص.', 'بنص.')],
    ['- أ\nنص\n- ب\nنص', ul('أنص', 'بنص')],
    [`- ${FORTY}\n${FORTY} ثم نص.\n- ب\nنص.`, ul(`${FORTY}<br>${FORTY} ثم نص.`, 'ب<br>نص.')],
    [`- ${'كلمة '.repeat(9)}\nنص.\n- ب\nنص.`, ul(`${'كلمة '.repeat(9).trim()}نص.`, 'بنص.')],
  ])('%j', (text, page) => {
    expect(html(text)).toBe(page);
  });
});

describe('what answers the question of an item stands below it', () => {
  it.each([
    ['- أ؟\nب\n- ج؟\nد', ul('أ؟<br>ب', 'ج؟<br>د')],
    ['1- **أ؟**\nب\n2- ج', ol('<strong>أ؟</strong><br>ب', 'ج')],
    ['أ- أ؟\nب\nب- ج', own('أ- أ؟<br>ب', 'ب- ج')],
    ['- أ\nب\n- ج؟', ul('أب', 'ج؟')],
    ['- أ؟ ب\nج\n- د', ul('أ؟ بج', 'د')],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
  });
});
