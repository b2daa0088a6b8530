import { describe, expect, it } from 'vitest';
import { readBy } from '../../../../src/search/query/question/read-question.ts';
import { read, TODAY, table } from './read-asked.ts';

describe('operators beside words', () => {
  it.each([
    ['three words before it', 'مرفأ قديم جميل كاتب : ليلى', 'مرفأ قديم جميل, author=ليلى الحارثي'],
    ['what is excluded before it', '-صيد مرفأ كاتب : ليلى', 'مرفأ, -صيد, author=ليلى الحارثي'],
    ['«and» with tashkeel joined to it', 'مرفأ وَكاتب: ليلى', 'مرفأ, author=ليلى الحارثي'],
    ['brackets, of which one name is known', 'قسم : (علوم أو فنون) قمر', 'قمر, section=علوم|فنون'],
    ['spaces in its quotation marks', 'قسم:« فنون »', ', section=فنون'],
    ['signs of the sentence alone', 'مرفأ قسم:؟!', 'مرفأ'],
  ])('are meant with %s: %s', (_what, typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    'مرفأ كاتب : ليلى قديم',
    'مرفأ قديم جميل كبير كاتب : ليلى',
    'مرفأ ( قديم )',
    'قسپ:رياضة',
  ])('none is meant in %s', (typed) => {
    expect(read(typed)).toBe(typed);
  });

  it.each([
    ['-(مرفأ،صيد) بحر', 'بحر, -مرفأ, -صيد'],
    ['-(مرفأ ، صيد) بحر', 'بحر, -مرفأ, -صيد'],
    ['-(مرفأ  أو  صيد) بحر', 'بحر, -مرفأ, -صيد'],
    ['-(مرفأ،) بحر', 'بحر, -مرفأ'],
  ])('words in brackets are left out one by one: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    [
      'قسم:رياضة أو وسم:صيد قسم:علوم أو وسم:صيد',
      ', section=رياضة or tag=صيد, section=علوم or tag=صيد',
    ],
    ['-قسم:رياضة أو وسم:صيد', ', -section=رياضة, tag=صيد'],
    ['مرفأ قسم:رياضة)و(وسم:صيد', 'مرفأ, section=رياضة, tag=صيد'],
  ])('«or» joins those beside it, and no others: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('are 32 at most, with what is excluded', () => {
    const query = { text: 'قسم:علوم -قمر '.repeat(40), filters: {}, sort: 'date' } as const;
    expect(readBy(table, query, TODAY).excluded).toHaveLength(16);
  });
});
