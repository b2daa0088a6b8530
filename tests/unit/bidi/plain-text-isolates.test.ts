import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/bidi/isolate.ts';
import { isolatedInText, joinIsolated, nameInText } from '../../../src/bidi/plain-text-isolates.ts';

/** The isolating characters by their names in UAX #9. */
const NAMES: Readonly<Record<string, string>> = {
  '\u2066': '[LRI]',
  '\u2067': '[RLI]',
  '\u2068': '[FSI]',
  '\u2069': '[PDI]',
  '\u202D': '[LRO]',
  '\u202C': '[PDF]',
};
const shown = (text: string) =>
  text.replace(/[\u2066-\u2069\u202C\u202D]/g, (sign) => NAMES[sign] ?? '');

it('a string from elsewhere stands by itself', () => {
  expect(shown(isolate('CNN'))).toBe('[FSI]CNN[PDI]');
});

it.each([
  ['لغة C++ سريعة', 'rtl', 'لغة [LRI]C++[PDI] سريعة'],
  ['رقم ٠١١-٢٣٤-٥٦٧٨ هنا', 'rtl', 'رقم [LRI][LRO]٠١١-٢٣٤-٥٦٧٨[PDF][PDI] هنا'],
  ['لغة Java سريعة', 'rtl', 'لغة Java سريعة'],
  ['C++', 'ltr', 'C++'],
] as const)('in plain text: %s', (text, direction, expected) => {
  expect(shown(isolatedInText(text, direction))).toBe(expected);
});

describe('a name in a sentence', () => {
  it.each([
    ['CNN', 'rtl', '[FSI]CNN[PDI]'],
    ['خبر', 'rtl', '[FSI]خبر[PDI]'],
    ['خبر CNN', 'rtl', '[RLI]خبر CNN[PDI]'],
    ['CNN خبر', 'rtl', '[RLI]CNN خبر[PDI]'],
    ['لغة C++', 'rtl', '[RLI]لغة [LRI]C++[PDI][PDI]'],
    ['The big town of المدينة today now', 'rtl', '[LRI]The big town of المدينة today now[PDI]'],
    ['CNN خبر', 'ltr', '[LRI]CNN خبر[PDI]'],
  ] as const)('%s, on a page that runs %s', (name, page, expected) => {
    expect(shown(nameInText(name, page))).toBe(expected);
  });
});

describe('strings on one line', () => {
  it.each([
    [['عنوان', 'خبر'], 'عنوان · خبر'],
    [['Title', 'Khabar'], 'Title · Khabar'],
    [['Title', 'خبر'], '[FSI]Title[PDI] · [FSI]خبر[PDI]'],
    [['عنوان'], 'عنوان'],
  ])('%s', (strings, expected) => {
    expect(shown(joinIsolated(strings))).toBe(expected);
  });

  it('with another separator', () => {
    expect(joinIsolated(['عنوان', 'خبر'], ' | ')).toBe('عنوان | خبر');
  });
});
