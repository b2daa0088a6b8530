import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import {
  isAdjective,
  isAgentNoun,
  isDiptote,
  isFormTwoVerbalNoun,
  isLongParticiple,
  isNisba,
  isParticiple,
  singularCandidates,
} from '../../../src/arabic/patterns.ts';

describe.each([
  ['isAdjective', isAdjective, 'كبير عسكري معلم كاتب جديد', 'كتاب كبار طويلا سبب كبيرات'],
  [
    'isParticiple',
    isParticiple,
    'كاتب معلم مسؤول متفائل مستمر متبادل مقاومون',
    'آخر مقاوم محارب علم رجال كاتبون مدد منع',
  ],
  ['isAgentNoun', isAgentNoun, 'صياد غواص مراسل مقاوم', 'صيادين كتب كاتب مراسلة مصادرون متراسل'],
  ['isNisba', isNisba, 'طبي نووي فلسطيني', 'في رأ نوويون يمن'],
  ['isDiptote', isDiptote, 'مطالب صواريخ وسائل عواصم', 'أموال كتاب مطالبات مكاتبون صوارخين'],
  [
    'isLongParticiple',
    isLongParticiple,
    'متردد مستغرب منسحب متبادل',
    'معلم متع مستن منسج كمتردد معترض',
  ],
  ['isFormTwoVerbalNoun', isFormTwoVerbalNoun, 'تحسين تمرين تدريب', 'تحسينات تعاون كتحسين تحسن'],
] as const)('%s', (_name, is, yes, no) => {
  it.each(yes.split(' '))('is true of %s', (word) => {
    expect(is(fold(word))).toBe(true);
  });

  it.each(no.split(' '))('is false of %s', (word) => {
    expect(is(fold(word))).toBe(false);
  });
});

describe('singularCandidates', () => {
  it.each([
    ['فواعل', 'عواصم', 'عاصمة عاصم عوصم عوصمة'],
    ['فعائل', 'وسائل', 'وسيلة وسالة وسولة وسيل'],
    ['فعالل', 'عناصر', 'عنصر عنصرة'],
    ['مفاعل', 'مطالب', 'مطلب مطلبة'],
    ['فعاليل', 'صناديق', 'صندوق صنداق صنديق'],
    ['مفاعيل', 'مشاريع', 'مشروع مشراع مشريع'],
    ['فواعيل', 'قوانين', ''],
    ['فواعيل', 'صواريخ', 'صاروخ صوروخ صاراخ صوراخ صاريخ صوريخ'],
    ['a dual of a word with ا', 'برامين', ''],
    ['a verbal noun in ت', 'تجارب', ''],
    ['a last weak letter', 'قضايا', ''],
    ['a last ه', 'فلاسفة', ''],
    ['a weak fourth letter', 'منازل', 'منزل منزلة'],
    ['a ي after the ا', 'معايش', ''],
    ['a و after the ا', 'مناور', ''],
    ['four letters', 'كتاب', ''],
    ['no ا in the middle', 'مستمر', ''],
    ['no ا in the middle of six', 'مستمرين', ''],
    ['six letters without ي', 'عنادلبر', ''],
    ['six letters with another fifth', 'عناصرك', ''],
    ['seven letters', 'صواريخهم', ''],
  ])('of %s: %s', (_pattern, plural, singulars) => {
    expect(singularCandidates(fold(plural)).join(' ')).toBe(
      singulars.split(' ').map(fold).join(' '),
    );
  });
});
