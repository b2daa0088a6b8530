import fc from 'fast-check';
import { hostileLine, hostileText } from './hostile.ts';

/** A value as editors, YAML and those who mean harm write them. */
const value = fc.oneof(
  { arbitrary: hostileLine, weight: 3 },
  {
    arbitrary: fc.constantFrom(
      ...['2025-03-04', '2025-03-04 14:30', '2024-02-30', '٢٠٢٥-٠٣-٠٤', '9999-12-31', '0000-00-00'],
      ...[
        'true',
        'false',
        'yes',
        'null',
        '~',
        '',
        '""',
        "''",
        '[]',
        '{}',
        '[أ, ب]',
        '[أ، ب]',
        '- أ',
      ],
      ...[
        '|',
        '>',
        '>-',
        '|+',
        '&a أ',
        '*a',
        '!!js/function x',
        '!!binary aGk=',
        '<<: *a',
        '"\\x41"',
      ],
      ...[
        'http://a.example',
        'https://[',
        'javascript:alert(1)',
        '/old/',
        '/../..',
        '//a',
        '\\\\a',
      ],
      ...[
        'خبر: آخر',
        'خبر #وسم',
        '"خبر',
        "'خبر",
        '[خبر',
        '{خبر',
        '{ src: a.png, alt: ب }',
        '1e999',
      ],
      ...[
        '../../../etc/passwd',
        '/etc/passwd',
        '{ src: ../../x.png, alt: ب }',
        'أعلى',
        'top',
        'en',
        'ar',
      ],
      ...[
        '{ name: أ, url: javascript:x }',
        '[{ name: أ, url: https://a.example }]',
        'علوم',
        'Science',
      ],
    ),
    weight: 3,
  },
  { arbitrary: fc.string({ maxLength: 20 }), weight: 1 },
);

const indent = fc.constantFrom('', '', '', ' ', '  ', '\t', '- ', '  - ');
const colon = fc.constantFrom(
  ': ',
  ': ',
  ': ',
  ':',
  '：',
  ' : ',
  ':\t',
  ': # ',
  ':\n  ',
  ':\n  - ',
);

/** Lines of YAML in which fields have values of every kind, right and wrong. */
export function fieldsOf(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    { arbitrary: fc.constantFrom(...names), weight: 9 },
    {
      arbitrary: fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        '"title"',
        '<<',
        '?',
        '#',
        'عنوان',
      ),
      weight: 1,
    },
  );
  const line = fc.tuple(indent, name, colon, value).map((parts) => parts.join(''));
  const lines = fc.array(
    fc.oneof({ arbitrary: line, weight: 6 }, { arbitrary: hostileText, weight: 1 }),
    { maxLength: 8 },
  );
  return fc
    .tuple(fc.subarray(['title: خبر', 'pubDate: 2025-01-01', 'name: خبر', 'draft: true']), lines)
    .map(([first, others]) => [...first, ...others].join('\n'));
}
