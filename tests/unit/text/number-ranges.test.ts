import { describe, expect, it } from 'vitest';
import { shortRanges } from '../../../src/text/number-ranges.ts';
import { sentenceRuns } from '../../../src/text/unparted-runs.ts';

describe('short ranges', () => {
  it.each([
    ['الصفحات 1-3', '1-3'],
    ['بين 2020–2021', '2020–2021'],
    ['الموسم و10-20 يوماً', '10-20'],
    ['من ١٠–٢٠ يوماً', '١٠–٢٠'],
    ['الساعة 14:30-15:00', '14:30-15:00'],
    ['نحو 1,200-1,300 دولار', '1,200-1,300'],
    ['بنسبة 3-5% وأكثر', '3-5%'],
    ['(الصفحات 1-3).', '1-3'],
    ['في 2024-05-01، و2-1', '2024-05-01 2-1'],
    ['يوم 5.5-6', '5.5-6'],
  ])('%s', (text, found) => {
    const ranges = shortRanges(text).map(({ start, end }) => text.slice(start, end));
    expect(ranges.join(' ')).toBe(found);
  });

  it.each([
    // Longer than a narrow line is wide.
    'الهاتف 02-5550-1234-77',
    'رقم 978-3-16-148410-0',
    // At no line's end.
    '1-3 أيام',
    '(1-3) أيام',
    'النتائج\n2-1',
    // Of one number, or a name.
    'درجة -5',
    'طائرة F-16',
    'CNN10-20',
    'من 1 - 3',
    '1-',
  ])('are not in «%s»', (text) => {
    expect(shortRanges(text)).toEqual([]);
  });
});

it('in a cell, which may be narrower, the first counts, too', () => {
  expect(shortRanges('2-1', 'cell')).toEqual([{ start: 0, end: 3 }]);
});

describe('a sentence', () => {
  const drawn = (text: string) =>
    sentenceRuns(text, 'rtl').map(({ text: run, isolate, isUnparted }) => {
      const held = isUnparted ? `[${run}]` : run;
      return isolate ? `<${held}>` : held;
    });

  it.each([
    ['ارتفع السعر', ['ارتفع السعر']],
    ['بين 2020-2021 و1-3', ['بين ', '[2020-2021]', ' و', '[1-3]']],
    ['في 2024-05-01 قال', ['في ', '<[2024-05-01]>', ' قال']],
    ['الهاتف +20 2 5550 1234', ['الهاتف ', '<+20 2 5550 1234>']],
    // A line may end in a long name.
    [
      'في Harbours of C++ 2020-2021, Yahoo! هنا',
      ['في ', '<Harbours of C++ 2020-2021, Yahoo!>', ' هنا'],
    ],
  ])('is cut, and nothing of it is lost: %s', (text, runs) => {
    expect(drawn(text)).toEqual(runs);
  });
});
