import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { StemCache } from '../../../src/arabic/stem.ts';
import { StemAnalyser } from '../../../src/arabic/stem-analysis.ts';
import { frequenciesOf } from './vocabulary.ts';

const analyser = (forms: string) => new StemAnalyser(frequenciesOf(forms));

describe('bases', () => {
  const bases = (word: string, forms: string, facts = {}) =>
    analyser(forms)
      .bases({ word: fold(word), ...facts })
      .map((base) => base.word)
      .join(' ');

  it.each([
    ['a plural of the lexicon', 'صواريخ', 'صواريخ', 'صاروخ'],
    ['a plural of several words', 'بحوث', 'بحوث', 'بحث'],
    ['a plural by its pattern', 'خنافس', 'خنافس خنفسة', 'خنفسه'],
    ['a noun of unity', 'شجر', 'شجر', 'شجره'],
    ['nothing of a headword', 'شجرة', 'شجرة', ''],
    ['nothing of a particle', 'في', 'في ف', ''],
    ['the commonest spelling', 'أوربا', 'أوربا', 'اوروبا'],
    ['nothing of a word whose letters look like a suffix', 'إيران', 'إيران إير:9', ''],
    ['a verb', 'يشرح', 'يشرح شرح', 'شرح'],
    ['a verb with the ending of a perfect', 'شرحت', 'شرحت شرح', 'شرح'],
    ['a weak verb of the lexicon', 'قلت', 'قلت', 'قال'],
    ['an enclitic of a noun', 'زمردهم', 'زمردهم زمرد:9', 'زمرد'],
    ['nothing that is attested too little', 'زمردهم', 'زمردهم:100 زمرد:49', ''],
    ['what is attested just enough', 'زمردهم', 'زمردهم:100 زمرد:50', 'زمرد'],
    ['the best attested of several', 'غمزات', 'غمزات غمز:2 غمزة:9', 'غمزه'],
    ['the best attested of several', 'غمزات', 'غمزات غمز:9 غمزة:2', 'غمز'],
    ['no particle before a pronoun', 'تجاههم', 'تجاههم تجاه:9', ''],
    ['no base that does not occur, before a doubtful pronoun', 'زمرداتنا', 'زمرداتنا زمردة:9', ''],
    ['no base that a single word farther on attests', 'زمرداتهم', 'زمرداتهم زمردة', ''],
    ['no particle', 'عندهم', 'عندهم عند:9', ''],
    ['a nisba that does not itself occur', 'عسكرية', 'عسكرية', 'عسكري'],
    ['a base that occurs before one that is certain', 'متعددات', 'متعددات متعدد', 'متعدد'],
    ['a base that is known by its own base alone', 'زمرداتهم', 'زمرداتهم زمردة:9', 'زمردات'],
    ['no base that must itself occur', 'زمردينك', 'زمردينك:1 زمرد:9', ''],
  ])('lead to %s: %s in %s', (_what, word, forms, expected) => {
    expect(bases(word, forms)).toBe(expected);
  });

  it.each([
    ['a noun is no verb', 'يشرح', 'يشرح شرح', { noun: true }, ''],
    ['a noun is no perfect', 'شرحت', 'شرحت شرح', { noun: true }, ''],
    ['what had سـ is a verb', 'تشرح', 'تشرح', { verb: true }, 'يشرح'],
    ['what had سـ is its own key', 'يرفض', 'رفض:9 الرفض:9 رفضت يرفض', { verb: true }, ''],
    [
      'what had the ending of a singular is no broken plural',
      'أسهم',
      'أسهم',
      { singular: true },
      '',
    ],
    ['… and else is one', 'أسهم', 'أسهم', {}, 'سهم'],
    ['what has the article has no pronoun', 'زمردهم', 'زمردهم زمرد:9', { definite: true }, ''],
    ['what is spelled like a noun is no weak verb', 'قلت', 'القلت قلت', {}, ''],
  ])('know what letters have shown: %s', (_what, word, forms, facts, expected) => {
    expect(bases(word, forms, facts)).toBe(expected);
  });

  it('say of a base what its ending has shown', () => {
    const of = (word: string, forms: string) => analyser(forms).bases({ word: fold(word) })[0];
    expect(of('معلمون', 'معلمون مغزلون')).toMatchObject({
      definite: true,
      noun: true,
      singular: true,
    });
    expect(of('زمردهم', 'زمردهم زمرد:9')).toMatchObject({ noun: false, singular: false });
    expect(of('صواريخ', 'صواريخ')).toMatchObject({ noun: true });
  });
});

describe('support', () => {
  const support = (word: string, forms: string, steps?: number) =>
    analyser(forms).support({ word: fold(word) }, steps);

  it.each([
    ['is the number of times that the base occurs', 'زمردهم', 'زمردهم زمرد:9', 9],
    ['counts the base with the article', 'زمردهم', 'زمردهم زمرد:9 الزمرد:2', 11],
    ['is more for a headword', 'شجر', 'شجر شجرة', 6],
    ['is more for a plural of the lexicon', 'صواريخهم', 'صواريخهم صواريخ:2', 7],
    ['is none without a base', 'زمرد', 'زمرد:9', 0],
    ['is less by a step', 'زمردتهم', 'زمردتهم زمردة زمردات', 1],
    ['is that of a base of the base', 'عسكريتهم', 'عسكريتهم عسكري:100', 80],
  ])('%s: %s', (_what, word, forms, expected) => {
    expect(support(word, forms)).toBeCloseTo(expected, 5);
  });

  it('ends after four steps', () => {
    expect(support('زمردهم', 'زمردهم زمرد:9', 4)).toBe(9);
    expect(support('زمردهم', 'زمردهم زمرد:9', 5)).toBe(0);
  });
});

describe('StemCache', () => {
  const kinds = [
    {},
    { definite: true },
    { singular: true },
    { noun: true },
    { verb: true },
    { definite: true, noun: true },
    { definite: true, singular: true, noun: true, verb: true },
  ];

  it('remembers words apart by what letters have shown', () => {
    const cache = new StemCache<number>();
    for (const [i, kind] of kinds.entries()) cache.of({ word: 'زمرد', ...kind }).set('زمرد', i);
    for (const [i, kind] of kinds.entries())
      expect(cache.of({ word: 'زمرد', ...kind }).get('زمرد')).toBe(i);
  });
});
