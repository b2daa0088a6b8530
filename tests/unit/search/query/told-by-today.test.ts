import { describe, expect, it } from 'vitest';
import { countedDays } from '../../../../src/search/query/question/counted-days.ts';
import { firstDay } from '../../../../src/search/query/question/iso-dates.ts';
import { relativeDate } from '../../../../src/search/query/question/relative-dates.ts';

describe('a number of days', () => {
  it.each([
    ['دقيقه', 1],
    ['1440 دقاءق', 1],
    ['2881 minutes', 3],
    ['minute', 1],
    ['ساعه', 1],
    ['48 ساعات', 2],
    ['25 hours', 2],
    ['hour', 1],
    ['يوم', 1],
    ['15 يوما', 15],
    ['3 ايام', 3],
    ['ال3 ايام', undefined],
    ['الايام', 1],
    ['day', 1],
    ['4 days', 4],
    ['اسبوع', 7],
    ['12 اسبوعا', 84],
    ['ثلاثه اسابيع', 21],
    ['week', 7],
    ['2 weeks', 14],
    ['شهر', 30],
    ['11 شهرا', 330],
    ['ثلاث اشهر', 90],
    ['سته شهور', 180],
    ['month', 30],
    ['3 months', 90],
    ['سنه', 365],
    ['خمس سنوات', 1825],
    ['سبع سنين', 2555],
    ['عام', 365],
    ['11 عاما', 4015],
    ['عشره اعوام', 3650],
    ['ثمانيه ايام', 8],
    ['ثماني ايام', 8],
    ['اربع ايام', 4],
    ['تسع ايام', 9],
    ['year', 365],
    ['2 years', 730],
    ['يومين', 2],
    ['يومان', 2],
    ['اليومين', 2],
    ['شهرين', 60],
    ['سنتين', 730],
    ['ساعتان', 1],
    ['عامين', 730],
    ['3ايام', 3],
    ['12345 ايام', undefined],
    ['ثلاثون ايام', undefined],
    ['يومينا', undefined],
    ['قمرين', undefined],
    ['قمر', undefined],
    ['', undefined],
  ])('of %s is %s', (folded, days) => {
    expect(countedDays(folded)).toBe(days);
  });

  it.each(['دقيقه', 'ساعه', 'يوم', 'اسبوع', 'شهر', 'سنه', 'hour', 'week', 'year'])(
    '%s with letters before it or behind it is no unit',
    (unit) => {
      expect(countedDays(`3 ظ${unit}`)).toBeUndefined();
      expect(countedDays(`3 ${unit}ظ`)).toBeUndefined();
    },
  );
});

describe('a day, month or year by today', () => {
  const today = firstDay('2025-03-10');

  it.each([
    ['اليوم', '2025-03-10'],
    ['today', '2025-03-10'],
    ['امس', '2025-03-09'],
    ['الامس', '2025-03-09'],
    ['البارحه', '2025-03-09'],
    ['بارحه', '2025-03-09'],
    ['yesterday', '2025-03-09'],
    ['اول امس', '2025-03-08'],
    ['اول من امس', '2025-03-08'],
    ['هذا الشهر', '2025-03'],
    ['هذا شهر', '2025-03'],
    ['this month', '2025-03'],
    ['الشهر الحالي', '2025-03'],
    ['شهر الجاري', '2025-03'],
    ['هذه السنه', '2025'],
    ['هذا العام', '2025'],
    ['this year', '2025'],
    ['السنه الحاليه', '2025'],
    ['العام الجاري', '2025'],
    ['الشهر الماضي', '2025-02'],
    ['شهر المنصرم', '2025-02'],
    ['last month', '2025-02'],
    ['السنه الماضيه', '2024'],
    ['عام المنصرم', '2024'],
    ['last year', '2024'],
    ['قبل اول امس', undefined],
    ['اول امسيه', undefined],
    ['امسيه', undefined],
    ['كامس', undefined],
    ['كهذا الشهر', undefined],
    ['هذا الشهر الاخير', undefined],
    ['في الشهر الحالي', undefined],
    ['الشهر الحالي كله', undefined],
    ['في الشهر الماضي', undefined],
    ['الشهر الماضي كله', undefined],
    ['not last month', undefined],
    ['last months', undefined],
    ['yesterdays', undefined],
    ['not yesterday', undefined],
    ['قمر', undefined],
  ])('%s is %s', (folded, date) => {
    expect(relativeDate(folded, today)).toBe(date);
  });

  it('a month before January is of the year before', () => {
    expect(relativeDate('الشهر الماضي', firstDay('2025-01-31'))).toBe('2024-12');
  });
});
