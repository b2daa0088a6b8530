import { describe, expect, it } from 'vitest';
import { verbKeyOfImperfect } from '../../../src/arabic/conjugation.ts';
import { fold } from '../../../src/arabic/fold.ts';
import { verbKeyOfPerfect } from '../../../src/arabic/perfect.ts';
import { frequenciesOf } from './vocabulary.ts';

const none = undefined;

describe('verbKeyOfImperfect', () => {
  const key = (form: string, forms: string, isCertain?: boolean) =>
    verbKeyOfImperfect(fold(form), frequenciesOf(forms), isCertain);

  it.each([
    ['يشرح', 'شرح'],
    ['تشرح', 'شرح'],
    ['نشرح', 'شرح'],
    ['أشرح', 'شرح'],
    ['يشرحون', 'شرح'],
    ['تشرحون', 'شرح'],
    ['يشرحوا', 'شرح'],
    ['تشرحوا', 'شرح'],
    ['يشرحان', 'شرح'],
    ['تشرحان', 'شرح'],
    ['تشرحين', 'شرح'],
    ['يشرحن', 'شرح'],
    ['تشرحن', 'شرح'],
    ['يشرحين', none],
    ['نشرحون', none],
    ['أشرحون', none],
    ['نشرحن', none],
    ['مشرح', none],
    ['شرح', none],
  ])('leads the person of %s to %s', (form, expected) => {
    expect(key(form, `${form} يشرح شرح`)).toBe(expected);
  });

  it.each([
    ['a perfect that occurs', 'يشرح', 'يشرح شرح', 'شرح'],
    ['form IV', 'يعلن', 'يعلن أعلن', 'اعلن'],
    ['a radical ن', 'يعلن', 'يعلن أعلن يعل عل', 'اعلن'],
    ['form V in تت, without another form in ي', 'تتنفس', 'تتنفس تنفس', 'تنفس'],
    ['form V, known by its imperfect', 'تحدث', 'تحدث:9 يتحدث:10 يحدث:2 تحدثت:2', 'تحدث'],
    ['form I spelled like form V', 'تطلب', 'تطلب:9 يتطلب:9 يطلب:9 طلب:9 طلبت:5', 'طلب'],
    [
      'its own imperfect, where the perfect is spelled like another imperfect',
      'يتطلب',
      'يتطلب:9 يطلب:9 تطلب تطلبت',
      'يتطلب',
    ],
    ['a weak verb of the lexicon', 'يقول', 'يقول', 'قال'],
    ['a defective verb in the plural', 'يسعون', 'يسعون يسعى:2 سعى:9', 'سعي'],
    ['a radical ه after a perfect in ت', 'يساهم', 'يساهم ساهمت ساهم', 'ساهم'],
    ['a radical ه after a perfect in وا', 'يساهم', 'يساهم ساهموا ساهم', 'ساهم'],
    ['a geminate', 'يهز', 'يهز هز هزت', 'هز'],
    ['a geminate in ت', 'تهز', 'تهز يهز هز هزت', 'هز'],
    ['another person of a short verb', 'ترد', 'ترد يرد:2', 'يرد'],
    ['the plural of a short verb', 'يردون', 'يردون يرد', 'يرد'],
    ['a first radical و', 'يصل', 'يصل وصل', 'وصل'],
    ['another person alone, with itself in ي', 'تشرح', 'تشرح يشرح', 'يشرح'],
    ['the plural in ي alone', 'نشرح', 'نشرح يشرحون', none],
    ['the plural in ي alone, and the perfect', 'نشرح', 'نشرح يشرحون شرح', 'شرح'],
    ['the plural as often as the singular', 'نشرح', 'نشرح يشرح يشرحون شرح', 'شرح'],
    ['no short verb that has plurals alone', 'تردون', 'تردون يردون', 'يردون'],
    ['a form that does not itself occur', 'تشرح', 'يشرح شرح', 'شرح'],
    ['form I beside form V', 'يحدث', 'يتحدث:10 يحدث:2 حدث حدثت', 'يحدث'],
    ['a short verb beside form V', 'ترد', 'ترد يرد:2 يترد:9', 'يرد'],
    ['a stem that is spelled like a particle', 'تبعد', 'تبعد يبعد أبعدت:9', 'يبعد'],
    ['a ه inside its stem', 'يشاهد', 'يشاهد شاهد', 'يشاهد'],
    ['a radical ه of three letters', 'يكره', 'يكره كره', 'يكره'],
    ['a radical ه after as many ت as وا', 'يساهم', 'يساهم ساهمت ساهموا ساهم', 'ساهم'],
    ['an article now and then', 'يشرح', 'يشرح:100 اليشرح:3 شرح', 'شرح'],
    ['a first person more frequent than the perfect', 'أشرح', 'أشرح:9 شرح:9 يشرح', 'شرح'],
  ])('finds %s: %s', (_what, form, forms, expected) => {
    expect(key(form, forms)).toBe(expected);
  });

  it.each([
    ['the article is too frequent', 'يشرح', 'يشرح:100 اليشرح:4 شرح'],
    ['nothing else attests the verb', 'يشرح', 'يشرح'],
    ['nothing attests the stem in ي', 'تشرح', 'تشرح شرح'],
    ['it is a verbal noun of form II', 'تتويج', 'تتويج توج'],
    ['it is a perfect of form IV', 'أعلن', 'أعلن:9 أعلنت:9 يعلن علن'],
    ['it has the ending of a perfect in ا', 'أعلنت', 'أعلنت يعلنت علنت'],
    ['it ends in an object', 'يحركه', 'يحركه يحرك حركه'],
    ['it ends in an object of two letters', 'يحركها', 'يحركها يحرك حركها'],
    ['it ends in an object of a longer verb', 'يستخدمه', 'يستخدمه استخدمه:9'],
    ['two letters are all', 'ير', 'ير ر:9 رت'],
    ['a name ends in ان', 'يونان', 'يونان يون:2'],
    ['no form without its ending occurs', 'يشرحن', 'يشرحن شرح'],
    ['a plural stands alone', 'يشرحون', 'يشرحون'],
    ['the stem is a particle of two letters', 'تمن', 'تمن يمن:9'],
    ['a geminate in ت has another prefix', 'نبت', 'نبت يبت بت بتت'],
    ['the stem has one letter', 'يران', 'يران ر'],
    ['a geminate has no ت', 'يهز', 'يهز هز'],
    ['a geminate has no perfect', 'يهز', 'يهز هزت'],
    ['a geminate has another prefix', 'نهز', 'نهز يهز هز هزت'],
    ['another person of a short verb occurs once', 'ترد', 'ترد يرد'],
    ['another person of a short verb is rare beside it', 'ترد', 'ترد:20 يرد:4'],
    ['a short verb stands alone', 'يرد', 'يرد:5'],
    ['a short verb is in the first person', 'نرد', 'نرد يرد:5'],
    ['there is no form at all', '', 'شرح'],
  ])('is none where %s: %s', (_what, form, forms) => {
    expect(key(form, forms)).toBe(none);
  });

  it('is certain after سـ, whatever nouns are spelled like it', () => {
    expect(key('يشرح', 'يشرح:100 اليشرح:4 شرح', true)).toBe('شرح');
    expect(key('تشرح', 'تشرح شرح', true)).toBe('شرح');
    expect(key('تشرح', 'تشرح', true)).toBe('يشرح');
    expect(key('تشرح', 'تشرح', false)).toBe(none);
  });
});

