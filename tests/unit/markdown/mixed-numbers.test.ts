import { describe, expect, it } from 'vitest';
import { html, ol, shown, told, ul } from './rendered.ts';

const TWO_KINDS = /^\d+ advice: This text has figures of two kinds/;

describe('numbers that follow one another are one list, whatever stands behind them', () => {
  it.each([
    ['1- أ\n2. ب\n3) ج', ol('أ', 'ب', 'ج')],
    ['1. أ\n2.ب\n3- ج', ol('أ', 'ب', 'ج')],
    ['(1) أ\n2- ب', ol('أ', 'ب')],
    ['1- أ\n\n2. ب', ol('<p>أ</p>', '<p>ب</p>')],
    ['1- أ\nتابع\n2. ب', ol('أ<br>تابع', 'ب')],
    ['1. أ\n- ب\n2) ج', ol(`أ${ul('ب')}`, 'ج')],
    ['4- أ\n5. ب', ol('أ', 'ب').replace('<ol>', '<ol start="4">')],
    ['> 1- أ\n> 2. ب', `<blockquote>${ol('أ', 'ب')}</blockquote>`],
    ['- س\n  1- أ\n  2. ب', ul(`س${ol('أ', 'ب')}`)],
  ])('%j', (text, page) => {
    expect(html(text).replaceAll('<br>', '')).toBe(page.replaceAll('<br>', ''));
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['1- أ\n٢- ب\n٣- ج', 2],
    ['١- أ\n٢- ب\n3- ج', 3],
    ['نص\n\n> ١. أ\n> 2. ب', 4],
  ])('but digits of two kinds stay as they are, which is told: %j', (text, line) => {
    expect(html(text)).toContain('ب');
    expect(told(text).filter((note) => TWO_KINDS.test(note))).toEqual([
      expect.stringMatching(new RegExp(`^${line} `)),
    ]);
  });

  it.each([
    ['a list in an item', '1- أ\n1. ب\n2. ج\n2- د', ol(`أ${ol('ب', 'ج')}`, 'د')],
    ['numbers that do not follow', '1- أ\n3. ب', '<p>1- أ3. ب</p>'],
    ['a paragraph between them', '1- أ\n\nنص\n\n2. ب', '<p>1- أ</p><p>نص</p><p>2. ب</p>'],
    ['a heading between them', '1- أ\n## ب\n2. ج', '<p>1- أ</p><h2 id="ب">ب</h2><p>2. ج</p>'],
    ['hours', '8: أ\n9- ب', '<p>8: أ9- ب</p>'],
    ['years', '2024- أ\n2025. ب', '<p>2024- أ2025. ب</p>'],
    ['scores', '1- 2\n2. 3', '<p>1- 22. 3</p>'],
    ['code', '```\n1- أ\n2. ب\n```', '<pre><code>1- أ2. ب</code></pre>'],
  ])('but not %s', (_what, text, page) => {
    expect(shown(text).replaceAll('<br>', '')).toBe(page);
    expect(told(text).filter((note) => TWO_KINDS.test(note))).toEqual([]);
  });

  it.each([':::شعر', ':::شعر:', ':::شعر：', ':::شعر:::', '::: poem ليلى :::'])(
    'nor in a poem that begins with %s',
    (opening) => {
      const page = html(`${opening}\n1- بيت\n2. بيت\n:::`);
      expect(page).toContain('>1- بيت<');
      expect(page).toContain('>2. بيت<');
    },
  );
});

describe('a bullet without its space goes on with one that has it', () => {
  it.each([
    ['-أ\n- ب\n-ج', ul('أ', 'ب', 'ج')],
    ['-أ\n-ب\n- ج', ul('أ', 'ب', 'ج')],
    ['- أ\n-ب\n-ج', ul('أ', 'ب', 'ج')],
    ['*أ\n* ب', ul('أ', 'ب')],
    ['  -أ\n  - ب', ul('أ', 'ب')],
    ['> -أ\n> - ب', `<blockquote>${ul('أ', 'ب')}</blockquote>`],
    ['-أ\n   - ب', ul(`أ${ul('ب')}`)],
    ['- أ\n    -ب', ul(`أ${ul('ب')}`)],
    ['  - أ\n-ب', ul('أ') + ul('ب')],
    ['> -أ\n>    - ب', `<blockquote>${ul(`أ${ul('ب')}`)}</blockquote>`],
  ])('%j', (text, page) => {
    expect(html(text)).toBe(page);
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['where someone speaks', '-ما اسمك؟\n- نور', `<p>-ما اسمك؟</p>${ul('نور')}`],
    [
      'where someone speaks above a line of spaces',
      '-ما اسمك؟\n  \n-أ\n- ب',
      `<p>-ما اسمك؟</p>${ul('أ', 'ب')}`,
    ],
    ['in emphasis', '*أ* ب\n* ج', `<p><em>أ</em> ب</p>${ul('ج')}`],
    ['behind another sign', '*أ\n- ب', `<p>*أ</p>${ul('ب')}`],
    ['behind a dash of two hyphens', '--أ\n- ب', `<p>--أ</p>${ul('ب')}`],
    ['above an empty line', '-أ\n\n- ب', `<p>-أ</p>${ul('ب')}`],
    ['in code', '```\n-أ\n- ب\n```', '<pre><code>-أ- ب</code></pre>'],
  ])('but not %s', (_what, text, page) => {
    expect(html(text).replaceAll('<br>', '')).toBe(page);
  });
});
