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

  it('are no words of the opening', () => {
    expect(render('![أ](a.png "تعليق")\n\nأول الكلام.').lede).toBe('أول الكلام.');
  });
});
