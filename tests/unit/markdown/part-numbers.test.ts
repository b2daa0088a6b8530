import { describe, expect, it } from 'vitest';
import { html, ol, own, render, shown } from './rendered.ts';

describe('numbers of a number are a list that keeps them', () => {
  it.each([
    ['1- أ\n1-1 ب\n1-2 ج\n2- د', ol(`أ${own('1-1 ب', '1-2 ج')}`, 'د')],
    ['1- أ\n1-1 ب\n2- ج\n2-1 د', ol(`أ${own('1-1 ب')}`, `ج${own('2-1 د')}`)],
    ['1. أ\n1.1 ب\n1.2 ج\n2. د', ol(`أ${own('1.1 ب', '1.2 ج')}`, 'د')],
    ['1) أ\n1/1) ب\n2) ج', ol(`أ${own('1/1) ب')}`, 'ج')],
    ['1- أ\n   1-1- ب\n2- ج', ol(`أ${own('1-1- ب')}`, 'ج')],
    ['١- أ\n١-١ ب\n٢- ج', ol(`أ${own('١-١ ب')}`, 'ج').replace('<ol', '<ol class="arabic-digits"')],
    ['أ- أ\nأ-1 ب\nب- ج\nب-1 د', own(`أ- أ${own('أ-1 ب')}`, `ب- ج${own('ب-1 د')}`)],
    ['أولاً: أ\n1-1 ب\nثانياً: ج\n2-1 د', own(`أولاً: أ${own('1-1 ب')}`, `ثانياً: ج${own('2-1 د')}`)],
    ['1.1. أ\n1.1.1. ب\n1.1.2. ج\n1.2. د', own(`1.1. أ${own('1.1.1. ب', '1.1.2. ج')}`, '1.2. د')],
    ['2/1 أ\n2/2 ب\n3/1 ج', own('2/1 أ', '2/2 ب', '3/1 ج')],
    ['1-أ أ\n1-ب ب\n2-أ ج', own('1-أ أ', '1-ب ب', '2-أ ج')],
    ['(1-1) أ\n(1-2) ب', own('(1-1) أ', '(1-2) ب')],
    ['1- أ\n1 - 1 ب\n1 - 2 ج\n2- د', ol(`أ${own('1 - 1 ب', '1 - 2 ج')}`, 'د')],
    ['1 - أ\n1 - 1 - ب\n2 - ج\n2 - 1 - د', ol(`أ${own('1 - 1 - ب')}`, `ج${own('2 - 1 - د')}`)],
    ['أولاً: أ\n1 – 1 ب\nثانياً: ج', own(`أولاً: أ${own('1 – 1 ب')}`, 'ثانياً: ج')],
    ['1 - 1 - أ\n1 - 2 - ب', own('1 - 1 - أ', '1 - 2 - ب')],
    [
      '1- أ\n\n1-1 ب\n\n1-2 ج\n\n2- د',
      ol(`<p>أ</p>${own('<p>1-1 ب</p>', '<p>1-2 ج</p>')}`, '<p>د</p>'),
    ],
    ['1- أ\n\n1 - 1 ب\n\n2- ج\n\nنص', `${ol(`<p>أ</p>${own('1 - 1 ب')}`, '<p>ج</p>')}<p>نص</p>`],
  ])('%s', (text, page) => {
    expect(shown(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['figures', '2.5 مليون أ\n2.7 مليون ب'],
    ['days', '12/5 أ\n13/5 ب'],
    ['hours', '10.05 أ\n10.06 ب'],
    ['scores', '1 - 1 بين أ وب\n1 - 2 بين ج ود'],
    ['another item’s', '1-2 أ\n2-2 ب'],
  ])('but not %s', (_what, text) => {
    expect(shown(text)).toBe(`<p>${text.replace('\n', '<br>')}</p>`);
  });

  it.each(['نزل\n1.5 مليون', '1- أ\n2- ب 2-1 ج'])('nor one within a sentence: %s', (text) => {
    expect(html(text)).not.toContain('own-signs');
  });
});
