import { describe, expect, it } from 'vitest';
import { siteTerms } from '../../../../src/search/query/site-terms.ts';
import { spellingIn } from '../../../../src/search/query/spelled-terms.ts';
import { entryOf, lookupOf } from './stand-ins.ts';

/** The terms of a question to a site that has these forms, those with a zero in no text; phrases begin with =. */
async function terms(typed: string, forms: string): Promise<string> {
  const entries = forms.split(' ').map((each) => {
    const [form = '', count = 1] = each.split(':');
    return entryOf(form, { count: Number(count) });
  });
  const lookup = lookupOf(entries);
  return (await siteTerms(typed, lookup))
    .map((term) => (term.exact ? '=' : '') + term.forms.join(' '))
    .join(', ');
}

describe('two words that are one', () => {
  it.each([
    ['apart, as the site has them', 'عبد الله', 'عبد_الله عبد الله', 'عبد_الله'],
    ['with what is joined to the first', 'لعبد الله', 'عبد_الله', 'عبد_الله'],
    ['of which the next has the second', 'عبد الله أكبر', 'عبد_الله الله_اكبر', 'عبد_الله, اكبر'],
    ['joined, where the site lacks the first', 'بور سعيد', 'بورسعيد سعيد', 'بورسعيد'],
    ['where it lacks the second', 'واتس اب', 'واتساب واتس', 'واتساب'],
    ['joined, where no text has the first', 'بور سعيد', 'بورسعيد بور:0 سعيد', 'بورسعيد'],
    ['joined, with what is joined to the first', 'لبور سعيد', 'بورسعيد', 'بورسعيد'],
    ['joined, with the article', 'فيس بوك', 'الفيسبوك', 'الفيسبوك'],
    ['that the site has neither way', 'بور سعيد', 'سعيد', 'بور, سعيد'],
    ['never where it has both', 'كل يوم', 'كليوم كل يوم', 'كل, يوم'],
    ['never with a letter', 'فيتامين ب', 'فيتامينب', 'فيتامين, ب'],
    ['never with a particle', 'مصر في', 'مصرفي', 'مصر, في'],
    ['never behind a particle', 'في روس', 'فيروس', 'في, روس'],
    ['nor behind one after «and»', 'ومن صور', 'ومنصور', 'ومن, صور'],
    ['behind a negation', 'لا سيما', 'لاسيما', 'لاسيما'],
    ['but before two letters never', 'ما جد', 'ماجد', 'ما, جد'],
    ['behind a particle with which names begin', 'أم درمان', 'امدرمان', 'امدرمان'],
    ['never with one after «and»', 'مصر وفي', 'مصروفي', 'مصر, وفي'],
    ['in a phrase', '"زار عبد الله"', 'عبد_الله', '=زار عبد_الله'],
    ['in a phrase as they were typed alone', '"لعبد الله"', 'عبد_الله', '=لعبد الله'],
    ['in a phrase, the next apart', '"عبد الله أكبر"', 'عبد_الله الله_اكبر', '=عبد_الله اكبر'],
    [
      'never across the end of a phrase',
      '"عبد" الله، عبد الله',
      'عبد_الله',
      '=عبد, الله, عبد_الله',
    ],
  ])('%s: %s', async (_what, typed, forms, expected) => {
    expect(await terms(typed, forms)).toBe(expected);
  });
});

describe('what is written onto the next word', () => {
  it.each([
    ['«and» between words', 'الهلال و النصر', 'الهلال, النصر'],
    ['the article before other letters', 'ال G7', 'g7'],
    ['it with «and»', 'فال G7', 'g7'],
    ['«to the»', 'لل G7', 'g7'],
    ['a preposition', 'ب G7', 'g7'],
    ['but no other letter', 'م G7', 'م, g7'],
    ['nor a word that begins so', 'كتاب G7', 'كتاب, g7'],
    ['nor one that ends so', 'حب G7', 'حب, g7'],
    ['nor a letter before a word', 'فيتامين ب مفيد', 'فيتامين, ب, مفيد'],
    ['nor one at the end', 'فيتامين ب', 'فيتامين, ب'],
    ['nor alone', 'و', 'و'],
    ['nor a phrase', '"و" G7', '=و, g7'],
  ])('is no word to find: %s: %s', async (_what, typed, expected) => {
    expect(await terms(typed, 'قمر')).toBe(expected);
  });
});

it.each([
  ['as it was typed', 'زار أحمدُ مسؤولاً', ['احمد'], 'أحمدُ'],
  ['two words that are one', 'زار عبد اللّه', ['عبد_الله'], 'عبد اللّه'],
  ['a phrase', '"مسؤولٌ كبير"', ['مسءول', 'كبير'], 'مسؤولٌ كبير'],
  ['that was typed otherwise', 'بور سعيد', ['بورسعيد'], 'بورسعيد'],
])('a word that an article lacks is told %s: %s', (_what, typed, forms, expected) => {
  expect(spellingIn(typed)({ forms })).toBe(expected);
});
