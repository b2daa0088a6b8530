import { describe, expect, it } from 'vitest';
import { keysIn } from './vocabulary.ts';

describe('a noun in ة that is spelled like the feminine of an adjective', () => {
  it.each([
    ['of a nisba', 'أمنية', 'أمنية:9 الأمنية:9 أمني:9 الأمني:2', ['امنيه', 'امني']],
    [
      'of an adjective said of people',
      'سابقة',
      'سابقة:9 السابقة:3 سابق:9 السابق:9 سابقين',
      ['سابقه', 'سابق'],
    ],
  ])('has both keys, %s', (_what, form, forms, expected) => {
    expect(keysIn(forms)(form)).toEqual(expected);
  });

  it.each([
    ['the adjective is rare', 'شخصية', 'شخصية:9 الشخصية:9 شخصي:8 الشخصي:2'],
    ['neither a nisba nor said of people', 'مكتبة', 'مكتبة:9 مكتب:9 المكتب:9'],
    ['a nisba of three letters', 'كلية', 'كلية:9 كلي:9 الكلي:9'],
    ['the masculine is no noun', 'أمنية', 'أمنية:9 أمني:9'],
    ['its pattern is none of adjectives', 'مدينة', 'مدينة:9 مدن:9 المدن:9 مدنين:9'],
  ])('has its own alone where %s', (_what, form, forms) => {
    expect(keysIn(forms)(form)).toEqual([keysIn(forms)(form)[0]]);
    expect(keysIn(forms)(form)[0]).toBe(form.replace('ة', 'ه').replace('أ', 'ا'));
  });

  it('keeps its plural apart from the adjective', () => {
    expect(keysIn('ثانية:9 ثوان:9 ثاني:9 الثاني:9')('ثوان')).toEqual(['ثانيه']);
  });
});
