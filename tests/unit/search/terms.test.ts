import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasePositions } from '../../../src/search/query/phrase.ts';
import { termsOf, wordsIn } from '../../../src/search/query/terms.ts';

describe('termsOf', () => {
  it.each([
    ['', []],
    ['و؟! —', ['و']],
    ['كوريا الشمالية', ['كوريا', 'الشماليه']],
    ['"وزير الخارجية"', ['=وزير الخارجيه']],
    ['زار «مجلس الأمن» أمس', ['زار', '=مجلس الامن', 'امس']],
    ['“كلمة واحدة', ['كلمه', 'واحده']],
    ['«»', []],
    ['«!» كلمة', ['كلمه']],
    ['“زار” ثم „عاد”', ['=زار', 'ثم', '=عاد']],
    ['“زار“ ثم ”عاد”', ['=زار', 'ثم', '=عاد']],
    ['”زار“ ثم „عاد“', ['=زار', 'ثم', '=عاد']],
    ['زار” ثم “عاد', ['زار', 'ثم', 'عاد']],
    ['«زار" ثم', ['زار', 'ثم']],
    ['قال "نعم', ['قال', 'نعم']],
  ])('%s', (typed, expected) => {
    const shown = termsOf(typed).map(({ exact, forms }) => (exact ? '=' : '') + forms.join(' '));
    expect(shown).toEqual(expected);
  });

  it('knows that the last word may not be finished', () => {
    expect(termsOf('كوريا الش').map(({ unfinished }) => unfinished === true)).toEqual([
      false,
      true,
    ]);
    expect(termsOf('كوريا ').map(({ unfinished }) => unfinished === true)).toEqual([false]);
    expect(termsOf('قمة 20').map(({ unfinished }) => unfinished === true)).toEqual([false, false]);
    expect(termsOf('كوريا؟').map(({ unfinished }) => unfinished === true)).toEqual([false]);
    expect(termsOf('كوريّ').map(({ unfinished }) => unfinished === true)).toEqual([true]);
    expect(termsOf('زار «كوريا» أمس').map(({ unfinished }) => unfinished === true)).toEqual([
      false,
      false,
      true,
    ]);
    expect(termsOf('زار «كوريا').map(({ unfinished }) => unfinished === true)).toEqual([
      false,
      true,
    ]);
  });

  it('tells by the dots of its last letter that a word is no verb', () => {
    expect(termsOf('سعي').map(({ not }) => not)).toEqual(['يسعي']);
    expect(termsOf('«بحر» سعى').map(({ not }) => not)).not.toContain('يسعي');
  });

  it('reads anything, and no more than a reader types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(termsOf(typed).length).toBeLessThanOrEqual(32);
      }),
    );
    expect(termsOf('كلمة '.repeat(5000))).toHaveLength(32);
    expect(termsOf('ا'.repeat(5000))[0]?.forms[0]).toHaveLength(500);
  });
});

it.each([
  ['the first', 'عبد', [false]],
  ['the first behind a sign', '«عبد', [false]],
  ['a space', 'عبد الله', [false, true]],
  ['two spaces', 'عبد  الله', [false, true]],
  ['a hyphen', 'عبد-الله', [false, true]],
  ['a hyphen of typography', 'عبد\u2010الله', [false, true]],
  ['nothing between letters of two kinds', 'قمة7', [false, true]],
  ['a slash', 'عبد/الله', [false, false]],
  ['a comma', 'عبد، الله', [false, false]],
  ['an opening bracket', 'عبد (الله', [false, false]],
])('two words may be one with %s between them: %s', (_what, text, joined) => {
  expect(wordsIn(text).map((word) => word.joined)).toEqual(joined);
});

describe('phrasePositions', () => {
  const content = 'قال وزير الخارجية، إن وزيراً للخارجية زار «مجلسَ الأمن».';

  it.each([
    ['as it was typed', ['وزير', 'الخارجيه'], [1, 4], [1, 2]],
    ['through tashkeel and punctuation', ['مجلس', 'الامن'], [7], [7, 8]],
    ['not in other forms', ['وزير', 'للخارجيه'], [1, 4], []],
  ])('%s', (_what, forms, starts, places) => {
    expect(phrasePositions(forms, { content, blocks: [] }, starts, [])).toEqual(places);
  });

  it.each([
    ['the end of the headline', [[2, 'p-1']]],
    [
      'a paragraph',
      [
        [0, 'p-1'],
        [2, 'p-2'],
      ],
    ],
    ['a cell', [[0, '', 2, 4]]],
  ] as const)('stands on one side of %s', (_what, edges) => {
    const blocks = edges.map(([start, id, ...further]) => [start, id, ...further] as const);
    const two = { content: 'قال وزير الخارجية أمس', blocks };
    expect(phrasePositions(['وزير', 'الخارجيه'], two, [1], [])).toEqual([]);
    expect(phrasePositions(['قال', 'وزير'], two, [0], [])).toEqual([0, 1]);
  });
});
