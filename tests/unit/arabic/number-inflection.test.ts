import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { candidateAnalyses } from '../../../src/arabic/inflection.ts';
import {
  BROKEN_PLURAL_RATIO,
  DEFECTIVE_PLURAL_RATIO,
  DUAL_AFTER_TEH_RATIO,
  DUAL_ALONE_RATIO,
  DUAL_RATIO,
  FEMININE_DUAL_RATIO,
  FEMININE_PLURAL_OF_HEADWORD_RATIO,
  FEMININE_PLURAL_RATIO,
  MASCULINE_PLURAL_RATIO,
  MAYBE_MASCULINE_PLURAL_RATIO,
} from '../../../src/arabic/weights.ts';
import { frequenciesOf } from './vocabulary.ts';

/** The analyses of a stem with the article: of its number and gender alone. */
const analyses = (stem: string, forms: string) =>
  candidateAnalyses(fold(stem), true, frequenciesOf(forms));

describe('the plural in ات', () => {
  const of = (minRatio: number, bases: string) =>
    bases.split(' ').map((base) => ({ base: fold(base), minRatio, singularBase: true }));
  const inAlef = (base: string) => ({
    base: fold(base),
    minRatio: FEMININE_PLURAL_RATIO,
    singularBase: true,
    baseMustOccur: true,
  });

  it.each([
    ['is of a headword in ة', 'رغبات', 'رغبات رغب:5 رغبه'],
    ['is of a headword in ة, though it is often after a preposition', 'هبات', 'هبات هبه:5 هب:9'],
  ])('%s', (_what, stem, forms) => {
    const base = `${stem.slice(0, -2)}ة`;
    expect(analyses(stem, forms)).toEqual(of(FEMININE_PLURAL_OF_HEADWORD_RATIO, base));
  });

  it.each([
    ['of a noun in ة or without', 'غمزات', 'غمزات', 'غمزة غمز', 'غمزاة'],
    [
      'not of the word without ة, where ة has the article',
      'غمزات',
      'غمزات الغمزة:3 غمز:2',
      'غمزة',
      'غمزاة',
    ],
    ['… as often as the word without ة', 'غمزات', 'غمزات الغمزة:3 غمز:3', 'غمزة', 'غمزاة'],
    [
      'of both, where the word without ة is more frequent',
      'غمزات',
      'غمزات الغمزة:3 غمز:4',
      'غمزة غمز',
      'غمزاة',
    ],
    ['of both, where ة has no article', 'غمزات', 'غمزات غمزة:3', 'غمزة غمز', 'غمزاة'],
    ['of a noun in ة alone, where two letters are left', 'عظات', 'عظات', 'عظة', 'عظاة'],
    ['of a noun in اة', 'مكافآت', 'مكافات', 'مكافة مكاف', 'مكافاة'],
    ['of a noun in اة, with its alef as ي', 'مباريات', 'مباريات', 'مبارية مباري', 'مباراة'],
    [
      'of no loan word whose nisba occurs',
      'أفريقيات',
      'أفريقيات الأفريقيا الأفريقي',
      'أفريقي',
      'أفريقاة',
    ],
    ['not of a word with its possessor', 'غمزات', 'غمزات غمزه:2 غمز:5', 'غمز', 'غمزاة'],
  ])('is %s', (_what, stem, forms, bases, withAlef) => {
    expect(analyses(stem, forms)).toEqual([...of(FEMININE_PLURAL_RATIO, bases), inAlef(withAlef)]);
  });

  it('is of a loan word in ا, too', () => {
    const loanWord = {
      base: 'كاميرا',
      minRatio: FEMININE_PLURAL_RATIO,
      singularBase: true,
      baseMustOccur: true,
    };
    expect(analyses('كاميرات', 'كاميرات')).toContainEqual(loanWord);
    expect(analyses('زمرات', 'زمرات الزمرا')).not.toContainEqual({ ...loanWord, base: 'زمرا' });
    const ofLetters = { ...loanWord, base: 'زمردا' };
    expect(analyses('زمردات', 'زمردات الزمردا')).toContainEqual(ofLetters);
    expect(analyses('زمردات', 'زمردات زمردا')).not.toContainEqual(ofLetters);
  });

  it.each([
    ['one letter is left', 'بات', 'بات'],
    ['nothing is left', 'ات', 'ات'],
  ])('is none where %s', (_what, stem, forms) => {
    expect(analyses(stem, forms)).toEqual([]);
  });
});

