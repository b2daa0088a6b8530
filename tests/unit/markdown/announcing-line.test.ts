import { describe, expect, it } from 'vitest';
import { render, shown, told, ul } from './rendered.ts';

const quoted = (words: string) => `<blockquote><p>${words}</p></blockquote>`;
const SIXTY = `${'كلمة '.repeat(11)}وهكذا`;
const LONG = `${'كلمة '.repeat(13)}ثم قال`;

describe('a line that announces what stands below it is no part of what stands above', () => {
  it.each([
    ['- أ\n- ب\nالحلول:\n- ج', `${ul('أ', 'ب')}<p>الحلول:</p>${ul('ج')}`],
    ['- أ\n- ب\nالحلول:\n\n- ج', `${ul('أ', 'ب')}<p>الحلول:</p>${ul('ج')}`],
    ['- أ\n- ب\nالحلول:\n-  ج', `${ul('أ', 'ب')}<p>الحلول:</p>${ul('ج')}`],
    ['• أ\n• ب\nالحلول:\n• ج\n• د', `${ul('أ', 'ب')}<p>الحلول:</p>${ul('ج', 'د')}`],
    ['- أ\n**الحلول**\n- ب', `${ul('أ')}<p><strong>الحلول</strong></p>${ul('ب')}`],
    ['- أ\n__الحلول__\n- ب', `${ul('أ')}<p><strong>الحلول</strong></p>${ul('ب')}`],
    ['- أ\n**الحلول:**\n- ب', `${ul('أ')}<p><strong>الحلول:</strong></p>${ul('ب')}`],
    [`- ${LONG} نعم.\nالحلول:\n- ب`, `${ul(`${LONG} نعم.`)}<p>الحلول:</p>${ul('ب')}`],
    [
      '1. أ\n2. ب\nالحلول:\n1. ج\n2. د',
      '<ol><li>أ</li><li>ب</li></ol><p>الحلول:</p><ol><li>ج</li><li>د</li></ol>',
    ],
    ['- أ\n\n  ب\nالحلول:\n- ج', `${ul('<p>أ</p><p>ب</p>')}<p>الحلول:</p>${ul('ج')}`],
    ['- أ\nالحلول:\n1. ب\n2. ج', `${ul('أ')}<p>الحلول:</p><ol><li>ب</li><li>ج</li></ol>`],
    ['> - أ\n> الحلول:\n> - ب', `<blockquote>${ul('أ')}<p>الحلول:</p>${ul('ب')}</blockquote>`],
    ['> أ\nوأضاف:\n> ب', `${quoted('أ')}<p>وأضاف:</p>${quoted('ب')}`],
    ['> أ\nوأضاف:\n\n> ب', `${quoted('أ')}<p>وأضاف:</p>${quoted('ب')}`],
  ])('%j', (text, page) => {
    expect(shown(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    [
      'what numbers go on behind',
      '1. أ\nتابع:\n- ب\n2. ج',
      `<ol><li>أتابع:${ul('ب')}</li><li>ج</li></ol>`,
    ],
    [
      'numbers that go on',
      '1. أ\n2. ب\nتابع:\n3. ج',
      '<ol><li>أ</li><li>بتابع:</li><li>ج</li></ol>',
    ],
    [
      'what bullets go on behind',
      '- أ\nتابع:\n1. ب\n2. ج\n- د',
      ul('أتابع:<ol><li>ب</li><li>ج</li></ol>', 'د'),
    ],
    ['bullets that stand in the item', '* أ\nتابع:\n- ب\n* ج', ul(`أتابع:${ul('ب')}`, 'ج')],
    [
      'a line below which a letter is',
      'نص\n\n- أ\nتابع:\nأ- ب\n- ج',
      `<p>نص</p>${ul('أتابع:أ- ب', 'ج')}`,
    ],
    [
      'one with more of the item above it',
      '- أ\nتتمة\nتابع:\nأ- ب\n- ج',
      ul('أتتمةتابع:أ- ب', 'ج'),
    ],
    [
      'one that empty lines part from the next item',
      '- أ\nتابع:\nأ- ب\nتتمة\n\n\n- ج',
      ul('<p>أتابع:أ- بتتمة</p>', '<p>ج</p>'),
    ],
    [
      'one in a quotation of a quotation',
      '> >  - أ\n> >  تابع:\n> >  أ- ب\n> >  - ج',
      `<blockquote><blockquote>${ul('أتابع:أ- ب', 'ج')}</blockquote></blockquote>`,
    ],
    ['more than sixty letters with a colon', `- أ\n${LONG}:\n- ب`, ul(`أ${LONG}:`, 'ب')],
    ['what stands four further in', '- أ\nالحلول:\n    - ب', ul(`أالحلول:${ul('ب')}`)],
    ['words with a colon among them', '- أ\nقال: نعم\n- ب', ul('أقال: نعم', 'ب')],
    ['a line above words with a hyphen', '- أ\nالحلول:\nبيروت - صيدا', ul('أالحلول:بيروت - صيدا')],
    ['a line below one of sixty letters', `- ${SIXTY}\nما يلي:\n- ب`, ul(`${SIXTY}ما يلي:`, 'ب')],
    ['what stands in the item', '- أ\n  الحلول:\n  - ب', ul(`أالحلول:${ul('ب')}`)],
    ['a sentence that a program broke', `- ${LONG}\nما يلي:\n- ب`, ul(`${LONG}ما يلي:`, 'ب')],
    ['a line with nothing below it', '- أ\n- ب\nالحلول:', ul('أ', 'بالحلول:')],
    ['a line above words', '- أ\n- ب\nالحلول:\nنص', ul('أ', 'بالحلول:نص')],
    ['a word in bold that goes on', '- أ\n**ب** ج\n- د', ul('أ<br><strong>ب</strong> ج', 'د')],
    ['what is said', '> أ\n- نعم:\n> ب', `${quoted('أ')}${ul('نعم:')}${quoted('ب')}`],
    ['a line of a quotation', '> أ\n> وأضاف:\n> ب', quoted('أوأضاف:ب')],
    ['a line above a list', '> أ\nوأضاف:\n- ب', `${quoted('أوأضاف:')}${ul('ب')}`],
  ])('but not %s', (_kind, text, page) => {
    expect(shown(text).replaceAll('<br>', '')).toBe(page.replaceAll('<br>', ''));
  });
});

it.each([
  ['words stand below an empty line', '- أ\nالحلول:\nأ- ب\n\nنص', '<p>نص</p>'],
  ['the next item is behind them', '- أ\nالحلول:\nأ- ب\n\nنص\n\n- ج', `<p>نص</p>${ul('ج')}`],
])('what is announced is no part of a list that ends: %s', (_where, text, rest) => {
  expect(shown(text)).toBe(`${ul('أ')}<p>الحلول:<br>أ- ب</p>${rest}`);
});

describe('a line below an item that may announce the next ones is told of', () => {
  const TAKEN = 'This line is read as part of the item above it';

  it.each([
    ['- أ\n- ب\nالحلول\n- ج', 3],
    ['- أ\n- ب\nالحلول\n- ج\n- د', 3],
  ])('%j', (text, line) => {
    expect(told(text)).toEqual([`${line} advice: ${TAKEN}`]);
  });

  it.each([
    ['below the first', '- أ\nتابع\n- ب\n- ج'],
    ['between numbers that go on', '1. أ\n2. ب\nتابع\n3. ج'],
    ['below two of them', '- أ\n- ب\nتابع\n- ج\nتابع\n- د'],
    ['where a program broke the line', `- أ\n- ${LONG}\nكلمة\n- ج`],
  ])('but not %s', (_kind, text) => {
    expect(told(text)).toEqual([]);
  });
});

it('one in bold between two lists of a quotation announces an item alone, which may be a name: that is told', () => {
  const text = '> - أ\n> **الحلول**\n> - ب';
  const page = `<blockquote>${ul('أ')}<p><strong>الحلول</strong></p>${ul('ب')}</blockquote>`;
  expect(shown(text)).toBe(page);
  expect(told(text)).toEqual([
    '3 advice: This line is not read as the source of the quotation above it',
  ]);
});
