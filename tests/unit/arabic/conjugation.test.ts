import { describe, expect, it } from 'vitest';
import { keysIn } from './vocabulary.ts';

describe('lexemesOf, for verbs', () => {
  it.each([
    ['persons and tenses', 'شرح:5 شرحت يشرح نشرح سيشرح أشرح'],
    ['the future of a verb spelled like a noun', 'يتنفس:5 تتنفس ستتنفس سأتنفس'],
    ['form V, known by its feminine alone', 'يتبرع:5 تبرعت تتبرع'],
    ['form X, hollow', 'يستضيف:5 استضافت استضاف تستضيف'],
    ['form IV, hollow', 'يذيع:5 أذاعت أذاع تذيع'],
    ['a hollow passive', 'يذيع:5 أذاع:3 أذاعت أذيعت'],
    ['form IV, defective', 'يخفي:5 أخفت تخفي أخفوا'],
    ['the plural of a defective verb', 'يسعى:5 يسعون تسعى'],
    ['a geminate', 'يهز:5 تهز هز:3 هزت'],
    ['a first radical و', 'يصل:5 تصل وصل:4 وصلت'],
    ['a final hamza', 'بدأ:5 بدأت يبدأ:3 بدأوا'],
    ['the jussive of a defective verb', 'يبقى:5 يبق تبق بقي:3 بقيت'],
    ['an imperfect in ت alone', 'أنجز:5 أنجزت تنجز ستنجز'],
    ['a last ك of its own', 'يحرك:2 حرك:2 حركت تحرك حركوا'],
    ['a perfect in ال of its own', 'ألقى:9 ألقت:9 وألقت ألقوا'],
    ['a perfect like a particle', 'يفقد:5 فقدت فقدوا تفقد'],
    ['a first radical hamza', 'يؤكد:5 أكد:9 أكدت تؤكد أكدوا سيؤكد أؤكد'],
    ['a first radical hamza, spelled like a noun', 'يؤسس:3 أسس:5 أسست:2 أسسوا'],
    ['an object after the alef of يرى', 'يرى:9 يراه نراه تراه'],
    ['objects', 'عالج:5 عالجت يعالج عالجوا عالجها يعالجها عالجوه'],
  ])('gives the forms of one verb one key, with %s: %s', (_what, forms) => {
    const keys = keysIn(forms);
    const [first = '', ...others] = forms.split(' ').map((entry) => entry.split(':')[0] ?? '');
    for (const other of others) {
      expect(
        keys(other).some((key) => keys(first).includes(key)),
        `${first} ${keys(first)}, ${other} ${keys(other)}`,
      ).toBe(true);
    }
  });

  it.each([
    ['يتطلب', 'يطلب', 'يتطلب:9 يطلب:9 تطلب:9 تطلبت:2 طلب:9 طلبت:5'],
    ['يتحمل', 'يحمل', 'يتحمل:9 يحمل:9 تحملت:2 حمل:3 حملت:5'],
    ['نسرين', 'يسري', 'نسرين:3 يسري:5 تسري:2 سرى:2'],
    ['يستضيف', 'يضيف', 'يستضيف:5 يضيف:9 ستضيف:3 أضاف:9 أضافت:5'],
    ['تمكنوا', 'مكن', 'تمكنوا:9 يتمكن:9 تمكن:9 يمكن:99 مكن مكنت'],
    ['ستواصل', 'يتواصل', 'ستواصل:9 تواصل:9 التواصل:9 يتواصل:9 يواصل:9 واصل:9 واصلت:9'],
    ['يحرك', 'حر', 'يحرك:2 حرك:2 حركت تحرك حر:30 الحر:30'],
    ['يتسم', 'يتسمى', 'يتسم:3 يتسمى:2'],
    ['يؤيد', 'الأيدي', 'يؤيد:8 أيدت:2 أيدوا أيدي:9 الأيدي:9 يد:9 اليد:9'],
    ['أيدت', 'يد', 'يؤيد:8 أيدت:2 أيدوا أيدي:9 الأيدي:9 يد:9 اليد:9'],
    ['سيوف', 'يوفي', 'سيوف:3 يوفي:9 السيوف'],
    ['تقدما', 'قدم', 'تقدما:9 تقدم:9 التقدم:9 يقدم:9 قدم:9 قدمت:9 يقدما يقدمون'],
    ['وتوفي', 'في', 'وتوفي:8 توفي:9 توفيت:2 يوفي وفي:9 في:99'],
    ['الرفض', 'يرفض', 'الرفض:9 رفض:9 يرفض:9 رفضت:3'],
    ['ظهرت', 'أظهر', 'ظهر:9 ظهرت:9 يظهر:9 أظهر:5 أظهرت:5 الظهر:3'],
    ['تمرين', 'يمر', 'تمرين:3 التمرين:2 يمر:9 مرت:3 مر:3'],
    ['تتويج', 'يتوج', 'تتويج:4 التتويج:5 يتوج:3'],
  ])('gives %s and %s no key in common', (one, other, forms) => {
    const keys = keysIn(forms);
    expect(keys(one).filter((key) => keys(other).includes(key))).toEqual([]);
  });

  it('gives a noun that is spelled like a verb the keys of both, and the noun with the article its own', () => {
    const keys = keysIn('تعرف:9 التعرف:3 يعرف:12 نعرف:2 عرف:3 عرفت:2');
    expect(keys('تعرف')).toEqual(expect.arrayContaining([...keys('يعرف'), ...keys('التعرف')]));
    expect(keys('التعرف')).not.toEqual(expect.arrayContaining([...keys('يعرف')]));
  });
});
