import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { commonestNameSpellings, mayBeForeignName } from '../../../src/arabic/foreign-names.ts';
import { frequenciesOf, vocabulary } from './vocabulary.ts';

describe('mayBeForeignName', () => {
  it.each([
    ['a name', 'بلاتر', 'بلاتر:20'],
    ['a name that is once with an ending', 'بلير', 'بلير:20 بليره'],
    ['a name that once has the article', 'بلير', 'بلير:20 البلير'],
    ['a long name in م before a consonant', 'مكسويلا', 'مكسويلا'],
    ['a name in م before a vowel letter', 'ماركيز', 'ماركيز'],
  ])('is true of %s: %s', (_what, key, forms) => {
    expect(mayBeForeignName(key, frequenciesOf(forms))).toBe(true);
  });

  it.each([
    ['a word of three letters', 'بوش', 'بوش:20'],
    ['the article', 'بلير', 'بلير:20 البلير:2'],
    ['ت', 'بلير', 'بلير:20 بليرت:2'],
    ['وا', 'بلير', 'بلير:20 بليروا:2'],
    ['ين', 'بلير', 'بلير:20 بليرين:2'],
    ['ات', 'بلير', 'بلير:20 بليرات:2'],
    ['ة', 'بلير', 'بلير:20 بليرة:2'],
    ['ها', 'بلير', 'بلير:20 بليرها:2'],
    ['an imperfect in ي', 'بلير', 'بلير:20 يبلير:2'],
    ['an imperfect in ت', 'بلير', 'بلير:20 تبلير:2'],
    ['several endings, each once', 'بلير', 'بلير:20 بليرة بليرين'],
    ['Arabic letters', 'بصير', 'بصير'],
    ['ي first', 'يوسف', 'يوسف'],
    ['است first', 'استوك', 'استوك'],
    ['م before a consonant', 'مكسيك', 'مكسيك'],
    ['ت before a consonant', 'تشيلي', 'تشيلي'],
    ['a particle', 'خلال', 'خلال'],
    ['a word of the lexicon', 'والد', 'والد'],
    ['other letters', 'g20x', 'g20x'],
    ['other letters first', 'xبلير', 'xبلير'],
    ['other letters last', 'بليرx', 'بليرx'],
  ])('is false of a word with %s: %s', (_what, key, forms) => {
    expect(mayBeForeignName(fold(key), frequenciesOf(forms))).toBe(false);
  });
});

describe('commonestNameSpellings', () => {
  const joined = (names: string) => Object.fromEntries(commonestNameSpellings(vocabulary(names)));

  it.each([
    ['غ and ج for g, both common', 'غوتيريش:9 جوتيريش:8', { جوتيريش: 'غوتيريش' }],
    ['ك for g', 'غورباتشوف:9 كورباتشوف:2', { كورباتشوف: 'غورباتشوف' }],
    ['ك for g in a rare spelling alone', 'غورباتشوف:9 كورباتشوف:3', {}],
    ['ط for ت', 'بوتسوانا:9 بوطسوانا:8', { بوطسوانا: 'بوتسوانا' }],
    ['a vowel that is not written', 'غوتيريش:9 غوتيرش:2', { غوتيرش: 'غوتيريش' }],
    ['a vowel in a spelling that is not rare', 'غوتيريش:9 غوتيرش:3', {}],
    ['a last ه for ا', 'جورجيا:9 جورجيه:8', { جورجيه: 'جورجيا' }],
    ['five letters, where the name is common', 'بلير:10 بليار:2', { بليار: 'بلير' }],
    ['five letters, where the name is rare', 'بلير:9 بليار:2', {}],
    ['six letters, where the name is rare', 'برلوني:9 برلني:2', { برلني: 'برلوني' }],
    ['two vowels of a short name', 'برلون:20 برولين:2', {}],
    ['two vowels of a long name', 'غورباتشوف:20 غروباتشوف:2', {}],
    ['نغ for نج at the end of four letters', 'بونغ:9 بونج:8', { بونج: 'بونغ' }],
    ['نغ for نج, of three consonants', 'بكنغ:9 بكنج:8', { بكنج: 'بكنغ' }],
    ['غ for ج elsewhere in four letters', 'بغنر:9 بجنر:8', {}],
    ['another last sound', 'برناردو:9 برنارد:2', {}],
    ['other consonants', 'برلين:9 برلير:2', {}],
    ['a doubled consonant', 'ماككرون:9 ماكرون:2', { ماكرون: 'ماككرون' }],
    ['one letter for another', 'بلورا:9 بلوره:8', { بلوره: 'بلورا' }],
    ['two vowels, where the longer has six letters', 'برلينو:20 برلنيو:2', {}],
    ['two vowels in seven letters', 'باريلون:20 برليون:2', {}],
    ['a vowel at the end of a skeleton, and another', 'برليرا:20 برلرا:2', { برلرا: 'برليرا' }],
    ['ج after ن inside four letters', 'بنجر:9 بنغر:8', {}],
    ['a rare spelling that is just too common', 'غوتيريش:10 غوتيرش:3', {}],
    ['a tripled consonant', 'برررلين:9 برلين:8', {}],
    ['two consonants', 'بوتي:9 بوتيي:2', {}],
    ['the first of two that are as common', 'جوتيريش:5 غوتيريش:5', { غوتيريش: 'جوتيريش' }],
    ['the same, in another order', 'غوتيريش:5 جوتيريش:5', { غوتيريش: 'جوتيريش' }],
    ['three spellings', 'غوتيريش:9 جوتيريش:8 غوتيرش', { جوتيريش: 'غوتيريش', غوتيرش: 'غوتيريش' }],
    ['two names with one skeleton', 'كارتون:20 كرتين:20 كارتوون:2', { كارتوون: 'كارتون' }],
    ['a vowel at the beginning', 'اوباما:9 وباما:2', {}],
  ])('joins, or keeps apart, %s: %s', (_what, names, expected) => {
    expect(joined(names)).toEqual(expected);
  });
});
