import { describe, expect, it } from 'vitest';
import { readBy } from '../../../../src/search/query/question/read-question.ts';
import { TODAY, table } from './read-asked.ts';

describe('what joins words', () => {
  const joined = (text: string) => {
    const query = { text, filters: {}, sort: 'relevance' } as const;
    const { words, isEither } = readBy(table, query, TODAY);
    return isEither ? `either: ${words}` : words;
  };

  it.each([
    ['مرفأ أو', 'مرفأ'],
    ['أو مرفأ', 'مرفأ'],
    ['مرفأ OR', 'مرفأ'],
    ['مرفأ صيد |', 'مرفأ صيد'],
    ['or and مرفأ و', 'مرفأ'],
    ['بر أو', 'بر'],
    ['بر أو بحر', 'either: بر | بحر'],
    ['بر او بحر OR قمر', 'either: بر | بحر | قمر'],
    ['بر|بحر', 'بر|بحر'],
    ['بر || بحر', 'either: بر | بحر'],
    ['«صيد السمك» أو بحر', 'either: «صيد السمك» | بحر'],
    ['بر  أو  بحر', 'either: بر | بحر'],
    ['بر |بحر', 'either: بر | بحر'],
    ['"صيد السمك" أو بحر', 'either: "صيد السمك" | بحر'],
    ['“صيد السمك” أو بحر', 'either: “صيد السمك” | بحر'],
    ['”صيد السمك“ أو بحر', 'either: ”صيد السمك“ | بحر'],
    ['OR مرفأ', 'مرفأ'],
    ['بر AND بحر', 'بر بحر'],
    ['بر  AND بحر', 'بر بحر'],
    ['بر && بحر', 'بر بحر'],
    ['بر البلاد || بحرها', 'بر البلاد بحرها'],
    ['بر البلاد OR بحرها', 'بر البلاد بحرها'],
    ['بر البلاد أو بحرها', 'بر البلاد أو بحرها'],
    ['أو', 'أو'],
    ['أوروبا', 'أوروبا'],
  ])('%s: %s', (typed, expected) => {
    expect(joined(typed)).toBe(expected);
  });
});
