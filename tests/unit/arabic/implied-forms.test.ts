import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { impliedForms, impliedLexemes } from '../../../src/arabic/implied-forms.ts';

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
  ['of purpose', 'ليسافر', 'يسافر'],
  ['a weak verb by its future', 'ستصل', 'وصل'],
  ['by its imperfect', 'تدعو', 'دعا'],
  ['by that of a plural', 'يصلون', 'وصل'],
  ['of purpose', 'ليزور', 'زار'],
  ['of a first person', 'سنقول', 'قال'],
  ['by its perfect', 'زارت', 'زار'],
  ['by that of a plural', 'زاروا', 'يزور'],
  ['the imperfect of a weak verb', 'زار', 'يزور'],
  ['that of one in است', 'استطاع', 'يستطيع'],
  ['its perfect with other letters', 'زار', 'زرت'],
  ['and of a plural', 'نفى', 'نفوا'],
])('a lexeme is found by %s: %s by %s', (_what, key, form) => {
  expect(impliedForms(fold(key))).toContain(fold(form));
});

// A first person of one has the letters of nouns: نقل is not of قال.
it.each(['قطار', 'سلام', 'منها', 'زيتون', 'دوا', 'ستيف', 'نقل', 'لين', 'تبنت'])(
  '%s has no ending to lose',
  (key) => {
    expect(impliedForms(key)).toEqual([key]);
  },
);

describe('impliedLexemes', () => {
  it.each([
    ['a form of one', 'يسافر', ['سيسافر'], ['سيسافر']],
    ['a form of several', 'يتدرب', ['يتدربون', 'ستتدرب'], ['يتدربون', 'ستتدرب']],
    ['what the form is found as by itself', 'يبدل', ['ستبدل', 'بدل'], ['بدل', 'ستبدل']],
    ['and with what is joined to a word', 'أناقة', ['أناقتها', 'بأناقة'], ['بأناقة', 'أناقتها']],
    ['a key, which is its own', 'وسع', ['وسعنا', 'وسع'], ['وسع']],
    ['a key, and no weak verb', 'زرت', ['زار', 'زرت'], ['زرت']],
    ['nothing of a name that has the article', 'ياتور', ['سناتور', 'السناتور'], undefined],
    ['nothing of a name of the lexicon', 'كور', ['كورونا'], undefined],
  ])('have %s: %s', (_what, form, keys, expected) => {
    const implied = impliedLexemes(new Set(keys.map(fold)), () => undefined);
    expect(implied.get(fold(form))).toEqual(expected?.map(fold));
  });

  it('have no form that is there', () => {
    const implied = impliedLexemes(new Set(['سيسافر']), (form) =>
      form === 'يسافر' ? ['سافر'] : undefined,
    );
    expect(implied.has('يسافر')).toBe(false);
  });
});
