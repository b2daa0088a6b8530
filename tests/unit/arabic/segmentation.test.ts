import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { CliticSegmenter } from '../../../src/arabic/segmentation.ts';
import { StemAnalyser } from '../../../src/arabic/stem-analysis.ts';
import { frequenciesOf } from './vocabulary.ts';

function stem(form: string, forms: string) {
  const frequencies = frequenciesOf(forms);
  return new CliticSegmenter(frequencies, new StemAnalyser(frequencies)).stemOf(fold(form));
}

describe('stemOf, by what the vocabulary attests', () => {
  it.each([
    ['a stem thrice a tenth as frequent as ف and it', 'فزمرد', 'فزمرد:10 زمرد:4', 'زمرد'],
    ['a stem that is rarer', 'فزمرد', 'فزمرد:10 زمرد:3', 'فزمرد'],
    ['a stem twice a tenth as frequent as بـ and it', 'بزمرد', 'بزمرد:10 زمرد:3', 'زمرد'],
    ['a stem that is rarer', 'بزمرد', 'بزمرد:10 زمرد:2', 'بزمرد'],
    ['a stem twice a tenth as frequent as لـ and it', 'لزمرد', 'لزمرد:10 زمرد:3', 'زمرد'],
    ['a stem that is rarer', 'لزمرد', 'لزمرد:10 زمرد:2', 'لزمرد'],
    ['a stem more frequent than كـ and it', 'كزمرد', 'كزمرد:10 زمرد:19', 'زمرد'],
    ['a stem that is not', 'كزمرد', 'كزمرد:10 زمرد:18', 'كزمرد'],
    ['a stem after فبـ', 'فبزمرد', 'فبزمرد:30 زمرد:13', 'زمرد'],
    ['a stem that is rarer', 'فبزمرد', 'فبزمرد:30 زمرد:12', 'فبزمرد'],
    ['a stem after و that does not occur', 'وزمرد', 'وزمرد:4', 'زمرد'],
    [
      'a و of a name that occurs with it five times, and never without',
      'ويندوز',
      'ويندوز:5',
      'ويندوز',
    ],
    ['no و of one that occurs without', 'ويندوز', 'ويندوز:5 يندوز', 'يندوز'],
    ['no و of one that has the article', 'ويندوز', 'ويندوز:5 اليندوز', 'يندوز'],
    ['no و of what is no foreign name', 'وقحطب', 'وقحطب:30', 'قحطب'],
    ['a stem after و of two letters', 'ودن', 'ودن:100 دن:5', 'دن'],
    ['a stem after و of two letters that is rare', 'ودن', 'ودن:100 دن:4', 'ودن'],
    ['a و of an adjective, whose feminine is more frequent', 'وجيز', 'وجيز وجيزة:2', 'وجيز'],
    ['no و of an adjective, whose feminine is not', 'وجيز', 'وجيز:2 وجيزة:2', 'جيز'],
    ['a stem after the article in this form alone', 'الزمرد', 'الزمرد:9', 'زمرد'],
    ['no such stem of two letters', 'الدن', 'الدن:9', 'الدن'],
    ['a stem of two letters that occurs', 'الدن', 'الدن:9 دن', 'دن'],
    ['a stem of two letters that has the article in other forms', 'الدن', 'الدن:9 بالدن', 'دن'],
    ['a form that has the article itself', 'فزمرد', 'فزمرد:10 زمرد:4 الفزمرد:2', 'فزمرد'],
    ['a form whose own forms are better attested', 'بتول', 'بتول:2 تول:3 البتول:2', 'بتول'],
    ['a plural of a word that begins so', 'كراسات', 'كراسات:2 كراسة:9 راسات', 'كراسات'],
    ['what follows و, with its own proclitic', 'وبزمرد', 'وبزمرد زمرد', 'زمرد'],
    ['what follows ف, with its own article', 'فالزمرد', 'فالزمرد', 'زمرد'],
    ['what follows two proclitics that are no pair', 'فكزمرد', 'فكزمرد كزمرد:9 زمرد:99', 'زمرد'],
    ['a word of the lexicon in ال, which does not occur itself', 'التقاط', 'زمرد', 'التقاط'],
    ['no article after و, where it is none without', 'وألماس', 'وألماس:2 ألماس:2', 'الماس'],
    ['no بـ after و, where it is none without', 'وبزمرد', 'وبزمرد:2 بزمرد:30 زمرد:3', 'بزمرد'],
    ['both, of what is rarer without و', 'وبزمرد', 'وبزمرد:31 بزمرد:30 زمرد:30', 'زمرد'],
    ['a plural that begins like the article', 'ألحان', 'ألحان:5 حان:3', 'الحان'],
    ['a word after the article, though a plural is spelled so', 'الحان', 'الحان:5 حان:9', 'حان'],
    [
      'a stem better attested than half of the singular',
      'كراسات',
      'كراسات:2 كراسة:4 راسات:15',
      'راسات',
    ],
    ['a perfect of the lexicon in ال', 'ألقت', 'ألقت:9 ألقى:9 القت والقت', 'القت'],
    [
      'an article after بـ, not one of the stem',
      'بالزمردات',
      'بالزمردات:8 الزمرد:99 زمردات',
      'زمردات',
    ],
    ['no particle after another letter', 'تفي', 'تفي:3', 'تفي'],
    ['a word with its possessor, and no article', 'والدها', 'والدها:3 الوالد:2', 'والدها'],
    ['an article where the word has none itself', 'والدها', 'والدها:3 والد', 'دها'],
    ['a verb with its object, and no article', 'القاها', 'القاها ألقى:3 يلقي:3', 'القاها'],
    ['no word of three letters before an article', 'الفهم', 'الفهم:3 الألف:9', 'فهم'],
    ['an adjective that has the article itself', 'فاسدة', 'فاسدة الفاسد:2 أسد:99', 'فاسده'],
    ['no adjective that has not', 'فاسدة', 'فاسدة فاسد أسد:99', 'اسده'],
    ['a word after ف that occurs', 'فاسدة', 'فاسدة الفاسد:2 أسدة:9 أسد:99', 'اسده'],
    ['the longest proclitic before a word', 'وبالزمرد', 'وبالزمرد زمرد:3', 'زمرد'],
    ['لل and a word that begins with لـ', 'لللاجئين', 'لللاجئين', 'لاجءين'],
    ['a particle after و', 'وفي', 'وفي', 'في'],
    ['a particle after ف', 'فهو', 'فهو', 'هو'],
    ['a particle after س', 'سيكون', 'سيكون', 'يكون'],
    ['no particle after ب', 'بقد', 'بقد قد:9', 'بقد'],
    ['no particle and و after ب', 'بوقد', 'بوقد وقد:9', 'بوقد'],
    ['a word of the lexicon that begins so', 'والد', 'والد الد:99', 'والد'],
    ['a plural of the lexicon that begins so', 'كواكب', 'كواكب واكب:9', 'كواكب'],
    ['a perfect of a verb of the lexicon', 'وصلت', 'وصلت:9 صلت:2 وصل:9 يصل:5', 'وصلت'],
    [
      'a perfect in ت of a word of the lexicon, with its imperfect',
      'كسرت',
      'كسرت:2 سرت:90 كسر:9 يكسر',
      'كسرت',
    ],
    ['no perfect in ت without it', 'كسرت', 'كسرت:2 سرت:90 كسر:9', 'سرت'],
    ['a perfect in وا', 'فقدوا', 'فقدوا:2 قدوا:90 فقد:9 يفقد', 'فقدوا'],
    ['no perfect in وا without its imperfect', 'فقدوا', 'فقدوا:2 قدوا:90 فقد:9', 'قدوا'],
    ['a perfect whose imperfect the lexicon has', 'وضعت', 'وضعت:2 ضعت:9 وضع:9', 'وضعت'],
    ['a noun that is spelled like a particle', 'البعد', 'البعد', 'ابعاد'],
    ['the same without the article', 'ببعد', 'ببعد:2 بعد:9', 'ببعد'],
  ])('takes for its stem %s: %s in %s', (_what, form, forms, expected) => {
    expect(stem(form, forms).word).toBe(expected);
  });

  it.each([
    ['an imperfect after سـ', 'سيشرح', 'سيشرح يشرح:3 شرح', 'يشرح'],
    ['an imperfect after وسـ', 'وسيشرح', 'وسيشرح يشرح:3 شرح', 'يشرح'],
    ['an imperfect after لـ', 'ليشرح', 'ليشرح يشرح:3 شرح', 'يشرح'],
    ['an imperfect after و', 'ويشرح', 'ويشرح يشرح:3 شرح', 'يشرح'],
    ['no noun after سـ', 'سيوان', 'سيوان يوان:99', 'سيوان'],
    ['no imperfect after بـ', 'بيشرح', 'بيشرح يشرح:99 شرح', 'بيشرح'],
  ])('knows verbs from nouns: %s', (_what, form, forms, expected) => {
    expect(stem(form, forms).word).toBe(expected);
  });
});

describe('stemOf, what proclitics show', () => {
  it.each([
    ['the article', 'الزمرد', 'الزمرد', { definite: true, noun: true, verb: false }],
    ['a preposition', 'بزمرد', 'بزمرد زمرد:9', { definite: false, noun: true, verb: false }],
    ['وسـ', 'وسيشرح', 'وسيشرح يشرح:3 شرح', { definite: false, noun: false, verb: true }],
    ['سـ', 'سيشرح', 'سيشرح يشرح:3 شرح', { definite: false, noun: false, verb: true }],
    [
      'لـ before an imperfect',
      'ليشرح',
      'ليشرح يشرح:3 شرح',
      { definite: false, noun: false, verb: false },
    ],
  ])('%s', (_what, form, forms, facts) => {
    expect(stem(form, forms)).toMatchObject(facts);
  });
});