describe('the plural in ون and ين', () => {
  const plural = (base: string) => ({ base, minRatio: MASCULINE_PLURAL_RATIO, singularBase: true });
  const maybe = (base: string) => ({
    base,
    minRatio: MAYBE_MASCULINE_PLURAL_RATIO,
    singularBase: true,
    baseMustOccur: true,
  });
  const certain = (base: string) => ({ base, minRatio: 0, singularBase: true, certain: true });
  const defective = (base: string) => ({
    base,
    minRatio: DEFECTIVE_PLURAL_RATIO,
    singularBase: true,
  });

  it.each([
    ['a participle', 'معلمون', 'معلمون', [plural('معلم'), certain('معلم')]],
    ['a participle, in the other cases', 'معلمين', 'معلمين', [plural('معلم'), certain('معلم')]],
    ['a nisba', 'مصريون', 'مصريون', [plural('مصري'), certain('مصري')]],
    ['a nisba of three letters', 'طبيون', 'طبيون', [plural('طبي')]],
    ['a word that has both cases', 'سنتون', 'سنتين سنتون', [plural('سنت')]],
    ['an agent', 'فنانون', 'فنانين فنانون', [plural('فنان'), certain('فنان')]],
    [
      'an agent, in the other cases',
      'مغادرين',
      'مغادرين مغادرون',
      [plural('مغادر'), certain('مغادر')],
    ],
    ['an adjective that has one case', 'كبيرون', 'كبيرون', [maybe('كبير')]],
    ['an agent that has one case', 'غواصون', 'غواصون', [maybe('غواص')]],
    ['a word that may be a dual', 'عامين', 'عامين', [maybe('عام')]],
    ['a defective participle', 'قاضين', 'قاضين القاضي', [maybe('قاض'), defective('قاضي')]],
    ['a defective participle without the article', 'قاضين', 'قاضين قاضي', [maybe('قاض')]],
    ['a participle in ا, which is not certain', 'مستواين', 'مستواين', [plural('مستوا')]],
    ['a participle in ا', 'منتدان', 'منتدان', []],
  ])('is of %s: %s', (_what, stem, forms, expected) => {
    const offered = analyses(stem, forms).filter(({ minRatio }) => minRatio !== DUAL_ALONE_RATIO);
    expect(offered).toEqual(expected);
  });

  it.each([
    ['ون is the word’s own', 'سلمون', 'سلمون السلمون'],
    ['the word is a verbal noun of form II', 'تحسين', 'تحسين تحس تحسون'],
    ['two letters are left', 'سنون', 'سنون سنين'],
  ])('is none where %s: %s', (_what, stem, forms) => {
    expect(analyses(stem, forms)).toEqual([]);
  });
});

describe('the dual', () => {
  const ofFeminine = (stem: string) => [
    { base: `${stem}ه`, minRatio: FEMININE_DUAL_RATIO },
    { base: `${stem}ت`, minRatio: DUAL_AFTER_TEH_RATIO },
  ];
  const dual = (base: string, minRatio: number) => ({
    base,
    minRatio,
    singularBase: true,
    baseMustOccur: true,
  });

  it.each([
    ['تان', 'دولتان', 'دولتان', ofFeminine('دول')],
    ['تان of two letters', 'سنتان', 'سنتان', ofFeminine('سن')],
    ['ان beside ين', 'عامان', 'عامان عامين', [dual('عام', DUAL_RATIO)]],
    ['ان alone', 'عامان', 'عامان', [dual('عام', DUAL_ALONE_RATIO)]],
    ['one letter before تان', 'بتان', 'بتان', []],
    ['two letters before ان', 'بيان', 'بيان', []],
  ])('in %s: %s', (_what, stem, forms, expected) => {
    expect(analyses(stem, forms)).toEqual(expected);
  });

  it('in تين, which may be a ين after a radical ت', () => {
    const offered = analyses('سنتين', 'سنتين');
    expect(offered.slice(1)).toEqual(ofFeminine('سن'));
    expect(offered[0]).toMatchObject({ base: 'سنت', minRatio: MAYBE_MASCULINE_PLURAL_RATIO });
  });
});

describe('a noun in ة with a possessor in ي, or in the dual before another noun', () => {
  it.each([
    ['ي', 'زوجتي', 'زوجتي الزوجة', 'زوجة'],
    ['تا', 'دولتا', 'دولتا للدولة', 'دولة'],
    ['a word of the lexicon', 'صورتي', 'صورتي', 'صورة'],
  ])('in %s: %s', (_what, stem, forms, base) => {
    expect(analyses(stem, forms)).toContainEqual({
      base: fold(base),
      minRatio: FEMININE_DUAL_RATIO,
    });
  });

  it.each([
    ['has no article', 'زوجتي', 'زوجتي الزوجة الزوجتي'],
    ['is of a noun that takes it', 'كانتي', 'كانتي كانة:9'],
    ['has three letters and more', 'بتي', 'بتي البة'],
  ])('%s: %s', (_what, stem, forms) => {
    expect(analyses(stem, forms)).toEqual([]);
  });
});

