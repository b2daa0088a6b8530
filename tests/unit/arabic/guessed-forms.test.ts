import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { guessedForms } from '../../../src/arabic/query-expansion.ts';

describe('guessedForms', () => {
  it.each([
    ['كتبوا', 'يكتب'],
    ['سافرنا', 'يسافر'],
    ['يستخدمونها', 'استخدم'],
    ['استخدمته', 'يستخدم'],
    ['رفضته', 'رفض'],
    ['اعتقلتهم', 'اعتقل'],
    ['ساعدناه', 'ساعد'],
    ['وأعلنتها', 'أعلن'],
    ['ترجمت', 'يترجم'],
    ['تمحورت', 'يتمحور'],
    ['ينتخبه', 'ينتخبون'],
    ['انتخبوه', 'ينتخب'],
    ['كريستياانو', 'كريستيانو'],
    ['الرئييس', 'الرئيس'],
    ['المننتخب', 'المنتخب'],
    ['غوانتانامو', 'غوانتنامو'],
    ['غوانتنامو', 'غوانتانامو'],
    ['بنسلفانيا', 'بنسيلفانيا'],
    ['هارفرد', 'هارفارد'],
    ['ستكهولم', 'ستوكهولم'],
  ])('%s may be %s', (typed, form) => {
    expect(guessedForms(fold(typed))).toContain(fold(form));
  });

  it.each([
    ['a prefix as a letter too many', 'ممهلة', 'مهلة'],
    ['the vowels of a short name', 'باريس', 'بريس'],
    ['the vowels of an Arabic word', 'صواريخ', 'صوارخ'],
    ['the vowels of what begins like a participle', 'مسافرات', 'مسفرات'],
    ['the vowels of a word with a pronoun', 'بلادنهم', 'بلدنهم'],
    ['a vowel beside another', 'هارفرد', 'هااارفرد'],
    ['an ending ة as an object', 'نكاية', 'كاي'],
    ['a perfect of form V as an imperfect', 'تنصلوا', 'نصل'],
    ['a radical that comes twice', 'سررت', 'سرت'],
    ['a prefix before a radical', 'متتابعة', 'متابعة'],
    ['a first vowel', 'اندبندنت', 'ندبندنت'],
  ])('does not guess at %s: %s is not %s', (_what, typed, form) => {
    expect(guessedForms(fold(typed))).not.toContain(fold(form));
  });

  it.each(['في', 'covid', '2024', 'كتاب كتب', 'ه'.repeat(31)])('has none for %s', (form) => {
    expect(guessedForms(form)).toEqual([]);
  });
});
