import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../src/search/query/question/question-of.ts';
import { readBy } from '../../../../src/search/query/question/read-question.ts';
import { read, TODAY, table } from './read-asked.ts';

describe('operators', () => {
  it.each([
    ['a full-width colon', 'قسم：رياضة', ', section=رياضة'],
    ['a sign of ratio for a colon', 'قسم∶رياضة', ', section=رياضة'],
    ['two colons', 'قسم::رياضة', ', section=رياضة'],
    ['marks of direction', 'مرفأ \u200fقسم\u200f:\u200eرياضة', 'مرفأ, section=رياضة'],
    ['a mark of direction after the hyphen', 'مرفأ -\u200fصيد', 'مرفأ, -صيد'],
    ['letters in forms of presentation', 'ﻗﺴﻢ:ﻋﻠﻮﻡ', ', section=علوم'],
    ['letters of a Persian keyboard', 'کاتب:لیلی', ', author=ليلى الحارثي'],
    ['full-width quotation marks', 'قسم:＂العالم العربي＂ فوز', 'فوز, section=العالم العربي'],
    ['single guillemets', 'قسم:‹العالم العربي› فوز', 'فوز, section=العالم العربي'],
    ['one quotation mark at both ends', 'قسم:“العالم العربي“ فوز', 'فوز, section=العالم العربي'],
    ['the other one at both ends', 'قسم:”العالم العربي” فوز', 'فوز, section=العالم العربي'],
    ['quotation marks of two kinds', 'قسم:«العالم العربي" فوز', 'فوز, section=العالم العربي'],
    ['nothing in quotation marks', 'مرفأ قسم:«»', 'مرفأ'],
  ])('are read by signs that look like theirs: %s, %s', (_what, typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['مرفأ –صيد', 'مرفأ, -صيد'],
    ['مرفأ —صيد', 'مرفأ, -صيد'],
    ['مرفأ ‐صيد', 'مرفأ, -صيد'],
    ['مرفأ －صيد', 'مرفأ, -صيد'],
    ['مرفأ --صيد', 'مرفأ, -صيد'],
    ['–"صيد السمك" مرفأ', 'مرفأ, -"صيد السمك"'],
    ['مرفأ –قسم:رياضة', 'مرفأ, -section=رياضة'],
    ['مرفأ - قسم:رياضة', 'مرفأ, -section=رياضة'],
    ['- كاتب:ليلى', ', -author=ليلى الحارثي'],
    ['مرفأ - (قسم:رياضة أو قسم:علوم)', 'مرفأ, -section=رياضة|علوم'],
    ['مرفأ -[صيد]', 'مرفأ, -صيد'],
    ['مرفأ NOT صيد', 'مرفأ, -صيد'],
    ['NOT صيد', ', -صيد'],
    ['"NOT صيد" -قمر', '"NOT صيد", -قمر'],
    ['"مرفأ NOT صيد"', '"مرفأ NOT صيد"'],
    ['«مرفأ NOT صيد»', '«مرفأ NOT صيد»'],
    ['“مرفأ NOT صيد”', '“مرفأ NOT صيد”'],
    ['بحر--قمر', 'بحر--قمر'],
    // A separator, or words set off by dashes.
    ['مرفأ – صيد', 'مرفأ – صيد'],
    ['مرفأ –صيد السمك– جديد', 'مرفأ  صيد السمك– جديد'],
    ['مرفأ -صيد- -قمر', 'مرفأ صيد-, -قمر'],
    ['2024–2025', '2024–2025'],
  ])('leave out by whatever stands for a hyphen: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ...['قسم﹕رياضة', 'قسمː رياضة', 'قسم꞉رياضة', 'قسم׃رياضة'],
    ...['أو مرفأ', 'مرفأ أو', 'بقلم ليلى', 'مقال بقلم ليلى'],
    ...['مرفأ ⁃صيد', 'مرفأ ➖صيد', 'مرفأ −صيد', 'مرفأ ｜ صيد', 'مرفأ ＆ صيد'],
  ])('are looked for wherever such a sign stands: %s', async (text) => {
    const query = { text, filters: {}, sort: 'relevance' } as const;
    const asked = await questionOf(query, async () => table, TODAY);
    expect(asked.words).not.toBe(text);
  });

  it('are not looked for among words, nor names of the site without an operator', async () => {
    const facets = () => Promise.reject(new Error('fetched'));
    const asked = (text: string, filters = {}) =>
      questionOf({ text, filters, sort: 'relevance' }, facets, TODAY);
    expect(await asked('مرفأ قديم')).toMatchObject({ words: 'مرفأ قديم', unresolved: [] });
    expect((await asked('بر أو بحر')).isEither).toBe(true);
    for (const text of ['قسم:علوم', 'بقلم ليلى'])
      await expect(asked(text)).rejects.toThrow('fetched');
    await expect(asked('مرفأ', { tag: 'صيد' })).rejects.toThrow('fetched');
  });

  it('that name nothing stand where they were typed', () => {
    const [offset, length] = ['مرفأ \u200f\u200f'.length, '\u200fقسم：فنون'.length];
    const text = 'مرفأ \u200f\u200fقسم：فنون صيد';
    const query = { text, filters: {}, sort: 'relevance' } as const;
    const [{ operator } = {}] = readBy(table, query, TODAY).unresolved;
    expect(operator).toMatchObject({ start: offset, end: offset + length - 1 });
  });
});
