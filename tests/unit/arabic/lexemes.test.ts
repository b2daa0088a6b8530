import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { lexemesOf } from '../../../src/arabic/lexemes.ts';
import { formsOf } from '../../../src/arabic/lexicon.ts';
import { keysIn, vocabulary } from './vocabulary.ts';

describe('lexemesOf, for forms of one word', () => {
  it.each([
    ['prepositions on a name', 'روسيا:9 لروسيا:2 بروسيا وروسيا'],
    ['clitics upon clitics', 'ملف:5 الملف:9 وبالملف للملف وملف كملف'],
    ['a word that begins with lam after lil', 'لجنة:5 اللجنة:4 للجنة:3'],
    ['possessors', 'موقف:5 موقفه موقفها موقفهم بموقفنا'],
    ['possessors of a feminine', 'رغبة:4 رغبته رغبتها رغباتهم'],
    ['number and gender of people', 'مدرب:5 مدربة مدربون مدربين المدربات مدربوهم'],
    ['the construct', 'ممثلون:3 الممثلين:3 ممثلي ممثلو ممثل'],
    ['the dual', 'أسبوع:5 أسبوعان أسبوعين'],
    ['tanwin', 'سريع:3 سريعا السريع'],
    ['tanwin of a plural', 'جبل جبالا الجبال'],
    ['nisba, its feminine and plural', 'مغربي:4 مغربية المغربية مغربيون'],
    ['hamza seats', 'شركاء:3 شركاؤه شركائهم شريك'],
    ['final alef before a pronoun', 'مستوى:4 مستواه مستواها'],
    ['a verb, person and tense', 'أعلن:5 أعلنت يعلن تعلن سيعلن وأعلنوا'],
    ['a weak verb', 'قال:9 قالت يقول وقالوا'],
    ['a broken plural, known by its pattern', 'خندق خنادق الخنادق'],
    ['a broken plural known by the lexicon', 'سهم الأسهم أسهمها'],
    ['a plural without its singular', 'نساء امرأة والنسوة'],
    ['a foreign name', 'غريفيث:9 جريفيث:2 غريفث'],
    ['newsroom spellings', 'أوروبي أوربية الأوروبيين'],
    ['a plural in ات, not of the word without ة', 'حالة:5 الحالة:3 حالات حالاته'],
    ['a possessor upon a preposition', 'بحوزته بحوزتها حوزة:3 الحوزة'],
    ['a word that begins with و, with tanwin', 'واحد:9 الواحد:3 واحدا:4'],
    ['a و of its own', 'واقعي:4 واقعية:9 واقعيا الواقعي'],
    ['a noun spelled like a particle', 'أبعاد:3 البعد:2 أبعادها'],
    ['a trade and its plural', 'غواص غواصون'],
    ['a seat of hamza', 'مسؤول مسئول المسئولين'],
    ['hamza seats of a broken plural', 'رأس رؤوس رءوس'],
    ['an Urdu keyboard', 'كوريا کوریا'],
    ['a people, in the plural and the feminine', 'كوري:4 كوريين الكورية'],
    ['a nisba with a broken plural', 'جندي جنود للجنود'],
    ['a participle that is most an adverb', 'ملمحا:90 ملمح ملمحة:2'],
    ['a collective and one of it', 'شجر:3 شجرة:4 الأشجار'],
    ['a country that looks like an imperfect', 'تونس:90 وتونس بتونس:9 لتونس'],
    ['a country that looks like a dual', 'البحرين:20 والبحرين للبحرين'],
    ['a country that looks like the article with nothing before it', 'الصين:30 والصين:9 للصين'],
    ['«and» before what begins as the article does', 'ألمانيا:30 وألمانيا:9 بألمانيا'],
    ['«and» before a verb in ال', 'ألغى:20 وألغى:4 ألغت يلغي:9'],
    ['a year, whatever tongues are', 'السنة:10 سنة:20 والسنة سنوات'],
    ['a feminine, which may be a pronoun', 'حالة:60 الحالة:9 حال:20 حالات:9'],
    ['a number and its gender', 'ثلاث:9 ثلاثة:20 بثلاثة الثلاثة:8'],
    ['the two of twelve, and its case', 'اثنا:2 اثني:9 اثنتا اثنتي:2 واثني الاثني اثنان'],
    ['a number with the article', 'أربعة:9 أربع:4 الأربعة:5 لأربعة'],
    ['a number and its case', 'عشرون:2 عشرين:9 والعشرون العشرين'],
    ['a hundred in all its spellings', 'مئة:9 مائة:2 مئتين مائتي المئة'],
    ['a decimal comma', '2.5:9 2,5:2 2،5:2'],
    ['a comma of thousands', '1234567:2 1،234،567'],
  ])('gives them one key, with %s: %s', (_what, forms) => {
    const keys = keysIn(forms);
    const [first = '', ...others] = forms.split(' ').map((entry) => entry.split(':')[0] ?? '');
    for (const other of others) {
      expect(
        keys(other).some((key) => keys(first).includes(key)),
        `${first} ${other}`,
      ).toBe(true);
    }
  });
});