describe('verbKeyOfPerfect', () => {
  const key = (form: string, forms: string) => verbKeyOfPerfect(fold(form), frequenciesOf(forms));

  it.each([
    ['ت', 'شرحت', 'شرحت شرح', 'شرح'],
    ['وا', 'شرحوا', 'شرحوا شرح', 'شرح'],
    ['تا', 'شرحتا', 'شرحتا شرح', 'شرح'],
    ['an imperfect beside it', 'شرحت', 'شرحت يشرح', 'شرح'],
    ['form IV beside its imperfect', 'أعلنت', 'أعلنت يعلن', 'اعلن'],
    ['few of its stem', 'شرحت', 'شرحت:100 شرح:5', 'شرح'],
    ['the article now and then', 'شرحت', 'شرحت:100 الشرحت:2 شرح:5', 'شرح'],
    ['a defective verb of form IV', 'أهدت', 'أهدت يهدي أهدى', 'اهدي'],
    ['a hollow verb of form X', 'استضافت', 'استضافت يستضيف', 'استضاف'],
    ['a hollow passive', 'أذيعت', 'أذيعت يذيع أذاع أذاعت', 'اذاع'],
    ['a hollow passive without an ending', 'أذيع', 'أذيع يذيع أذاع أذاعت', 'اذاع'],
    ['a verb that is spelled like a particle', 'عبرت', 'عبرت عبر:9 يعبر', 'يعبر'],
    ['a weak verb of the lexicon', 'عودت', 'عودت عود', 'عاد'],
    ['a hamza as ا, with its imperfect', 'لجات', 'لجات يلجا', 'لجا'],
    ['two letters with their imperfect', 'مدت', 'مدت مد يمد', 'يمد'],
  ])('finds %s: %s', (_what, form, forms, expected) => {
    expect(key(form, forms)).toBe(expected);
  });

  it.each([
    ['the stem is too rare', 'شرحت', 'شرحت:100 شرح:4'],
    ['the stem does not occur', 'شرحت', 'شرحت'],
    ['the article is too frequent', 'شرحت', 'شرحت:100 الشرحت:3 شرح:5'],
    ['it has no such ending', 'شرح', 'شرح يشرح'],
    ['a last ا has no imperfect, as in a plural in ات', 'لجات', 'لجات لجا'],
    ['two letters have no imperfect', 'هزت', 'هزت هز'],
    ['two letters have an imperfect, but do not occur', 'هزت', 'هزت يهز'],
    ['it has another ending', 'شرحتني', 'شرحتني شرح'],
    ['it does not occur, and its stem neither', 'أهدت', 'يهدي أهدى'],
    ['two letters are of a weak verb', 'قلت', 'قلت قل يقل:3'],
    ['one letter is left', 'بت', 'بت ب يب'],
    ['a particle is left', 'عندت', 'عندت عند'],
    ['a particle is left, whose imperfect is another word', 'منيت', 'منيت مني يمني اليمني'],
    ['it has the middle of a passive, and no imperfect', 'أكيد', 'أكيد'],
    ['it is a word with its possessor', 'أخيه', 'أخيه أخي يخيه'],
  ])('is none where %s: %s', (_what, form, forms) => {
    expect(key(form, forms)).toBe(none);
  });
});
