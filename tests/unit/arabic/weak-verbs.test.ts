import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { verbKeyOfHomograph } from '../../../src/arabic/verb-homograph.ts';
import {
  bestPerfect,
  isImperfectHomograph,
  isNounHomograph,
  verbKey,
} from '../../../src/arabic/verb-key.ts';
import {
  imperfectOfPerfect,
  perfectCandidates,
  perfectScore,
  stemBeforePlural,
} from '../../../src/arabic/weak-verbs.ts';
import { frequenciesOf } from './vocabulary.ts';

const none = undefined;

describe('perfectCandidates', () => {
  it.each([
    ['form I and IV', 'علن', 'علن', 'علن اعلن'],
    ['form X', 'ستخدم', 'ستخدم', 'استخدم استخدم'],
    ['form X, hollow', 'ستفيد', 'ستفيد', 'استفيد استفاد'],
    ['form X with a radical ي', 'ستيقظ', 'ستيقظ', 'استيقظ استيقظ'],
    ['ست inside', 'مستعد', 'مستعد', 'مستعد امستعد'],
    ['a و inside', 'صمود', 'صمود', 'صمود اصمود'],
    ['no hollow verb of four letters', 'مقوم', 'قامت', 'مقوم امقوم'],
    ['no hollow verb with another letter', 'لومن', 'لامت', 'لومن الومن'],
    ['a radical س and ت', 'ستر', 'ستر', 'ستر استر'],
    ['form I alone, where the alef stays in the imperfect', 'مر', 'يأمر', 'مر'],
    ['a last و', 'غزو', 'غزو', 'غزو اغزو غزا'],
    ['no last و of four letters', 'حرزو', 'حرزو', 'حرزو احرزو'],
    ['a hollow verb in و', 'لوم', 'لامت', 'لوم الوم لام'],
    ['a hollow verb in و, known by وا', 'لوم', 'لاموا', 'لوم الوم لام'],
    ['hollow verbs of form IV and I in ي', 'ذيع', 'أذاعت ذاعت', 'ذيع اذيع اذاع ذاع'],
    ['form IV alone, where the imperfect in و occurs', 'ذيع', 'أذاعت ذاعت يذوع', 'ذيع اذيع اذاع'],
    ['no hollow verb that does not occur', 'ذيع', 'ذيع', 'ذيع اذيع'],
    ['no hollow verb, where the ي stays in the perfect', 'عين', 'عينت أعانت عانت', 'عين اعين'],
    ['no hollow verb of two weak letters', 'نوي', 'ناي نايت', 'نوي انوي'],
  ])('has %s: %s', (_what, stem, forms, expected) => {
    expect(perfectCandidates(stem, frequenciesOf(forms)).join(' ')).toBe(expected);
  });
});

describe('perfectScore', () => {
  const endings = (count: number) => 3 * count;

  it.each([
    ['a stem that does not occur', 'شرح', 'كتب', 0],
    ['ت and وا', 'شرح', 'شرحت:2 شرحوا:3', endings(5)],
    ['no ending, for less', 'شرح', 'شرح:10 شرحت', endings(1) + 10 * 0.3],
    ['ت and وا after a last weak letter that falls', 'سعي', 'سعت:2 سعوا', endings(3)],
    ['no fall of a weak letter of two', 'سي', 'ست:5 سوا:5', 0],
    ['ت and وا after a last weak letter that stays', 'بقي', 'بقيت:2 بقيوا:3', endings(5)],
    ['no fall of a weak letter inside', 'كتاب', 'كتبت:5', 0],
    ['no fall of another letter', 'شرح', 'شرت:5 شروا:5', 0],
  ])('counts %s', (_what, stem, forms, score) => {
    expect(perfectScore(stem, frequenciesOf(forms))).toBeCloseTo(score, 5);
  });
});

