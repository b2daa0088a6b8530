import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameProblems } from '../../../src/content/file-names.ts';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import {
  characterProblems,
  isolateProblem,
  presentationAdvice,
} from '../../../src/diagnostics/characters.ts';
import { parseFile } from '../../../src/frontmatter/parse-file.ts';
import { withPlainCharacters } from '../../../src/text/characters.ts';

describe('what cannot be seen', () => {
  it.each([
    ['an override', '\u202E', 'U+202E'],
    ['an embedding', '\u202A', 'U+202A'],
    ['a shaping control', '\u206A', 'U+206A'],
    ['a control character', '\u0007', 'U+0007'],
    ['a control character of the second set', '\u0085', 'U+0085'],
    ['half a character', '\uD800', 'U+D800'],
    ['no character', '\uFDD0', 'U+FDD0'],
    ['a byte order mark', '\uFEFF', 'U+FEFF'],
    ['a tag', '\u{E0041}', 'U+E0041'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a space without width', '\u200B', 'U+200B'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a Mongolian separator', '\u180E', 'U+180E'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['a grapheme joiner', '\u034F', 'U+034F'],
  ])('is refused with its line and the word before it: %s', (_what, sign, name) => {
    expect(characterProblems(`سطر\nقال نعم${sign} ومضى${sign}`)).toEqual([
      {
        line: 2,
        severity: 'error',
        ar: expect.stringContaining(`(${name}) بعد «نعم»`),
        en: expect.stringContaining(`(${name}) after "نعم"`),
      },
    ]);
  });

  it('is more than one language has on a letter, which would take minutes to put in order', () => {
    const marks = '\u0651\u064E\u0670'.repeat(400_000);
    expect(characterProblems(`أ\nب${marks.slice(0, 30)}\nج${marks}`)).toMatchObject([
      { line: 3, severity: 'error', en: expect.stringContaining('more than thirty marks') },
    ]);
    expect(withPlainCharacters(`ب${marks}`)).toBe(`ب${marks.slice(0, 30)}`);
  });

  it.each([
    ['joiners', 'می\u200Cخواهم ه\u200D'],
    ['direction marks', 'C++\u200E \u200F \u061C'],
    ['no-break spaces', '10\u00A0000\u202Fم'],
    ['tabs and line ends', 'a\tb\r\nc'],
    ['an emoji of several', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\uFE0F'],
    ['honorifics and ornate brackets', 'ﷺ ﷽ ﴿آية﴾'],
  ])('is kept: %s', (_what, text) => {
    expect(characterProblems(text)).toEqual([]);
    expect(withPlainCharacters(text)).toBe(text);
  });
});

it.each([
  ['ﻛ', 'ك'],
  ['ﻻ', 'لا'],
  ['ﷲ', 'الله'],
])('printer’s forms get one piece of advice, and the letters said: %s', (form, letters) => {
  const advice = presentationAdvice(`سطر\nقال ${form} ${form}\n${form}`);
  expect(advice).toEqual([
    {
      line: 2,
      severity: 'advice',
      ar: expect.stringMatching(`3 أحرف .*«${form}».*«${letters}».*--fix`),
      en: expect.stringMatching(`3 letters .*"${form}".*"${letters}".*--fix`),
    },
  ]);
  expect(characterProblems(form)).toEqual([]);
});

it.each([
  ['\u2066a\u2069', false],
  ['\u2066a\u2067b\u2069\u2069', false],
  ['\u2066a', true],
  ['a\u2069', true],
  ['\u2069a\u2066', true],
])('isolates must close: %j', (text, wrong) => {
  expect(isolateProblem(text) !== undefined).toBe(wrong);
});

it('text that was cleaned has nothing to refuse', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(characterProblems(withPlainCharacters(text))).toEqual([]);
    }),
  );
});

describe('frontmatter', () => {
  const schema = articleSchema({ timeZone: 'UTC', sections: [] });
  const parse = (...lines: readonly string[]) =>
    parseFile(
      `---\ntitle: خبر\npubDate: 2024-11-12\n${lines.join('\n')}\n---\n\nنص\n`,
      'x',
      schema,
    );

  it.each([
    ['an escape', ['author: "نعم\\u202E"'], 4, 'U+202E'],
    ['an escape in a list', ['tags:', '  - صيد', '  - "بحر\\u200B"'], 6, 'U+200B'],
    ['half a character', ['dateline: "\\uD800"'], 4, 'U+D800'],
    ['an isolate that stays open', ['author: "\\u2067نعم"'], 4, 'U+2066'],
  ])('%s is refused', (_what, lines, line, name) => {
    expect(parse(...lines)).toMatchObject({
      problems: [{ line, severity: 'error', en: expect.stringContaining(name) }],
    });
  });
});

it('a file is not named in printer’s forms', () => {
  expect(nameProblems('/a', ['/a/ﻛﻮﺭﻳﺎ.md'])).toMatchObject([
    { en: expect.stringContaining('كوريا.md') },
  ]);
});