describe('the construct state', () => {
  const of = (base: string) => [{ base, minRatio: 0, singularBase: true }];
  const certain = [{ base: 'لاعب', minRatio: 0, singularBase: true, certain: true }];

  it.each([
    ['beside ون', 'لاعبي', 'لاعبي لاعبون', certain],
    ['with و', 'لاعبو', 'لاعبو لاعبون', certain],
    ['with و, whatever the nisba', 'لاعبو', 'لاعبو لاعبون لاعبوه:9', certain],
    ['beside more plurals than nisbas', 'لاعبي', 'لاعبون لاعبين:2 اللاعبي:2', certain],
    ['not alone', 'لاعبي', 'لاعبي', []],
    ['not beside ين alone', 'لاعبي', 'لاعبي لاعبين:5', []],
    ['not beside as many feminines of a nisba', 'لاعبي', 'لاعبون لاعبين لاعبية:2', []],
    ['not beside as many with the article', 'لاعبي', 'لاعبون لاعبين اللاعبي:2', []],
    ['not beside feminines and articles together', 'لاعبي', 'لاعبون لاعبين اللاعبي لاعبية', []],
    ['not of a word that is no participle', 'شبابي', 'شبابي شبابون:3', []],
    ['of one who fights', 'مقاتلي', 'مقاتلي مقاتلون المقاتل', of('مقاتل')],
    ['of a trade', 'طيارو', 'طيارو طيارون الطيار', of('طيار')],
    ['of a people', 'سوريو', 'سوريو سوريون السوري', of('سوري')],
    ['not of a name in و', 'بيانو', 'بيانو بيانين البيان', []],
    ['not of a short name in يو', 'وليو', 'وليو وليون الولي', []],
    ['not of a verb', 'يعاني', 'يعاني يعانون', []],
    ['not of a nisba in ي', 'سوريي', 'سوريي سوريون السوري', []],
  ])('is known %s', (_what, stem, forms, expected) => {
    expect(analyses(stem, forms)).toEqual(expected);
  });
});

describe('the broken plural', () => {
  const of = (...bases: string[]) =>
    bases.map((base) => ({ base, minRatio: BROKEN_PLURAL_RATIO, baseMustOccur: true }));

  it.each([
    ['a pattern', 'خنادق:20', of('خندق', 'خندقه')],
    ['a pattern with hardly an ending', 'خنادق:20 خنادقا', of('خندق', 'خندقه')],
    ['no singular with its possessor', 'خنادق:20 خندقه خندق:3', of('خندق')],
    ['nothing where it has tanwin', 'خنادق:20 خنادقا:2', []],
    ['nothing where it has ة', 'خنادق:20 خنادقة:2', []],
    ['nothing where it has ين', 'خنادق:20 خنادقين:2', []],
    ['nothing where it has ون', 'خنادق:20 خنادقون:2', []],
    ['nothing where its endings together are many', 'خنادق:20 خنادقون خنادقا', []],
  ])('is led by %s: %s', (_what, forms, expected) => {
    expect(analyses('خنادق', forms)).toEqual(expected);
  });

  it('is led to a headword in ة, whatever else occurs, and to a word without ة', () => {
    expect(analyses('عواصم', 'عواصم عاصم:9')).toEqual(of('عاصمه', 'عاصم', 'عوصم', 'عوصمه'));
    expect(analyses('مطالب', 'مطالب مطل:9')).toEqual(of('مطلب', 'مطلبه'));
  });

  it('is none where the lexicon marks it as more often another word', () => {
    expect(analyses('مواطن', 'مواطن:5 موطن:5')).toEqual([]);
  });
});

describe('the participle of a defective verb', () => {
  const of = (base: string) => [{ base, minRatio: 0, baseMustOccur: true }];

  it.each([
    ['of form VI lacks its ي', 'متنام', 'متنام المتنامي', of('متنامي')],
    ['is none where it has the article', 'متنام', 'متنام المتنام المتنامي', []],
    ['of another verb has one letter more', 'متبادل', 'متبادل المتبادلي', []],
    ['of another form is not told by its letters', 'منتشر', 'منتشر المنتشري', []],
  ])('%s', (_what, stem, forms, expected) => {
    expect(analyses(stem, forms)).toEqual(expected);
  });
});