describe('imperfectOfPerfect', () => {
  it.each([
    ['a defective verb of form IV', 'اعط', 'يعطي', 'يعطي'],
    ['a defective verb of form X', 'استدع', 'يستدعي', 'يستدعي'],
    ['a hollow verb of form X', 'استضاف', 'يستضيف', 'يستضيف'],
    ['a hollow verb of form IV', 'اذاع', 'يذيع', 'يذيع'],
    ['a hollow passive', 'اذيع', 'يذيع', 'يذيع'],
    ['a defective verb of form III', 'ناد', 'ينادي', 'ينادي'],
    ['none that does not occur', 'اعط', 'يعطو', none],
    ['none of two letters', 'مش', 'يمشي', none],
    ['none of a longer word with ا', 'انتظار', 'ينتظير', none],
    ['none of a hollow word that does not begin with ا', 'ضاف', 'يضيف', none],
  ])('is that of %s: %s', (_what, stem, forms, expected) => {
    expect(imperfectOfPerfect(stem, frequenciesOf(forms))).toBe(expected);
  });
});

describe('stemBeforePlural', () => {
  it.each([
    ['سع', 'يسعى', 'سعي'],
    ['دع', 'يدعو', 'دعو'],
    ['قر', 'يقرأ', 'قرا'],
    ['شرح', 'يشرح', 'شرح'],
    ['شرح', 'يشرح:2 يشرحي', 'شرح'],
    ['سع', 'يسع يسعى', 'سع'],
  ])('of %s, where there is %s, is %s', (stem, forms, expected) => {
    expect(stemBeforePlural(stem, frequenciesOf(forms))).toBe(expected);
  });
});

describe('bestPerfect', () => {
  it.each([
    ['the better attested', 'علن', 'أعلنت:3 علنت:2', 'اعلن'],
    ['the better attested, of form I', 'شرح', 'أشرحت:2 شرحت:3', 'شرح'],
    ['none that does not occur', 'شرح', 'يشرح', none],
    ['no particle', 'عند', 'عندت:9 اعندت', 'اعند'],
    ['two letters that occur themselves', 'هز', 'هز هزت', 'هز'],
    ['not two letters that have endings alone', 'هز', 'هزت:9', none],
  ])('is %s: %s', (_what, stem, forms, expected) => {
    expect(bestPerfect(stem, frequenciesOf(forms))).toBe(expected);
  });
});

describe('spelled alike', () => {
  it.each([
    ['a headword', 'كاتب', 'كاتب', true],
    ['a word with the article', 'رفض', 'رفض:20 الرفض:2', true],
    ['a word that hardly has the article', 'رفض', 'رفض:20 الرفض', false],
    ['a word without it', 'رفض', 'رفض', false],
  ])('with a noun is %s', (_what, perfect, forms, is) => {
    expect(isNounHomograph(perfect, frequenciesOf(forms))).toBe(is);
  });

  it.each([
    ['form V beside a frequent form I', 'تطلب', 'يتطلب:10 يطلب:4', true],
    ['form V beside a rare form I', 'تطلب', 'يتطلب:10 يطلب:3', false],
    ['a ت inside', 'مكتتب', 'يكتتب:9', false],
    ['a word of three letters', 'تطل', 'يتطل:10 يطل:4', false],
    ['a word that does not begin with ت', 'يطلب', 'ييطلب:10 يطلب:40', false],
  ])('with an imperfect is %s', (_what, perfect, forms, is) => {
    expect(isImperfectHomograph(perfect, frequenciesOf(forms))).toBe(is);
  });
});

describe('verbKey', () => {
  it.each([
    ['a perfect', 'شرح', 'شرح يشرح', 'شرح'],
    [
      'the imperfect, where the perfect is spelled like a noun',
      'رفض',
      'رفض:9 الرفض:9 رفضت يرفض',
      'يرفض',
    ],
    ['the imperfect of form IV without its alef', 'اعلن', 'أعلن:9 الأعلن:9 أعلنت يعلن', 'يعلن'],
    ['the imperfect that would be, where none occurs', 'رفض', 'رفض:9 الرفض:9 رفضت', 'يرفض'],
    ['the imperfect of form V that would be', 'تطلب', 'يتطلب:9 يطلب:9 تطلبت', 'يتطلب'],
    [
      'the perfect, where the imperfect is of another verb',
      'رفض',
      'رفض:9 الرفض:9 رفضت يرفض أرفضت:9',
      'رفض',
    ],
    ['the imperfect of a weak verb', 'قال', 'قال:9 القال:9 يقول', 'يقول'],
    ['no imperfect of a weak verb that does not occur', 'قال', 'قال:9 القال:9', 'يقال'],
    ['no imperfect in يو of a verb that drops its و', 'ورد', 'ورد:9 الورد:9 وردت يورد', 'ورد'],
    ['no imperfect that is a particle', 'كون', 'كون:9 الكون:9 كونت', 'كون'],
  ])('is %s: %s', (_what, perfect, forms, expected) => {
    expect(verbKey(perfect, frequenciesOf(forms))).toBe(expected);
  });
});

