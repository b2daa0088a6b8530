import { describe, expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

/** The HTML with what footnotes are made of in few signs. */
const short = (text: string) =>
  html(text)
    .replace(/<sup class="footnote-ref">.*?<bdi>(\d+)<\/bdi><\/a><\/sup>/g, '[$1]')
    .replace(/<section class="footnotes".*?<ol>/, '{')
    .replace(/<\/ol><\/section>$/, '}')
    .replace(/<li id="footnote-(\d+)">/g, '$1: ')
    .replace(/ <a href="#footnote-[^>]*class="footnote-back"[^>]*>العودة<\/a>/g, '');

describe('the text of a footnote', () => {
  it.each([
    ['of a long name', '[^شرح]: نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    ['without a space', '[^شرح]:نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    ['behind many spaces', '[^شرح]:      نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    ['further in', '   [^شرح]: نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    ['goes on', '[^شرح]: نعم\nثم', '<p>قال[1]</p>{1: <p>نعمثم</p></li>}'],
    [
      'has blocks that stand four further in',
      '[^شرح]: نعم\n\n    ثم\n\n   بعد',
      '<p>قال[1]</p><p>بعد</p>{1: <p>نعم</p><p>ثم</p></li>}',
    ],
    ['has a heading', '[^شرح]: ## ع', '<p>قال[1]</p>{1: <h2 id="ع">ع</h2></li>}'],
    ['stands far in', '[^شرح]:\n\n        نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    ['four further in than the text', '    [^شرح]: نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    ['in a quotation', '> [^شرح]: نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    [
      'in an item',
      '- أ\n\n  [^شرح]: نعم\n\n      ثم\n\n  ب',
      '<p>قال[1]</p><ul><li><p>أ</p><p>ب</p></li></ul>{1: <p>نعم</p><p>ثم</p></li>}',
    ],
  ])('%s', (_what, text, page) => {
    expect(short(`قال[^شرح]\n\n${text}`)).toBe(page);
    expect(notes(`قال[^شرح]\n\n${text}`)).toEqual([]);
  });

  it.each([
    ['a paragraph', 'قال[^أ]\n[^أ]: نعم', '<p>قال[1]</p>{1: <p>نعم</p></li>}'],
    [
      'a quotation',
      '> قال[^أ]\n[^أ]: نعم',
      '<blockquote><p>قال[1]</p></blockquote>{1: <p>نعم</p></li>}',
    ],
    ['a list', '- قال[^أ]\n[^أ]: نعم', '<ul><li>قال[1]</li></ul>{1: <p>نعم</p></li>}'],
    [
      'an address',
      '[ب]: /x\n[^أ]: نعم [ب]\n\nقال[^أ]',
      '<p>قال[1]</p>{1: <p>نعم <a href="/x">ب</a></p></li>}',
    ],
  ])('ends %s', (_what, text, page) => {
    expect(short(text)).toBe(page);
  });
});

describe('a footnote on the spot', () => {
  it.each([
    ['قال^[أ] ثم [ب](/x)', '<p>قال[1] ثم <a href="/x">ب</a></p>{1: <p>أ</p></li>}'],
    ['قال^[أ](/x)', '<p>قال[1](<bdi>/x</bdi>)</p>{1: <p>أ</p></li>}'],
    ['[قال^[أ]](/x)', '<p><a href="/x">قال</a>[1]</p>{1: <p>أ</p></li>}'],
    [
      '[[نص^[أ]]{lang=fa}](/x)',
      '<p><a href="/x"><bdi lang="fa">نص</bdi></a>[1]</p>{1: <p>أ</p></li>}',
    ],
    ['قال^[**أ** [ب]] ج', '<p>قال[1] ج</p>{1: <p><strong>أ</strong> [ب]</p></li>}'],
    ['قال^[أ] ثم^[ب].', '<p>قال[1] ثم[2].</p>{1: <p>أ</p></li>2: <p>ب</p></li>}'],
    ['[س^[أ]', '<p>[س[1]</p>{1: <p>أ</p></li>}'],
    ['قال^[[^أ]] ج\n\n[^أ]: ب', '<p>قال[1] ج</p>{1: <p>[2]</p></li>2: <p>ب</p></li>}'],
  ])('is parted from what is around it: %s', (text, page) => {
    expect(short(text)).toBe(page);
  });

  it.each(['قال^[]', 'قال^[ ]', 'قال^[أ', 'قال^', 'قال ^ [أ]', 'قال\\^[أ]', '`^[أ]`'])(
    'is not %s',
    (text) => {
      expect(html(text)).not.toContain('footnote');
      expect(notes(text)).toEqual([]);
    },
  );
});

describe('the sign of a footnote', () => {
  it.each([
    ['[نص[^أ] ثم](/x) بعد', '<p><a href="/x">نص ثم</a>[1] بعد</p>'],
    [
      '![ص](a.png "س[^أ] ع")',
      '<figure><img __ASTRO_IMAGE_="0"><figcaption>س[1] ع</figcaption></figure>',
    ],
    ['قال[^أ](نعم) ثم', '<p>قال[1](نعم) ثم</p>'],
    ['قال[^أ][^أ]', '<p>قال[1][1]</p>'],
    ['**قال[^أ]** ثم', '<p><strong>قال[1]</strong> ثم</p>'],
    ['[قال[^أ]]{lang=fa} ثم', '<p><bdi lang="fa">قال[1]</bdi> ثم</p>'],
  ])('is one: %s', (text, page) => {
    expect(short(`${text}\n\n[^أ]: نعم`).startsWith(page)).toBe(true);
  });

  it.each([
    ['قال[^ب] ثم', 'قال[^ب] ثم'],
    ['قال[^ب](نعم) [ج](/y)', 'قال[^ب](نعم) <a href="/y">ج</a>'],
    ['[ب[^ج](نعم)', '[ب[^ج](نعم)'],
    ['[^ب][ج]\n\n[ج]: /y', '<a href="/y">^ب</a>'],
    ['قال[^', 'قال[^'],
    ['قال[^أ ب]', 'قال[^أ ب]'],
    ['`[^أ]`', '<code>[^أ]</code>'],
    ['\\[^أ]', '[^أ]'],
  ])('is a word: %s', (text, words) => {
    expect(html(text)).toBe(`<p>${words}</p>`);
  });
});
