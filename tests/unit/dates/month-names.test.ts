import { describe, expect, it } from 'vitest';
import { monthNamed } from '../../../src/dates/month-names.ts';

/** By their number; as in Cairo, Baghdad, Tunis and Rabat, with letters that hands leave out, and in English. */
const GREGORIAN = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'January', 'Jan'],
  ['فبراير', 'شباط', 'فيفري', 'February', 'feb'],
  ['مارس', 'آذار', 'اذار', 'March'],
  ['أبريل', 'ابريل', 'نيسان', 'أفريل', 'افريل', 'April'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'May'],
  ['يونيو', 'حزيران', 'جوان', 'June'],
  ['يوليو', 'تموز', 'تمّوز', 'جويلية', 'جويليه', 'July'],
  ['أغسطس', 'اغسطس', 'آب', 'اب', 'أوت', 'اوت', 'غشت', 'August'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'September', 'Sept'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول', 'تشرين أول', 'تشرين اول', 'October'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'November'],
  ['ديسمبر', 'كانون الأول', 'كانون الاول', 'كانون أول', 'كانون اول', 'دجنبر', 'December'],
];

const HIJRI = [
  ['محرم', 'المحرم', 'محرّم', 'Muharram'],
  ['صفر', 'Safar'],
  ['ربيع الأول', 'ربيع الاول', 'ربيعٌ الأوّل'],
  ['ربيع الآخر', 'ربيع الاخر', 'ربيع الثاني'],
  ['جمادى الأولى', 'جمادي الاولي', 'جمادى الأول', 'جمادى الاولى'],
  ['جمادى الآخرة', 'جمادي الاخرة', 'جمادى الآخر', 'جمادى الثانية', 'جمادى الثاني'],
  ['رجب', 'Rajab'],
  ['شعبان', 'Shaban', 'Sha‘ban', 'Sha’ban', "Sha'ban"],
  ['رمضان', 'Ramadan', 'Ramadhan'],
  ['شوال', 'Shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'ذا القعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذا الحجة'],
];

describe.each([
  ['gregorian', GREGORIAN],
  ['hijri', HIJRI],
] as const)('a %s month', (calendar, months) => {
  it.each(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))(
    '%s is the one with number %i',
    (name, number) => {
      expect(monthNamed(name)).toEqual({ calendar, number });
    },
  );

  it.each(months.flat())('%s is none where it is the end of a word', (name) => {
    expect(monthNamed(`ظ${name}`)).toBeUndefined();
  });
});

it.each(HIJRI.flat())('a word that goes on behind %s is no hijri month', (name) => {
  expect(monthNamed(`${name}ظ`)).toBeUndefined();
});

it.each(['ابن', 'ماية', 'خبر', 'تشرين', 'كانون', 'ربيع', 'جمادى', 'ذو', ''])(
  '%s is no month',
  (name) => {
    expect(monthNamed(name)).toBeUndefined();
  },
);
