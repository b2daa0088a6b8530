import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

describe('the caption of a picture', () => {
  it.each([
    ['a line that only speaks of pictures', '![أ](a.png)\nفي كل تصوير: نور', 'في كل تصوير: نور'],
    ['a bar in emphasis', '![أ](a.png)\nقارب **أ | ب** نعم', 'قارب <strong>أ | ب</strong> نعم'],
    [
      'a credit in emphasis with the line above',
      '![أ](a.png)\n**قارب\nتصوير: ليلى**',
      '<strong>قاربتصوير: ليلى</strong>',
    ],
    ['nothing behind its bar', '![أ](a.png "ليلى |")', 'ليلى'],
    ['emphasis', '![أ](a.png "**قارب** أ")', '<strong>قارب</strong> أ'],
    ['a title and a line', '![أ](a.png "قارب")\nنعم', 'قاربنعم'],
  ])('is whole with %s', (_what, text, caption) => {
    expect(html(text)).toBe(
      `<figure><img __ASTRO_IMAGE_="0"><figcaption>${caption}</figcaption></figure>`,
    );
  });

  it.each([
    ['a space before it', '![أ](a.png " تصوير: ليلى")', '', 'تصوير: ليلى'],
    ['a space in it', '![أ](a.png)\nتصوير : ليلى', '', 'تصوير : ليلى'],
    ['a bar and nothing else', '![أ](a.png "| ليلى")', '', 'ليلى'],
    ['the last of two bars', '![أ](a.png "قارب | أ | ليلى")', 'قارب | أ ', 'ليلى'],
    ['emphasis', '![أ](a.png "قارب |  **ليلى**  نور ")', 'قارب ', '<strong>ليلى</strong>  نور'],
    ['a line that was ended by hand', '![أ](a.png)  \nقارب  \nالمصدر: أ', 'قارب', 'المصدر: أ'],
    ['another word', '![أ](a.png "عدسة: ليلى")', '', 'عدسة: ليلى'],
    ['the word in English', '![أ](a.png "Photograph: أ")', '', 'Photograph: أ'],
    ['another word in English', '![أ](a.png)\ncredit: أ', '', 'credit: أ'],
    ['the word for where it is from', '![أ](a.png "Source: أ")', '', 'Source: أ'],
  ])('has its credit with %s', (_what, text, caption, credit) => {
    expect(render(text).html).toMatch(/^<figure>\n<img[^>]*><figcaption[^>]*>(?!\s)/);
    expect(html(text)).toBe(
      `<figure><img __ASTRO_IMAGE_="0"><figcaption>${caption}<span class="credit">${credit}</span></figcaption></figure>`,
    );
  });

  it('has no empty line before its credit or behind itself', () => {
    const shown = (text: string) => render(text).html.replace(/ id="p-\w+"/g, '');
    expect(shown('![أ](a.png "قارب")\nتصوير: ليلى')).toContain(
      '<figcaption>قارب\n<span class="credit">تصوير: ليلى</span></figcaption>',
    );
    expect(shown('![أ](a.png "قارب |")\n**ليلى**')).toContain(
      '<figcaption>قارب <span class="credit"><strong>ليلى</strong></span></figcaption>',
    );
    expect(shown('![أ](a.png)\nقارب')).toContain('<figcaption>قارب</figcaption>');
  });

  it.each([
    ['in its title', 'سطر\n\n![أ](a.png "<b>")', 3],
    ['on the line below', 'سطر\n\n![أ](a.png)\nقارب <b>', 4],
    ['on the line below a title', 'سطر\n\n![أ](a.png "قارب")\nنعم <b>', 4],
    ['in its credit', '![أ](a.png)\nقارب\nتصوير: <b>', 3],
  ])('has its line when something is said of it, %s', (_where, text, line) => {
    expect(notes(text)).toEqual([[line, 'advice']]);
  });

  it.each(['![أ](a.png " ")', '![أ](a.png "")', '![أ](a.png "|")'])('may be none: %s', (text) => {
    expect(html(text)).toBe('<figure><img __ASTRO_IMAGE_="0"></figure>');
  });
});

describe('a picture that is no figure', () => {
  it.each([
    ['in a heading', 'سطر\n\n## ![أ](a.png)', [[3, 'error']]],
    ['in a cell', '| أ |\n|--|\n| ![أ](a.png) |', [[3, 'error']]],
    ['with words behind it', '![أ](a.png) نص', [[1, 'error']]],
    [
      'with one below it',
      '![أ](a.png)\nنص ![ب](b.png)',
      [
        [1, 'error'],
        [2, 'error'],
      ],
    ],
  ])('is an error %s', (_where, text, expected) => {
    expect(notes(text)).toEqual(expected);
    expect(html(text)).not.toContain('<figure');
    expect(render(text).pictures).toEqual([]);
  });
});

it('a picture has the name that cannot be decoded', () => {
  expect(render('![أ](%FF.png)').pictures).toMatchObject([{ src: '%FF.png' }]);
});
