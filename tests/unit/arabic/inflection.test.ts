import { describe, expect, it } from 'vitest';
import { withoutEnding } from '../../../src/arabic/candidate-analysis.ts';
import { fold } from '../../../src/arabic/fold.ts';
import { candidateAnalyses } from '../../../src/arabic/inflection.ts';
import {
  FEMININE_RATIO,
  PRONOUN_RATIO,
  SHORT_BASE_RATIO,
  TANWIN_RATIO,
} from '../../../src/arabic/weights.ts';
import { frequenciesOf } from './vocabulary.ts';

const analyses = (stem: string, forms: string, definite = false) =>
  candidateAnalyses(fold(stem), definite, frequenciesOf(forms));

describe('withoutEnding', () => {
  it.each([
    ['معلمون', 'ون', undefined, 'معلم'],
    ['سنون', 'ون', undefined, undefined],
    ['سنون', 'ون', 2, 'سن'],
    ['سون', 'ون', 2, undefined],
    ['معلم', 'ون', undefined, undefined],
    ['ونعلم', 'ون', undefined, undefined],
  ])('%s without %s', (stem, ending, least, rest) => {
    expect(withoutEnding(stem, ending, least)).toBe(rest);
  });
});

describe('the feminine', () => {
  const of = (base: string, certain = false) => [
    { base, minRatio: FEMININE_RATIO, singularBase: true, ...(certain ? { certain } : {}) },
  ];

  it.each([
    ['an adjective', 'كبيرة', 'كبيرة', of('كبير')],
    ['a participle', 'مشرفة', 'مشرفة', of('مشرف')],
    ['a nisba, though nothing else attests it', 'عسكرية', 'عسكرية', of('عسكري', true)],
    ['a nisba of three letters', 'طبية', 'طبية', of('طبي')],
    ['a long participle, though nothing else attests it', 'متعددة', 'متعددة', of('متعدد', true)],
    ['people', 'معلمة', 'معلمة:9 معلمات:5 معلمين:2', of('معلم')],
    ['people, in ون', 'معلمة', 'معلمة:9 معلمات:5 معلمون:2', of('معلم')],
    ['an adjective that hardly has ات', 'كبيرة', 'كبيرة:20 كبيرات:3', of('كبير')],
    ['no noun that has ات', 'كبيرة', 'كبيرة:20 كبيرات:4', []],
    ['no noun that has ات, and few ين', 'مشرفة', 'مشرفة:20 مشرفات:10 مشرفين:2', []],
    ['enough ين and ون', 'مشرفة', 'مشرفة:20 مشرفات:10 مشرفين:2 مشرفون', of('مشرف')],
    ['no other word in ة', 'شجرة', 'شجرة', []],
    ['no word of two letters and ة', 'سنة', 'سنة', []],
  ])('is led to %s: %s', (_what, stem, forms, expected) => {
    expect(analyses(stem, forms, true)).toEqual(expected);
  });
});

describe('tanwin', () => {
  const of = (base: string, facts = {}) => [
    { base, minRatio: TANWIN_RATIO, singularBase: false, ...facts },
  ];

  it.each([
    ['an adjective', 'سريعا', 'سريعا', of('سريع')],
    [
      'a singular with the pattern of a diptote',
      'مطالبا',
      'مطالبا',
      of('مطالب', { singularBase: true }),
    ],
    ['a long participle', 'مستغربا', 'مستغربا', of('مستغرب', { certain: true })],
    ['hamza after ي', 'بطيئا', 'بطيئا', of('بطء')],
    ['hamza inside, after ي', 'بيئيا', 'بيئيا', of('بيءي')],
    ['hardly with the article', 'سريعا', 'سريعا:100 السريعا:3', of('سريع')],
    ['hardly after a preposition', 'سريعا', 'سريعا:100 لسريعا بسريعا', of('سريع')],
    ['not with the article', 'مرسيدا', 'مرسيدا:100 المرسيدا:4', []],
    ['not after لـ and بـ, as names are', 'روسيا', 'روسيا:100 لروسيا:2 بروسيا', []],
    ['not after لـ', 'روسيا', 'روسيا:100 لروسيا:3', []],
    ['not after بـ', 'روسيا', 'روسيا:100 بروسيا:3', []],
    ['not after another ا', 'بلداا', 'بلداا', []],
    ['not of two letters', 'نيا', 'نيا', []],
  ])('is taken off %s: %s', (_what, stem, forms, expected) => {
    expect(analyses(stem, forms)).toEqual(expected);
  });

  it.each([
    ['a stem with the article', 'سريعا', 'سريعا', true],
    ['a word with a pronoun', 'جلستها', 'جلستها', false],
  ])('is not taken off %s', (_what, stem, forms, definite) => {
    const offered = analyses(stem, forms, definite);
    expect(
      offered.filter(({ minRatio, maybeVerb }) => minRatio === TANWIN_RATIO && !maybeVerb),
    ).toEqual([]);
  });

  it('is taken off a radical ه', () => {
    expect(analyses('وجها', 'وجها')).toContainEqual(of('وجه')[0]);
    expect(analyses('وجها', 'وجها وج')).not.toContainEqual(of('وجه')[0]);
    expect(analyses('فارها', 'فارها الفاره')).toContainEqual(of('فاره')[0]);
    expect(analyses('فارها', 'فارها')).not.toContainEqual(of('فاره')[0]);
    expect(analyses('كتبها', 'كتبها الكتبه')).not.toContainEqual(of('كتبه')[0]);
  });
});

