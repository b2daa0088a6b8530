import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { withoutProclitics } from '../../../src/arabic/letter-proclitics.ts';
import { candidateForms } from '../../../src/arabic/query-expansion.ts';

describe('withoutProclitics', () => {
  it.each([
    ['الكتاب', 'كتاب'],
    ['بالكتاب', 'كتاب'],
    ['كالكتاب', 'كتاب'],
    ['للكتاب', 'كتاب'],
    ['والكتاب', 'كتاب'],
    ['فالكتاب', 'كتاب'],
    ['وبالكتاب', 'كتاب'],
    ['فبالكتاب', 'كتاب'],
    ['وكالكتاب', 'كتاب'],
    ['وللكتاب', 'كتاب'],
    ['فللكتاب', 'كتاب'],
    ['بكتاب', 'كتاب'],
    ['لكتاب', 'كتاب'],
    ['وبكتاب', 'كتاب'],
    ['ولكتاب', 'كتاب'],
    ['فلكتاب', 'كتاب'],
    ['وكتاب', 'كتاب'],
    ['فكتاب', 'كتاب'],
    ['ككتاب', 'كتاب'],
    ['ستكتب', 'تكتب'],
    ['وستكتب', 'تكتب'],
    ['فسيكتب', 'يكتب'],
    ['كمال', 'كمال'],
    ['سلام', 'سلام'],
    ['وكمال', 'كمال'],
    ['وسلام', 'سلام'],
    ['مكتب', 'مكتب'],
    ['خالد', 'خالد'],
    ['سوريا', 'سوريا'],
    ['وسكانه', 'سكانه'],
    ['مقال', 'مقال'],
  ])('leaves of %s, by its letters, %s', (form, rest) => {
    expect(withoutProclitics(form)).toBe(rest);
  });
});

