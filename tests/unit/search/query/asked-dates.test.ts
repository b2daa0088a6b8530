import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../../src/search/index/facets.ts';
import { readBy } from '../../../../src/search/query/question/read-question.ts';
import { read, TODAY, table } from './read-asked.ts';

describe('a date', () => {
  it.each([
    ['منذ:أسبوع', 'since=week'],
    ['منذ:الشهر', 'since=month'],
    ['منذ:سنه', 'since=year'],
    ['منذ:عام', 'since=year'],
    ['منذ:يوم', 'since=day'],
    ['منذ:أمس', 'since=day'],
    ['since:Month', 'since=month'],
    ['since:yesterday', 'since=day'],
    ['منذ:2024', 'since=2024'],
    ['منذ:٢٠٢٤-٠٥', 'since=2024-05'],
    ['منذ:٢٠٢٤/٥/١', 'since=2024-05-01'],
    ['منذ:1/5/2024', 'since=2024-05-01'],
    ['منذ:١٫٥٫٢٠٢٤', 'since=2024-05-01'],
    ['منذ:5.2024،', 'since=2024-05'],
    ['منذ:«2024-05»', 'since=2024-05'],
    ['قبل:2024', 'before=2024'],
    ['before:2024-05', 'before=2024-05'],
    ['قبل:أسبوع', 'before=2025-03-03'],
    ['منذ:3 أيام', 'since=2025-03-07'],
    ['منذ:ثلاثة أيام', 'since=2025-03-07'],
    ['منذ:ثماني سنوات', 'since=2017-03-12'],
    ['منذ:عشر ساعات', 'since=2025-03-09'],
    ['منذ:يومين', 'since=2025-03-08'],
    ['منذ:أسبوعين', 'since=2025-02-24'],
    ['منذ:سنتين', 'since=2023-03-11'],
    ['منذ:24 ساعة', 'since=2025-03-09'],
    ['منذ:ساعة', 'since=2025-03-09'],
    ['منذ:آخر 3 أيام', 'since=2025-03-07'],
    ['منذ:5 دقائق', 'since=2025-03-09'],
    ['منذ:أسبوع واحد', 'since=week'],
    ['منذ:البارحة', 'since=2025-03-09'],
    ['منذ:مطلع 2024', 'since=2024'],
    ['منذ:يناير الماضي', 'since=2025-01'],
    ['since:2 weeks', 'since=2025-02-24'],
    ['قبل:شهرين', 'before=2025-01-09'],
    ['منذ:آخر أسبوع', 'since=week'],
    ['منذ:الشهر الماضي', 'since=month'],
    ['منذ:اليوم', 'since=2025-03-10'],
    ['منذ:أول من أمس', 'since=2025-03-08'],
    ['منذ:هذا الشهر', 'since=2025-03'],
    ['بعد:2024', 'since=2024'],
    ['حتى:2024', 'before=2025'],
    ['حتي:نيسان 2024', 'before=2024-05'],
    ['until:31/12/2024', 'before=2025-01-01'],
    ['تاريخ:أبريل 2024', 'date=2024-04'],
    ['تاريخ:ابريل 2024', 'date=2024-04'],
    ['تاريخ:كانون الثاني 2024', 'date=2024-01'],
    ['تاريخ:27 جويلية 2024', 'date=2024-07-27'],
    ['date:April 27, 2024', 'date=2024-04-27'],
    ['تاريخ:27/4', 'date=2024-04-27'],
    ['تاريخ:4/27/2024', 'date=2024-04-27'],
    ['تاريخ:1/3', 'date=2025-03-01'],
    ['منذ:أبريل', 'since=2024-04'],
    ['منذ:شهر يناير', 'since=2025-01'],
    ['تاريخ:أمس', 'date=2025-03-09'],
    ['تاريخ:يوم أمس', 'date=2025-03-09'],
    ['تاريخ:السبت 27 أبريل 2024', 'date=2024-04-27'],
    ['تاريخ:في أبريل 2024', 'date=2024-04'],
    ['سنة:2025 ميلادية', 'year=2025'],
    ['تاريخ:أسبوع', 'since=week'],
    ['تاريخ:2024', 'year=2024'],
    ['تاريخ:الشهر الماضي', 'date=2025-02'],
    ['سنة:العام الماضي', 'year=2024'],
    ['سنة:هذا العام', 'year=2025'],
    ['سنة:2025م', 'year=2025'],
    ['سنة:عام ٢٠٢٥', 'year=2025'],
    ['سنة:2024-05', 'date=2024-05'],
    ['سنة:2024-2025', 'date=2024/2025'],
    ['سنة:٢٠٢٥–٢٠٢٤', 'date=2024/2025'],
    ['سنة:من 2024 إلى 2025', 'date=2024/2025'],
    ['سنة:بين 2024 و2025', 'date=2024/2025'],
    ['منذ:2024-2025', 'date=2024/2025'],
    ['تاريخ:من يناير إلى مارس 2025', 'date=2025-01/2025-03'],
    ['شهر:آذار', 'date=2025-03'],
    ['شهر:3', 'date=2025-03'],
    ['month:March', 'date=2025-03'],
    ['شهر:أبريل', 'date=2024-04'],
    ['شهر:مارس الماضي', 'date=2025-03'],
    ['شهر:2/2024', 'date=2024-02'],
    ['شهر:أسبوع', 'since=week'],
    ['تاريخ:1/1/2025-3/1/2025', 'date=2025-01-01/2025-01-03'],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toBe(`, ${expected}`);
  });

  it.each([
    'منذ:قرن',
    'منذ:30/2/2024',
    'منذ:2024-13',
    'منذ:24',
    'منذ:3',
    'سنة:24',
    'سنة:1446هـ',
    'سنة:2024-13',
    'عام:أسبوع',
    'تاريخ:العرب',
    'تاريخ:31/4',
    'منذ:مارسيليا',
    'منذ:رمضان',
    'شهر:13',
    'شهر:0',
    'شهر:رمضان',
    'شهر:مارسيليا',
  ])('is none in %s', (typed) => {
    const { unresolved } = readBy(table, { text: typed, filters: {}, sort: 'date' }, TODAY);
    expect(unresolved.map(({ isDate }) => isDate)).toEqual([false]);
  });

  it('goes on for as many words as belong to it', () => {
    expect(read('منذ:3 أيام مرفأ قديم')).toBe('مرفأ قديم, since=2025-03-07');
    expect(read('سنة:2024 5 سفن')).toBe('5 سفن, year=2024');
  });

  it('is a month of every year that the site has, the latest first', () => {
    const at = (published: string) => ({ section: 'علوم', authors: [], tags: [], published });
    const years = facetsOf(['2025-03-01', '2024-03-09', '2024-02-01', '2021-03-31'].map(at));
    const asked = (text: string) => readBy(years, { text, filters: {}, sort: 'date' }, TODAY);
    const { conditions, isWithin } = asked('شهر:مارس');
    expect(conditions).toEqual([
      { field: 'date', values: ['2025-03', '2024-03', '2021-03'], excludes: false },
    ]);
    expect([0, 1, 2, 3].map(isWithin)).toEqual([true, true, false, true]);
    expect([0, 1, 2, 3].map(asked('-شهر:3').isWithin)).toEqual([false, false, true, false]);
    expect(asked('شهر:').unresolved.map(({ values }) => values)).toEqual([
      ['3/2025', '3/2024', '2/2024', '3/2021'],
    ]);
  });
});
