import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { readFields } from '../../../src/frontmatter/read-fields.ts';

const schema = articleSchema({ timeZone: 'UTC', sections: [{ name: 'علوم' }] });
const NEEDED = ['title: خبر', 'pubDate: 2025-03-04'];

/** What is said of fields below a title and a day, which they may replace. */
const told = (...fields: readonly string[]) => {
  const names = fields.map((field) => field.split(':')[0]);
  const kept = NEEDED.filter((line) => !names.includes(line.split(':')[0]));
  return readFields([...kept, ...fields].join('\n'), 1, schema).problems.map(
    ({ line, en }) => `${line} ${en}`,
  );
};

describe('a value that means nothing is refused, whatever its field', () => {
  it.each([
    'title: "..."',
    'title: "ـــ"',
    'description: "؟!"',
    'dateline: "-"',
    'series: "..."',
    'sources: [{ name: "*" }]',
    'image: { src: a.jpg, alt: "..." }',
    'tags: [بحر, "ـ"]',
  ])('%s', (field) => {
    const problems = told(field);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/no letter and no digit/);
  });

  it.each(['title: 12:30', 'title: ج', 'series: "7"', 'tags: []', 'dateline: ٧'])(
    'but not %s',
    (field) => {
      expect(told(field)).toEqual([]);
    },
  );
});

describe('an item that its list has already is named, with its place', () => {
  it.each([
    ['tags: [بحر, صيد, بحر]', 'Item 1 of tags'],
    ['authors: [ليلى, ليلى]', 'Item 1 of authors'],
    ['redirectFrom: [/a/, /b/, /b/]', 'Item 2 of redirectFrom'],
    ['sources: [{ name: أ }, { name: أ }]', 'Item 1 of sources'],
    ['sources:\n  - name: أ\n  - name: ب\n  - name: ب', 'Item 2 of sources'],
  ])('%s', (field, place) => {
    const problems = told(field);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`This is given twice. ${place} is the same`);
  });

  it('on its own line', () => {
    expect(told('tags:\n  - بحر\n  - صيد\n  - بحر')).toEqual([expect.stringMatching(/^6 This/)]);
  });

  it.each(['tags: [بحر, البحر]', 'sources: [{ name: أ, url: "https://a.example/" }, { name: أ }]'])(
    'but not others: %s',
    (field) => {
      expect(told(field)).toEqual([]);
    },
  );
});

describe('why an article was withdrawn is a sentence', () => {
  it.each([
    ...[
      'no',
      'No.',
      'لا',
      'كلا',
      'نعم',
      'أجل',
      'off',
      '0',
      'n/a',
      'N.A.',
      'none',
      'undefined',
      'x',
    ],
    ...[
      '"false"',
      '"null"',
      '"..."',
      '2025-01-02',
      'لا شيء',
      'لا يوجد',
      'غير متوفر',
      'not withdrawn',
    ],
    ...[
      'لم يُسحب',
      'لم يُسحب الخبر بعد',
      'غير مسحوب',
      'ليس مسحوباً',
      'مسحوبة',
      'كلا، ما سُحب',
      'لا داعي لذلك حالياً',
      'حُذف',
      'بلا سبب',
      'none so far',
      'still published',
      'تم سحبه',
      'سُحب الخبر',
    ],
    ...['true', 'false', '~', 'null', '-', '[]', '{}', '[لا]', '', '""'],
  ])('and not %s, which is told once', (value) => {
    expect(told(`withdrawn: ${value}`)).toEqual([
      expect.stringMatching(/^3 The field withdrawn tells readers why/),
    ]);
  });

  it.each([
    'لا صحة للخبر.',
    'لم يُسحب خطأً، بل كذّبه مصدره.',
    'خطأ',
    'False report',
    'سُحب لخطأ في رقمه',
  ])('such as %s', (value) => {
    expect(told(`withdrawn: ${value}`)).toEqual([]);
  });
});

describe('a list or nothing where a text is expected', () => {
  it.each(['title: []', 'description: {}', 'lang: []', 'series: ~', 'dateline: []', 'section: {}'])(
    'is told to be empty, once: %s',
    (field) => {
      expect(told(field)).toEqual([expect.stringMatching(/^\d The field \w+ is empty/)]);
    },
  );
});

describe('a correction is of the day on which an article was published, or later', () => {
  const corrected = (date: string) =>
    told('corrections:', `  - { date: ${date}, text: الصحيح مئة. }`);

  it.each(['2025-03-03', '2024-12-31 23:59'])('and not of %s', (date) => {
    expect(corrected(date)).toEqual([
      expect.stringMatching(/^4 The article is corrected before it is published/),
    ]);
  });

  it.each(['2025-03-04', '2025-03-04 00:00', '2025-03-05'])('of %s', (date) => {
    expect(corrected(date)).toEqual([]);
  });
});
