import { expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { impliedForms } from '../../../src/arabic/implied-forms.ts';

it.each([
  ['its key', 'قطار', 'قطار'],
  ['the plural of the lexicon', 'كتاب', 'كتب'],
  ['another spelling', 'فيسبوك', 'فايسبوك'],
  ['a number in another gender', 'ثلاث', 'ثلاثة'],
  ['a number with a comma', '2.5', '2,5'],
  ['a word without its pronoun', 'كسارتها', 'كسارت'],
  ['with the ة that it has then', 'كسارتها', 'كسارة'],
  ['without the ending before it', 'كساريهما', 'كسار'],
  ['without the و before it', 'كساروهم', 'كسار'],
  ['a perfect without its plural', 'سافروا', 'سافر'],
  ['an imperfect without it', 'يسافرون', 'يسافر'],
  ['the present of a future', 'ستسافر', 'يسافر'],
  ['the imperfect of a weak verb', 'زار', 'يزور'],
  ['its perfect with other letters', 'زار', 'زرت'],
  ['and of a plural', 'نفى', 'نفوا'],
])('a lexeme is found by %s: %s by %s', (_what, key, form) => {
  expect(impliedForms(fold(key))).toContain(fold(form));
});

it.each(['قطار', 'سلام', 'منها', 'زيتون', 'دوا', 'ستيف'])('%s has no ending to lose', (key) => {
  expect(impliedForms(key)).toEqual([key]);
});