it.each([
  ['a country and a name', 'تونس:90 يونس:30 بتونس:9', 'بتونس', 'يونس'],
  ['a name that looks like an imperfect', 'تونس:90 يونس:30', 'تونس', 'يونس'],
  ['a country and drops', 'قطر:90 قطرة:3 قطرات:2', 'قطر', 'قطرات'],
  ['the gems of a stone', 'الماس:6 ماس:20 مأساة:9', 'الماس', 'ماس'],
  ['titles', 'ألقاب:9 قاب:3 لقب:9', 'ألقاب', 'قاب'],
  ['what is not so often without ال', 'السنة:10 سنة:19 لسان:9', 'السنة', 'سنة'],
  ['a day of the week and two', 'الاثنين:40 اثنان:5 اثنين:5', 'للاثنين', 'اثنان'],
  ['a day of the week and two, who are definite', 'الاثنين:40 اثنين:9', 'الاثنين', 'اثنين'],
  ['a day of the week and one', 'الأحد:40 أحد:40 والأحد:2', 'والأحد', 'أحد'],
  ['two, and an ethnicity', 'اثني:9 الاثني الإثنية:5 إثنية', 'اثني', 'الإثنية'],
  ['a day of the week and an ethnicity', 'الاثنين:40 الإثنية:5', 'الاثنين', 'الإثنية'],
  ['a number that is no decimal', '1.234:3 1,23:2', '1.234', '1,23'],
  ['years', '20152016:3 2015،2016', '20152016', '2015،2016'],
  ['three numbers', '2.50:3 2,5:2', '2.50', '2,5'],
])('does not join %s', (_what, forms, one, other) => {
  const keys = keysIn(forms);
  expect(keys(one).filter((key) => keys(other).includes(key))).toEqual([]);
});

it('takes no و from before what has the article wherever else it stands', () => {
  const keys = keysIn('وضيعة:15 وضيع:3 الضيعة:9');
  expect(keys('وضيعة')).toEqual(keys('وضيع'));
  expect(keys('وضيعة')).not.toEqual(keys('الضيعة'));
});

describe('lexemesOf, for different words', () => {
  it.each([
    ['والد', 'الد', 'والد:5 الوالد:3 الد'],
    ['كارلا', 'كارل', 'كارلا:90 كارل:2'],
    ['لعب', 'لعبة', 'لعب:5 لعبة:5 يلعب:4'],
    ['فيلم', 'يلم', 'فيلم:9 الفيلم:3 يلم'],
    ['بلد', 'لد', 'بلد:5 البلد:5 لد:2'],
    ['لندن', 'ندن', 'لندن:9 ندن'],
    ['كرة', 'رة', 'كرة:5 الكرة:5 ره:3'],
    ['لبنان', 'بنان', 'لبنان:50 بنان'],
    ['وجد', 'جد', 'وجد:9 جد:5'],
    ['روسيا', 'روسي', 'روسيا:9 لروسيا:2 روسي:5 الروسي:3'],
    ['كتاب', 'مكتب', 'كتاب:5 مكتب:5 مكتبة:3'],
    ['مكتبة', 'مكتب', 'مكتب:5 مكتبة:3 المكتبة:2'],
    ['فعلية', 'علي', 'فعلية:2 علي:90'],
    ['الراية', 'رأي', 'الراية:2 راية رأي:20'],
    ['كوريا', 'كور', 'كوريا:9 كور:2'],
    ['مقاومة', 'مقاوم', 'مقاومة:9 المقاومة:9 مقاوم:2'],
    ['ألعاب', 'عاب', 'ألعاب:4 الألعاب:3 عاب:2'],
    ['تمرين', 'تمر', 'تمرين:3 تمر:9'],
    ['مهاجر', 'مهجر', 'مهاجر:4 مهاجرين:5 المهجر:2 مهجر'],
    ['باتون', 'بوتين', 'بوتين:50 باتون:20'],
    ['سليمان', 'سلمان', 'سلمان:50 سليمان:10'],
    ['حسن', 'حسين', 'حسن:50 حسين:40'],
    ['حالات', 'حال', 'حالة:30 الحالة:20 حالات:9 حال:4 الحال:2'],
    ['واحدا', 'أحد', 'واحد:9 الواحد:3 واحدا:4 أحد:9 الأحد:9'],
    ['إشعارات', 'شعر', 'إشعارات:3 إشعار:2 شعر:5 الشعر:3 إشعارا'],
    ['أبعاد', 'بعد', 'أبعاد:3 البعد:2 بعد:90'],
    ['لوساكا', 'لوسي', 'لوساكا:2 لوسي:5 لوساك'],
    ['سلمون', 'سلم', 'السلمون:3 سلم:9 السلم:5'],
    ['بحارة', 'بحر', 'بحر:9 البحر:9 بحارة:3 البحارة:2 بحار:2'],
    ['زوجة', 'زوج', 'زوج:9 الزوج:4 زوجة:9 الزوجة:5'],
  ])('gives %s and %s no key in common', (one, other, forms) => {
    const keys = keysIn(forms);
    expect(keys(one).filter((key) => keys(other).includes(key))).toEqual([]);
  });

  it('gives particles, numbers and Latin words themselves as keys', () => {
    const keys = keysIn('في:9 على:9 وفي 10 g20 فهو هو');
    expect(keys('10')).toEqual(['10']);
    expect(keys('g20')).toEqual(['g20']);
    expect(keys('وفي')).toEqual(['في']);
    expect(keys('فهو')).toEqual(['هو']);
  });
});

