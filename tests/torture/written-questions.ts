/** Names that every object of JavaScript has. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

const OPERATORS = ['قسم:', 'سنة:', 'شهر:', 'كاتب:', 'وسم:', 'منذ:', 'قبل:', 'section:', 'tag:'];

/** More of one thing than anyone types. */
const TOO_MANY = [
  ...['قطار ', '-قطار ', 'قسم:قطار ', 'قسم:أ أو ', 'قبل:2024-01-01 ', 'قسم:', 'أو ', 'ال', 'و'],
  ...['"', '«', '"-"', '-', ':', '(', '*', '%', '+', 'ـ', '1', '1.', '1,2.3-4/5:', 'a', '👨‍👩‍👧'],
  ...['َ', '\u0301', '\u0000', '\u202E', '\u2067', ' ', '\u00A0', '\uD800', '\uDC00'],
].map((piece) => piece.repeat(10_000));

/** Questions that nobody asks who wants to know. */
export const QUESTIONS: readonly string[] = [
  ...INHERITED.flatMap((word) => [word, `-${word}`, `"${word}"`, `قطار -${word}`]),
  ...INHERITED.flatMap((word) =>
    OPERATORS.flatMap((operator) => [
      `${operator}${word}`,
      `قطار -${operator}${word}`,
      `${operator}"${word}`,
      `${operator}${word} أو ${word}`,
    ]),
  ),
  ...TOO_MANY,
  ...TOO_MANY.map((many) => `قطار ${many}`),
  ...TOO_MANY.map((many) => `"قطار ${many}" الشمال`),
  ...['\uD800قطار', 'قطار\uDC00', '"\uDBFF قطار"', 'قطار\u0000', '\u0000"\u0000قطار\u0000"'],
  ...['"-"', '-"-"', '-""', '--', '-', '"«"»', '"قطار «الشمال" في» المرفأ', "''", '“”', '‹›'],
  ...['\u202Eقطار\u202C', '\u2067قطار\u2069', '\uFEFFقطار', `ق${'َّ'.repeat(3000)}طار`],
  ...['سنة:1e309', 'منذ:99999-99-99', 'قبل:-271821-04-20', 'شهر:13', 'شهر:0', 'سنة:٢٠٢٤٢٠٢٤٢٠٢٤'],
  ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '{{a}}', '\\', '\\"', '..//'],
];
