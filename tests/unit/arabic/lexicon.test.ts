import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { singulars, spellings } from '../../../src/arabic/lexicon.ts';

const LEXICON = new URL('../../../src/arabic/lexicon/', import.meta.url);

/** The lines of each list of a file, as they are written. */
function lists(file: string): string[][] {
  const source = readFileSync(new URL(file, LEXICON), 'utf8');
  return [...source.matchAll(/= `\n([^`]*)`;/g)].map(([, body = '']) => body.trim().split('\n'));
}

const PLURALS = readdirSync(new URL('plurals/', LEXICON)).map((file) => `plurals/${file}`);
const PAIRED = [...PLURALS, 'spellings.ts', 'verbs.ts'];
const PLAIN = ['adjectives.ts', 'feminines.ts', 'names.ts', 'particles.ts'];
const WORD = /^[ء-غف-ي]+$/;

const plurals = PLURALS.flatMap((file) => lists(file).flat()).map((line) => line.split(' '));
const isOpen = (form: string) => !form.endsWith('؟');

/** What stands in a list more than once. */
const repeated = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);

describe('the lexicon', () => {
  it('has its eight hundred pairs of broken plurals, twice over', () => {
    const pairs = plurals.flatMap(([, ...forms]) => forms.filter(isOpen));
    expect(pairs.length).toBeGreaterThan(1600);
  });

  it.each(PAIRED)(
    'is a headword and its forms on each line of %s, no two folding alike',
    (file) => {
      for (const line of lists(file).flat()) {
        const forms = line.split(' ');
        expect(forms.length, line).toBeGreaterThan(1);
        expect(repeated(forms.map(fold)), line).toEqual([]);
        for (const form of forms) expect(form.replace(/؟$/, ''), line).toMatch(WORD);
        expect(forms[0], 'only a plural is left to itself').not.toMatch(/؟$/);
        if (!file.startsWith('plurals/')) expect(line).not.toContain('؟');
      }
    },
  );

  it.each(PLAIN)('is plain words in %s, none twice', (file) => {
    for (const list of lists(file)) {
      const words = list.flatMap((line) => line.split(' '));
      for (const word of words) expect(word).toMatch(WORD);
      expect(repeated(words.map(fold))).toEqual([]);
    }
  });

  it('has a headword on one line only', () => {
    expect(repeated(plurals.map(([headword = '']) => headword))).toEqual([]);
    expect(repeated(plurals.map((line) => line.join(' ')))).toEqual([]);
  });

  it('contradicts itself nowhere', () => {
    for (const [headword = '', ...forms] of plurals) {
      const left = forms.filter((form) => !isOpen(form)).map((form) => fold(form.slice(0, -1)));
      for (const form of left)
        expect(singulars.get(form) ?? [], form).not.toContain(fold(headword));
      expect(spellings.has(fold(headword)), `${headword} is another word's spelling`).toBe(false);
    }
  });

  it('has no headword that is a plural too, but for collectives and words that fold alike', () => {
    const headwords = new Set(plurals.map(([headword = '']) => headword));
    const both = plurals.flatMap(([headword = '', ...forms]) =>
      forms.filter((form) => headwords.has(form) && `${form}ة` !== headword),
    );
    expect(both).toEqual([]);
  });
});