describe('verbKeyOfHomograph', () => {
  it.each([
    ['a perfect', 'طالب', 'طالب:9 الطالب:9 طالبت:2 يطالب:4', 'يطالب'],
    ['a perfect, by the imperfect in ت', 'طالب', 'طالب:10 الطالب:9 طالبت:2 يطالب تطالب:3', 'يطالب'],
    ['an imperfect in ت', 'تعرف', 'تعرف:9 التعرف:3 يعرف:12 عرف:3 عرفت:2', 'يعرف'],
    [
      'an imperfect in ت, by the plural',
      'تعرف',
      'تعرف:9 التعرف:3 يعرف يعرفون:4 عرف:3 عرفت:2',
      'يعرف',
    ],
    ['two letters with ت', 'صد', 'صد:3 الصد:3 صدت يصد:3', 'يصد'],
    ['a perfect, by its endings', 'نقل', 'نقل:20 النقل:9 نقلت:3 نقلوا ينقل', 'ينقل'],
    ['a weak verb that seldom has the article', 'وصل', 'وصل:20 الوصل:3 وصلت يصل:9', 'يصل'],
    ['a name in ي', 'يزيد', 'يزيد:9 تزيد:6 زاد زادت', 'زاد'],
    ['a broken plural', 'تمر', 'تمر:9 يمر:9 مر:3 مرت:3', 'مر'],
    ['form V beside another', 'تلقي', 'تلقى:9 تلقت:2 يتلقى:4 يلقي:9 ألقت', 'يتلقي'],
    [
      'form V of the lexicon, of which no imperfect occurs',
      'توفي',
      'توفي:9 توفيت:2 يوفي وفت',
      'يتوفي',
    ],
  ])('finds %s: %s', (_what, noun, forms, expected) => {
    expect(verbKeyOfHomograph(noun, frequenciesOf(forms))).toBe(expected);
  });

  it.each([
    ['the word is no noun', 'ساهم', 'ساهم:9 ساهمت:2 يساهم:4'],
    ['the imperfect is rare', 'طالب', 'طالب:10 الطالب:9 طالبت يطالب:3'],
    ['a weak verb often has the article', 'دار', 'دار:9 الدار:3 دارت:3 يدور:9'],
    ['no form V shows by its endings', 'تطلب', 'تطلب:20 تطلبت:2 يتطلب:9 يطلب:9 طلبت'],
    ['form V is rare beside the other', 'تطلب', 'تطلب:9 تطلبت:2 يتطلب:2 يطلب:9 طلبت'],
    ['the other person would be a name', 'تونس', 'تونس:9 التونس يونس:9'],
    ['two letters have endings of perfects', 'ظل', 'ظل:9 الظل ظلت:4 يظل'],
    ['no imperfect in ي occurs', 'طالب', 'طالب:9 الطالب:9 طالبت:2 تطالب:9'],
    ['another perfect is better attested', 'رفض', 'رفض:9 الرفض:9 يرفض:9 أرفضت:9'],
    ['the third person is rare', 'تعرف', 'تعرف:10 التعرف:3 يعرف:5 عرف:3 عرفت:2'],
    ['the noun does not begin with ت', 'معرف', 'معرف:9 المعرف:3 يعرف:12 عرف:3 عرفت:2'],
    ['two letters have no ت', 'صد', 'صد:3 الصد:3 يصد:3'],
    ['the word is a particle in ت', 'تحت', 'تحت:9 التحت:9 يحت:9'],
    ['the word is a particle', 'بعد', 'بعد:9 البعد:9 يبعد:9 بعدت:9'],
  ])('is none where %s: %s', (_what, noun, forms) => {
    expect(verbKeyOfHomograph(fold(noun), frequenciesOf(forms))).toBe(none);
  });
});
