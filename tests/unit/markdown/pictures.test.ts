import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

describe('pictures', () => {
  const FIGURE =
    /^<figure>\n<img __ASTRO_IMAGE_="0"><figcaption id="[^"]+">عادت القوارب\.\s<span class="credit">تصوير: ليلى<\/span><\/figcaption>\n<\/figure>\n$/;

  it.each([
    ['in the title', '![قوارب](boat.jpg "عادت القوارب. | تصوير: ليلى")'],
    ['on the lines below', '![قوارب](boat.jpg)\nعادت القوارب.\nتصوير: ليلى'],
    ['in both', '![قوارب](boat.jpg "عادت القوارب.")\nتصوير: ليلى'],
    ['below, behind a bar', '![قوارب](boat.jpg)\nعادت القوارب. | تصوير: ليلى'],
  ])('have their caption and credit %s', (_where, text) => {
    expect(render(text).html).toMatch(FIGURE);
    expect(render(text).pictures).toEqual([
      { line: 1, src: 'boat.jpg', alt: 'قوارب', priority: true },
    ]);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['a picture alone', '![أ](a.png)', '<figure><img __ASTRO_IMAGE_="0"></figure>'],
    ['a credit alone', '![أ](a.png "تصوير: ليلى")', '<figcaption><span class="credit">تصوير: ليلى'],
    ['Markdown in the caption', '![أ](a.png)\nقارب **جديد**', '<figcaption>قارب <strong>جديد'],
    [
      'an English credit',
      '![a](a.png "A boat | Photo: Layla")',
      '<span class="credit">Photo: Layla',
    ],
  ])('can be %s', (_what, text, expected) => {
    expect(html(text)).toContain(expected);
  });

  it.each(['', ' ', '...', '-', '؟'])('need a description in words, not «%s»', (alt) => {
    expect(notes(`نص\n\n![${alt}](a.png)`)).toEqual([[3, 'error']]);
  });

  it.each([
    ['صورة', 'a.png'],
    ['الصورة', 'a.png'],
    ['صورة الخبر', 'a.png'],
    ['صورة أرشيفية', 'a.png'],
    ['الصورة الرئيسية', 'a.png'],
    ['a photo', 'a.png'],
    ['IMG_2041', 'a.jpg'],
    ['DSC_0012', 'a.jpg'],
    ['WhatsApp Image 2026-05-01 at 10.20.30 AM', 'a.jpg'],
    ['boats.jpeg', 'a.jpg'],
    ['boats.jpg', 'a.jpg'],
    ['boat-2', 'img/boat-2.png'],
    ['boat.old', 'boat.old.png'],
  ])('are told of where «%s» describes %s', (alt, src) => {
    expect(notes(`نص\n\n![${alt}](${src})`)).toEqual([[3, 'advice']]);
  });

  it.each([
    ['قارب', 'قارب.png'],
    ['boat at dawn', '<boat at dawn.png>'],
    ['boat', 'boat.old.png'],
    ['صورة البحر', 'a.png'],
    ['my photo', 'a.png'],
    ['IMG of a boat', 'a.png'],
    ['boats.jpg of dawn', 'a.png'],
    ['dawn over boats.jpg', 'a.png'],
  ])('are not where «%s» describes %s', (alt, src) => {
    expect(notes(`نص\n\n![${alt}](${src})`)).toEqual([]);
  });

  it.each([
    ['three short sentences', 'قوارب. بحر؟ ليلى!', 0],
    ['two long ones', `${'كلمة '.repeat(27)}هنا. ${'كلمة '.repeat(10)}هناك.`, 0],
    ['three', `${'كلمة '.repeat(27)}هنا. نص. هناك.`, 1],
    ['three of 139 letters', 'هنا. هناك. وهنالك.'.padStart(139, 'كلمة '), 0],
    ['three on lines of their own', `${'كلمة '.repeat(27)}هنا.\nنص.\nهناك.`, 1],
    ['short forms', `${'كلمة '.repeat(27)}م. أ. د. هنا.`, 0],
    ['280 letters', 'كلمة '.repeat(56), 0],
    ['281', `${'كلمة '.repeat(56)}أب`, 1],
  ])('have a caption that may be a paragraph with %s', (_what, caption, told) => {
    expect(notes(`![أ](a.png)\n${caption}`)).toHaveLength(told);
  });

  it('have no credit in code', () => {
    expect(html('![أ](a.png)\n`تصوير: ليلى`')).toContain('<code>تصوير: ليلى</code></figcaption>');
  });

  it('keep a bar that was escaped', () => {
    expect(html('![أ](a.png)\nأحمر \\| أزرق')).toContain('<figcaption>أحمر | أزرق</figcaption>');
  });

  it('have code in their captions whole', () => {
    expect(html('![أ](a.png)\nسطر `س\nص` آخر')).toContain('سطر <code>س ص</code> آخر');
  });

  it.each([
    ['in the title', '![أ](boat.jpg "قال \\*نعم\\* &amp;lt; \\"لا\\" و**هنا**")'],
    [
      'in the title of an address',
      '![أ][ب]\n\n[ب]: boat.jpg "قال \\*نعم\\* &amp;lt; \\"لا\\" و**هنا**"',
    ],
  ])('have a caption that is read once, %s', (_where, text) => {
    expect(html(text)).toContain('قال *نعم* &amp;lt; &quot;لا&quot; و<strong>هنا</strong>');
  });

  it('know their line, their name as it is written on the disk, and whether they open the text', () => {
    expect(render('نص\n\n![أ](قارب.png)\n\n![ب](a%20b.png)').pictures).toEqual([
      { line: 3, src: 'قارب.png', alt: 'أ', priority: false },
      { line: 5, src: 'a b.png', alt: 'ب', priority: false },
    ]);
  });

  it.each([
    ['without a description', '\n![](a.png)', 2],
    ['with an empty description', '![ ](a.png)', 1],
    ['inside the text', 'نص\nقال ![أ](a.png) نعم', 2],
    ['two on neighbouring lines', '![أ](a.png)\n![ب](b.png)', 1],
    ['with a name in two words', '![قارب](my boat.png)', 1],
    ['with curly quotation marks', '![أ](a.png “قارب”)', 1],
    ['with a name in a scheme', '![أ](data:image/png;base64,aa)', 1],
  ])('are an error %s', (_how, text, line) => {
    expect(notes(text)).toContainEqual([line, 'error']);
    expect(notes(text).filter(([, severity]) => severity === 'advice')).toEqual([]);
  });

  it('have their description without the spaces around it', () => {
    expect(render('![ قارب ](a.png)').pictures).toMatchObject([{ alt: 'قارب' }]);
  });

  it('in a link leave both it and the footnote before it', () => {
    const page = html('قال[^1][![أ](a.png)](/x)\n\n[^1]: نعم');
    expect(page).toMatch(/^<p>قال<sup.*<\/sup><a href="\/x"><img [^>]*><\/a><\/p>/);
    expect(page).toContain('<li id="footnote-1"><p>نعم ');
  });

  it('are no words of the opening', () => {
    expect(render('![أ](a.png "تعليق")\n\nأول الكلام.').lede).toBe('أول الكلام.');
  });
});
