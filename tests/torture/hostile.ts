import fc from 'fast-check';

/** Signs that mean something to Markdown, to YAML, to HTML or to our own steps. */
const SIGNS = [
  ...'\\`*_{}[]()<>#+-=.!|~&:;^"\'/?@$%,',
  '«',
  '»',
  '،',
  '؛',
  '؟',
  '…',
  '—',
  '–',
  '٪',
];

/** Beginnings and ends of whatever can be begun and left open. */
const OPENINGS = [
  ...['```', '~~~', '***', '---', '===', ':::', '::::', '> ', '- ', '+ ', '# ', '###### ', '    '],
  ...['1. ', '2. ', '١. ', '٢. ', '۱) ', '2024. ', '999999999. ', '| ', '|--|', '|:-:|', '\t'],
  ...[
    ':::ملاحظة ',
    ':::تصحيح',
    ':::اقتباس ',
    ':::شعر ',
    ':::فيديو',
    ':::صوت',
    ':::note',
    ':::فلان',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '^[',
    '[^__proto__]',
    '[^__proto__]: ',
    '[^constructor]',
    '![',
    '](',
    '][]',
  ],
  ...[
    '{lang=en}',
    ']{lang=he}',
    '{lang=__proto__}',
    'صورة: ',
    'ترجمة: ',
    'المدة: ',
    'تصوير: ',
    '— ',
  ],
  ...[
    '[a]: /b',
    '[__proto__]: /x',
    '[constructor]',
    '[x](boats.mp4)',
    '![قارب](a.png)',
    '![](a.png)',
  ],
];

/** HTML and addresses that would run or lead out if they were taken for what they are. */
const ATTACKS = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<!--'],
  ...['-->', ']]>', '</script>', '</style>', '<a href=javascript:alert(1)>', '<base href=//x>'],
  ...[
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](data:text/html,y)',
    '&#106;',
  ],
  ...['[x](//evil.example)', '[x](\\\\evil.example)', '[x](/../../etc/passwd)', '[x](vbscript:x)'],
  ...[
    '![x](../../../etc/passwd)',
    '![x](/etc/passwd)',
    '![x](file:///etc/passwd)',
    '![x](http://x/y)',
  ],
  ...[
    '" onload="x',
    "' onmouseover='x",
    '&quot;',
    '&lt;b&gt;',
    '&#x3c;',
    '&nbsp;',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '<b>',
    '</b>',
    '<?php',
    '<![CDATA[',
    '#{x}',
    '{{x}}',
    '{%x%}',
    '$&',
    '$1',
    '%00',
    '%E0%A4',
    '%ff',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    '[object Object]',
  ],
];

/** Characters that turn, hide, join or are none. */
const CHARACTERS = [
  ...['\u200E', '\u200F', '\u061C', '\u2066', '\u2067', '\u2068', '\u2069', '\u200C', '\u200D'],
  ...[
    '\u202A',
    '\u202B',
    '\u202C',
    '\u202D',
    '\u202E',
    '\u200B',
    '\u2060',
    '\u00AD',
    '\uFEFF',
    '\u180E',
  ],
  ...[
    '\u0000',
    '\u0001',
    '\u0008',
    '\u000B',
    '\u000C',
    '\u001B',
    '\u007F',
    '\u0085',
    '\uFFFD',
    '\uFFFE',
  ],
  ...[
    '\uD800',
    '\uDFFF',
    '\u{10FFFF}',
    '\u{1F600}',
    '👩‍👩‍👧',
    '🇵🇸',
    '\u{E0041}',
    '\u{1D400}',
    '𐤀',
    '\uE000',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u00A0',
    '\u3000',
    '\u2007',
    '\u1680',
    'ﷺ',
    '﷽',
    'ﻼ',
    'ﭐ',
    'ﬁ',
    'İ',
    'ß',
    'ſ',
  ],
  ...[
    'ـ',
    'ـــ',
    'َُِّْٰ',
    `ا${'\u064E'.repeat(30)}`,
    `e${'\u0301'.repeat(30)}`,
    'آ',
    'ا\u0653',
    'ک',
    'ی',
  ],
  ...[
    '٠',
    '۰',
    '०',
    '1',
    '12:30',
    '2020-2024',
    '3-1',
    '+20 2 1234',
    '-5',
    '5%',
    '$5',
    'C++',
    'F-16',
    'وG77',
  ],
];

const WORDS = [
  'خبر',
  'المعاهدة',
  'تُقِرّ',
  'بيونغ يانغ',
  'news',
  'Xi',
  'שלום',
  '中文',
  'a'.repeat(90),
  'ب'.repeat(300),
];

const ENDS = [
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r',
  '  \n',
  '\\\n',
  '\n    ',
  '\n\t',
  '\n> ',
  '\n- ',
];

export const hostilePiece = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS, ...ENDS), weight: 4 },
  { arbitrary: fc.constantFrom(...OPENINGS), weight: 3 },
  { arbitrary: fc.constantFrom(...SIGNS), weight: 3 },
  { arbitrary: fc.constantFrom(...ATTACKS), weight: 2 },
  { arbitrary: fc.constantFrom(...CHARACTERS), weight: 2 },
);

/** Text that no one should write, and someone will paste. */
export const hostileText = fc.oneof(
  {
    arbitrary: fc.array(hostilePiece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    weight: 8,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  {
    arbitrary: fc
      .tuple(hostilePiece, fc.integer({ min: 2, max: 400 }), hostilePiece)
      .map(([one, times, other]) => one.repeat(times) + other),
    weight: 1,
  },
);

/** The same on one line, as a value of a field is. */
export const hostileLine = hostileText.map((text) => text.replace(/[\r\n]+/g, ' '));