describe('pronouns', () => {
  const of = (minRatio: number | undefined, ...bases: string[]) =>
    bases.map((base) => ({ base, minRatio, maybeVerb: true }));
  const rarer = (minRatio: number | undefined, ...bases: string[]) =>
    of(minRatio, ...bases).map((each) => ({ ...each, baseMustOccur: true }));

  it.each(['ها', 'هما', 'هم', 'هن', 'نا', 'كم', 'ه', 'ك'])('%s is one', (ending) => {
    expect(analyses(`خندق${ending}`, 'خندق')).toContainEqual(of(PRONOUN_RATIO[ending], 'خندق')[0]);
  });

  it.each([
    ['ة as ت', 'مدينتهم', 'مدينتهم', of(PRONOUN_RATIO.هم, 'مدينت', 'مدينه')],
    ['no ة in a perfect', 'ركنتهم', 'ركنتهم ركنت:3', of(PRONOUN_RATIO.هم, 'ركنت')],
    [
      'ة where it has the article',
      'ركنتهم',
      'ركنتهم ركنت الركنة',
      of(PRONOUN_RATIO.هم, 'ركنت', 'ركنه'),
    ],
    ['ة of a headword', 'رغبتهم', 'رغبتهم رغبت', of(PRONOUN_RATIO.هم, 'رغبت', 'رغبه')],
    ['ى as ا', 'مستواهم', 'مستواهم', of(PRONOUN_RATIO.هم, 'مستوا', 'مستوي')],
    [
      'a plural in ين after its ي',
      'لاعبيهم',
      'لاعبيهم',
      [...of(PRONOUN_RATIO.هم, 'لاعبي', 'لاعب'), ...rarer(PRONOUN_RATIO.هم, 'لاعبين')],
    ],
    [
      'a plural in ون or وا',
      'فنانوهم',
      'فنانوهم',
      [...of(PRONOUN_RATIO.هم, 'فنانو'), ...rarer(PRONOUN_RATIO.هم, 'فنانون', 'فنانوا')],
    ],
    [
      'a dual in ين',
      'جانبيكم',
      'جانبيكم',
      [...of(PRONOUN_RATIO.كم, 'جانبي', 'جانب'), ...rarer(PRONOUN_RATIO.كم, 'جانبين')],
    ],
    ['ة after ت that is no perfect', 'ركنتهم', 'ركنتهم', of(PRONOUN_RATIO.هم, 'ركنت', 'ركنه')],
    ['a noun whose plural in ات occurs', 'غمزه', 'غمزه غمزات', of(PRONOUN_RATIO.ه, 'غمز')],
    [
      'a participle with ي',
      'معتمديه',
      'معتمديه',
      [...of(PRONOUN_RATIO.ه, 'معتمدي', 'معتمد'), ...rarer(PRONOUN_RATIO.ه, 'معتمدين')],
    ],
    ['no plural of three letters', 'رميهم', 'رميهم', of(PRONOUN_RATIO.هم, 'رمي')],
    ['no plural of three letters in و', 'عدوهم', 'عدوهم', of(PRONOUN_RATIO.هم, 'عدو')],
    [
      'a base of two letters that has the article',
      'صفهم',
      'صفهم الصف',
      [{ base: 'صف', minRatio: SHORT_BASE_RATIO }],
    ],
    ['no other base of two letters', 'صفهم', 'صفهم صف', []],
    ['no base of one letter', 'بهم', 'بهم', []],
    ['the stem is seldom definite', 'ملفهم', 'ملفهم:20 الملفهم:7', of(PRONOUN_RATIO.هم, 'ملف')],
    ['nothing of a stem that often has the article', 'ملفهم', 'ملفهم:20 الملفهم:8', []],
    ['nothing of a noun whose plural in يات occurs', 'معتمديه', 'معتمديه معتمديات', []],
  ])('leave %s: %s', (_what, stem, forms, expected) => {
    const ofGender = analyses(stem, forms, true);
    expect(analyses(stem, forms).slice(ofGender.length)).toEqual(expected);
  });

  it('are none with the article', () => {
    expect(analyses('ملفهم', 'ملفهم', true)).toEqual([]);
  });
});
