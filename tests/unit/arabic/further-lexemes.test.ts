import { expect, it } from 'vitest';
import { furtherLexemes } from '../../../src/arabic/further-lexemes.ts';
import { lexemesOf } from '../../../src/arabic/lexemes.ts';

const KNOWN = new Map([
  ['صاروخ', 9],
  ['الصاروخ', 5],
  ['معاهده', 6],
  ['المعاهده', 8],
  ['بلينكوفسكي', 20],
  ['وزير', 12],
  ['الوزير', 9],
]);

/** The keys that new forms get beside the known ones. */
function furtherOf(...forms: readonly string[]) {
  const counts = new Map([...KNOWN, ...forms.map((form) => [form, 1] as const)]);
  return furtherLexemes(forms, counts, lexemesOf(KNOWN));
}

it.each([
  ['والصاروخ', ['صاروخ']],
  ['لمعاهدته', ['معاهده']],
  ['للوزير', ['وزير']],
  ['ووزيرها', ['وزير']],
  ['f16', ['f16']],
])('a new form of a known word has its key: %s', (form, keys) => {
  expect(furtherOf(form).get(form)).toEqual(keys);
});

it('what the lexicon knows of a known word has its key already', () => {
  expect(lexemesOf(KNOWN).get('صواريخ')).toEqual(['صاروخ']);
  expect([...furtherOf('صواريخ')]).toEqual([]);
});

it('what is known keeps its keys, and is not told again', () => {
  expect([...furtherOf('صاروخ', 'معاهده')]).toEqual([]);
});

it('a rarer spelling of a known foreign name has that one’s key', () => {
  expect(furtherOf('بلنكوفسكي').get('بلنكوفسكي')).toEqual(['بلينكوفسكي']);
  expect(furtherOf('زلنسكايا').get('زلنسكايا')).toEqual(['زلنسكايا']);
});

it('a new word brings what the lexicon has of it', () => {
  const further = furtherOf('دبابه');
  expect(further.get('دبابه')).toEqual(['دبابه']);
  expect(further.get('دبابات') ?? ['دبابه']).toEqual(['دبابه']);
  expect(furtherOf('قنبله').get('قنابل')).toEqual(['قنبله']);
});

it('new forms tell of each other', () => {
  expect(furtherOf('قطار', 'القطار', 'وبالقطار').get('وبالقطار')).toEqual(['قطار']);
});