describe('candidateForms', () => {
  it.each([
    ['لأوكرانيا', 'أوكرانيا'],
    ['وبالصواريخ', 'صواريخ'],
    ['للمعلمين', 'معلم'],
    ['والسيارات', 'سيارة'],
    ['وبرلمان', 'برلمان'],
    ['فبراير', 'براير'],
  ])('takes proclitics off: %s may be %s', (typed, form) => {
    expect(candidateForms(fold(typed))).toContain(fold(form));
  });

  it.each([
    ['هالسنة', 'سنة'],
    ['وهالمدينة', 'المدينة'],
    ['بهالبلد', 'بلد'],
    ['عالبحر', 'بحر'],
    ['عالطريق', 'الطريق'],
  ])('takes off what dialects write onto the article: %s may be %s', (typed, form) => {
    expect(candidateForms(fold(typed)).at(-1)).toBe(fold(form));
    expect(candidateForms(fold(`ا${typed}`))).not.toContain(fold(form));
  });

  it.each([
    ['لبنان', 'لبنان', 'بلبنان', 'لبن', 'بن'],
    ['وبلبنان', 'لبنان', 'بلبنان', 'لبن', 'بن'],
    ['سودان', 'السودان', 'بالسودان', 'سود', 'السود'],
    ['وإيران', 'إيران', 'لإيران', 'اير', 'واير'],
  ])('takes the end of a name for no dual: %s', (typed, one, other, ...none) => {
    const candidates = candidateForms(fold(typed));
    expect(candidates).toEqual(expect.arrayContaining([fold(one), fold(other)]));
    for (const form of none) expect(candidates).not.toContain(form);
    expect(candidateForms('ولدان')).toContain('ولد');
  });

  it.each([
    ['الرئيسية', 'رئيس'],
    ['الجوية', 'جو'],
    ['والدولية', 'دول'],
  ])('takes what is of a word for no word of its own: %s is no %s', (typed, form) => {
    expect(candidateForms(fold(typed))).not.toContain(fold(form));
  });

  it.each([
    ['خطاها', 'خط'],
    ['أحيانا', 'أحي'],
    ['معاناة', 'معان'],
    ['تجاوزناها', 'تجاوزن'],
  ])('takes no radical or ending for that of two: %s is no %s', (typed, form) => {
    expect(candidateForms(fold(typed))).not.toContain(fold(form));
  });

  it.each([
    ['رآه', 'ري'],
    ['قانا', 'قي'],
    ['وسانا', 'سي'],
  ])('takes the ا of a short word for no ى: %s is no %s', (typed, form) => {
    expect(candidateForms(fold(typed))).not.toContain(form);
  });

  it('takes a name of three letters for none with the article: هالتون is not التون', () => {
    expect(candidateForms('هالتون')).not.toContain('التون');
  });

  it.each([
    ['مدينتهما', 'مدينة'],
    ['مدينتهم', 'مدينة'],
    ['مدينتهن', 'مدينة'],
    ['مدينتها', 'مدينة'],
    ['مدينتنا', 'مدينة'],
    ['مدينتكم', 'مدينة'],
    ['مدينته', 'مدينة'],
    ['مدينتك', 'مدينة'],
    ['مدينتي', 'مدينة'],
    ['دولتين', 'دولة'],
    ['دولتان', 'دولة'],
    ['كتابهما', 'كتاب'],
    ['كتابهم', 'كتاب'],
    ['كتابهن', 'كتاب'],
    ['كتابها', 'كتاب'],
    ['كتابنا', 'كتاب'],
    ['كتابكم', 'كتاب'],
    ['كتابه', 'كتاب'],
    ['كتابك', 'كتاب'],
    ['أمريكه', 'أمريكي'],
    ['سيارات', 'سيارة'],
    ['انتخابات', 'انتخاب'],
    ['كاتبات', 'كاتبة'],
    ['سهلة', 'سهلا'],
    ['رؤساء', 'رؤسا'],
    ['معلمون', 'معلم'],
    ['معلمين', 'معلم'],
    ['كتابان', 'كتاب'],
    ['أعلنوا', 'أعلن'],
    ['معلمو', 'معلم'],
    ['أعلنت', 'أعلن'],
    ['محامين', 'محامي'],
    ['سريعا', 'سريع'],
    ['سوريا', 'سورية'],
    ['أمريكا', 'أمريكي'],
    ['مدرسة', 'مدرس'],
    ['سورية', 'سوريا'],
    ['مصري', 'مصر'],
    ['موسيقى', 'موسيقا'],
    ['معلمي', 'معلمين'],
    ['شتاء', 'شتا'],
    ['الد', 'الدات'],
  ])('exchanges endings: %s may be %s', (typed, form) => {
    expect(candidateForms(fold(typed))).toContain(fold(form));
  });

  it.each(['معلمة', 'معلمات', 'معلمين', 'معلما', 'معلمء'])(
    'adds endings: معلم may be %s',
    (form) => {
      expect(candidateForms('معلم')).toContain(fold(form));
    },
  );

  it.each(['الكييف', 'وكييف', 'بكييف', 'لكييف', 'للكييف', 'والكييف', 'بالكييف'])(
    'adds proclitics: كييف may be %s',
    (form) => {
      expect(candidateForms('كييف')).toContain(form);
      expect(candidateForms('وكييف')).toContain(form);
    },
  );

  it.each([
    ['غورغييفا', 'جورجييفا'],
    ['جورجييفا', 'غورغييفا'],
    ['غورغييفا', 'كوركييفا'],
    ['جورجييفا', 'كوركييفا'],
    ['كوركييفا', 'غورغييفا'],
    ['مسوول', 'مسؤول'],
    ['روس', 'رؤوس'],
    ['نتايج', 'نتائج'],
    ['دقائق', 'دقايق'],
    ['جورجيا', 'غورغيا'],
    ['إنستقرام', 'إنستغرام'],
    ['إنستقرام', 'إنستجرام'],
    ['مبدء', 'مبدأ'],
    ['جدااا', 'جدا'],
    ['والسعووودييية', 'السعودية'],
    ['الصحفييين', 'الصحفيين'],
    ['شاركوا', 'شاركت'],
    ['مسلحون', 'المسلحة'],
    ['وكالاتها', 'الوكالة'],
    ['حليفتان', 'حليف'],
    ['مدينتيها', 'مدينة'],
    ['كتابيه', 'كتاب'],
    ['والديه', 'والدين'],
    ['مبناها', 'مبنى'],
    ['استدعاه', 'استدعى'],
    ['بمستشفانا', 'مستشفى'],
    ['والداها', 'والد'],
    ['عيناها', 'عين'],
    ['أخاه', 'أخي'],
    ['سفيراهما', 'سفير'],
    ['مسؤولوه', 'مسؤول'],
    ['كتابيها', 'كتاب'],
    ['مسؤولوها', 'مسؤول'],
    ['مسؤوليهم', 'مسؤولون'],
    ['مسؤولونا', 'مسؤولين'],
    ['باصها', 'بباص'],
  ])('respells: %s may be %s', (typed, form) => {
    expect(candidateForms(fold(typed))).toContain(fold(form));
  });

  it.each([
    ['سعى', 'يسعى'],
    ['كتب', 'تكتب'],
    ['كتب', 'يكتبون'],
    ['كتب', 'كتبت'],
    ['تكلم', 'يتكلم'],
    ['أعلن', 'يعلن'],
    ['أخذ', 'يأخذ'],
    ['وأعلن', 'يعلن'],
    ['يكتب', 'تكتب'],
    ['تكتب', 'يكتب'],
    ['نكتب', 'يكتب'],
    ['يكتب', 'يكتبون'],
    ['يكتب', 'كتب'],
    ['يعلن', 'أعلن'],
    ['يكتب', 'كتبت'],
    ['يستخدم', 'استخدمت'],
    ['يقول', 'قالت'],
    ['يشير', 'أشار'],
    ['تقيم', 'أقامت'],
    ['يؤكد', 'أكدت'],
    ['أكد', 'يؤكد'],
    ['يدخل', 'ستدخل'],
  ])('conjugates: %s may be %s', (typed, form) => {
    expect(candidateForms(fold(typed))).toContain(fold(form));
  });

  it.each([
    ['a short name in another spelling', 'جمال', 'كمال'],
    ['a short name in another spelling', 'كامل', 'غامل'],
    ['a short verb without its first radical', 'يصل', 'صلت'],
    ['an object at the end, in the middle', 'مهنته', 'مهنههه'],
    ['a form IV in the middle of a word', 'ساعد', 'يسعد'],
    ['a word without its first letter', 'كتب', 'تب'],
    ['a ف in the middle of a word', 'مفتاح', 'فتاح'],
    ['an article before a single letter', 'الد', 'دات'],
    ['an imperfect in alef', 'كتب', 'اكتب'],
    ['the hamza of a و at the end', 'حلو', 'حلء'],
    ['the hamza of a ي at the end', 'كلي', 'كلء'],
    ['a ي for a first hamza', 'ءءب', 'ييب'],
    ['the ق of an Arabic word', 'القسوة', 'الغسوة'],
    ['the ق of a participle', 'مقامرة', 'مغامرة'],
    ['the middle of a longer imperfect', 'يحاور', 'حاارت'],
  ])('does not guess at %s: %s is not %s', (_what, typed, form) => {
    expect(candidateForms(fold(typed))).not.toContain(fold(form));
  });

  it.each(['في', 'covid', '2024', 'كوفيد19', 'كتاب كتب', 'ه'.repeat(31), ''])(
    'expands nothing but a word of 3 to 30 Arabic letters: %s',
    (form) => {
      expect(candidateForms(form)).toEqual([form]);
    },
  );

  it.each(['كتب', 'كتبسح'.repeat(6)])('expands %s', (form) => {
    expect(candidateForms(form).length).toBeGreaterThan(9);
  });

  it.each(['كهم', 'هات', 'بها', 'الد', 'للت'])('has no candidate of one letter for %s', (form) => {
    expect(candidateForms(form).filter((each) => each.length < 2)).toEqual([]);
  });

  it.each(['كتب', 'معلم', 'وبالكتاب', 'يكتب', 'غورباتشوف'])(
    'has only Arabic words for %s',
    (form) => {
      for (const each of candidateForms(form)) expect(each).toMatch(/^[ء-ي]+$/);
    },
  );

  it('has the likeliest first: as typed, without proclitics, with other endings, with proclitics, respelled, conjugated', () => {
    const order = ['والغورباتشوف', 'غورباتشوف', 'الغورباتشوف', 'غورباتشوفه', 'بغورباتشوف'];
    const candidates = candidateForms('والغورباتشوف');
    expect(candidates.filter((each) => order.includes(each))).toEqual(order);
    const later = ['للغورباتشوف', 'والجورباتشوف', 'يغورباتشوف'];
    expect(candidates.filter((each) => later.includes(each))).toEqual(later);
  });

  it('begins with the form itself, gives each form once, and fewer than 250, for any string', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'اوفبلكسيتنمهءغج') });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (form) => {
        const candidates = candidateForms(form);
        expect(candidates[0]).toBe(form);
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates.length).toBeLessThan(250);
      }),
    );
  });
});
