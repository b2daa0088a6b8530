import fc from 'fast-check';

const SIGNS = [...'\\`*_{}[]()<>#+-=.!|~&:;^"\'/?@$%'];
const PIECES = [
  ...SIGNS,
  ...['```', '~~~', '***', '---', '===', '___', ':::', '- ', '+ ', '* ', '> ', '# ', '## ', ' #'],
  ...[']{lang=en}', '[x]{lang=en}', '{lang=ar}', '![[', ':::ملاحظة', ':::', '— ', '-- ', '[أ]: /ب'],
  ...['أ. ', 'أ) ', 'ب. ', '1. ', '١) ', '2. ', '٢) ', '| ', '|--|', '1) '],
  ...['1. ', '12) ', '٣. ', '&amp;', '&#35;', '&#x23;', '&copy', '<b>', '</b>', '<!--', '<?x'],
  ...[
    '<https://a.example>',
    '<a@b.example>',
    'https://a.example',
    '[^1]',
    '[^1]: ',
    '^[',
    '[a]: /b',
  ],
  ...['](', '![a](/b)', '[a](b)', '[a][b]', '[ ] ', '\\\n', '  \n', '\n', '\n', '\n\n', '\n\n'],
  ...[
    '    ',
    '\t',
    '\u00A0',
    ' ',
    ' ',
    ' ',
    '\u200F',
    '\u200B',
    '\u2028',
    '\u2029',
    '\r\n',
    '\uFEFF',
  ],
  ...[
    'خبر',
    'المعاهدة',
    'تُقِرّ',
    'أ',
    'ا\u0653',
    'مزيد من الجنود',
    '١٢',
    '«',
    '»',
    '،',
    '؛',
    '؟',
    '…',
  ],
  ...[
    'news',
    'a',
    'B',
    'e\u0301',
    '7',
    '😀',
    '𐤀',
    '|-|',
    '| a | b |',
    ': x',
    '{.c}',
    '$x$',
    '\u0001',
  ],
];

/** Text as an editor might paste it, rich in all that Markdown or Unicode could trip over. */
export const pastedText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** The words of a text, whatever parts them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}