describe('lexemesOf, for any vocabulary', () => {
  it('has the plurals of a singular that stands alone, and the singular of a plural', () => {
    expect(keysIn('صاروخ')('صواريخ')).toEqual(keysIn('صاروخ')('صاروخ'));
    expect(keysIn('وبالصواريخ')('صاروخ')).toEqual(keysIn('وبالصواريخ')('وبالصواريخ'));
  });

  it('has a number below ten with a zero before it and without', () => {
    const lexemes = lexemesOf(vocabulary('05 7 50 007'));
    expect(['05', '5', '7', '07', '50', '007'].map((form) => lexemes.get(form)?.join())).toEqual([
      '5',
      '5',
      '7',
      '7',
      '50',
      '007',
    ]);
  });

  it('does not depend on the order of the vocabulary', () => {
    const forms = 'معلم:3 معلمة معلمون:2 المعلمين كتاب كتب مكتب روسيا لروسيا'.split(' ');
    const one = lexemesOf(vocabulary(forms.join(' ')));
    const other = lexemesOf(vocabulary(forms.toReversed().join(' ')));
    for (const [form, keys] of one) expect(other.get(form)).toEqual(keys);
  });

  it('gives one key to the forms that readers gave as examples', () => {
    const keys = keysIn('روسيا:9 لروسيا:2 وروسيا صاروخ:3 وبالصواريخ المعاهدة:4 10:2 بسيط:3 بسيطا');
    expect(keys('لروسيا')).toEqual(keys('روسيا'));
    expect(keys('وروسيا')).toEqual(keys('روسيا'));
    expect(keys('وبالصواريخ')).toEqual(keys('صاروخ'));
    expect(keys('معاهده')).toEqual(keys('المعاهدة'));
    expect(keys('١٠')).toEqual(['10']);
    expect(keys('بسيطا')).toEqual(keys('بسيط'));
  });

  const letters = fc.string({ unit: fc.constantFrom(...'اوفبلكسيتنمهءرعد'), maxLength: 40 });
  const word = fc.oneof(letters, fc.string({ unit: 'binary' }));

  it('has keys for every form, and each key again for itself and for the forms that the lexicon adds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), (forms) => {
        const lexemes = lexemesOf(new Map(forms.map((form, i) => [form, i + 1])));
        for (const form of forms) {
          const keys = lexemes.get(form) ?? [];
          expect(keys.length).toBeGreaterThan(0);
          for (const key of keys) {
            expect(lexemes.get(key)).toContain(key);
            const added = formsOf(key).filter((each) => !forms.includes(each));
            for (const each of added) expect(lexemes.get(each)).toContain(key);
          }
        }
      }),
    );
  });

  it.each([
    ['a lone surrogate', '\uD83D'],
    ['ten thousand letters', 'هه'.repeat(5000)],
    ['scripts mixed', 'الNATOوכ汉'],
    ['an empty string', ''],
    ['an article alone', 'ال'],
    ['a prototype’s name', 'constructor'],
  ])('gives a key to %s', (_what, text) => {
    const form = fold(text);
    expect(lexemesOf(new Map([[form, 1]])).get(form)?.length).toBeGreaterThan(0);
  });
});
