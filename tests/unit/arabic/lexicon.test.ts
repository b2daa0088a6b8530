import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import {
  commonestSpellings,
  formsOf,
  nounOfUnity,
  nounsSpelledAsParticles,
  particles,
  singulars,
  unlikelyPlurals,
} from '../../../src/arabic/lexicon.ts';

const LEXICON = new URL('../../../src/arabic/lexicon/', import.meta.url);

/** The lines of each list of a file, as they are written. */
function lists(file: string): string[][] {
  const source = readFileSync(new URL(file, LEXICON), 'utf8');
  return [...source.matchAll(/= `\n([^`]*)`;/g)].map(([, body = '']) => body.trim().split('\n'));
}

const PLURALS = readdirSync(new URL('plurals/', LEXICON)).map((file) => `plurals/${file}`);
const PAIRED = [...PLURALS, 'spellings.ts', 'verbs.ts'];
const PLAIN = ['gender.ts', 'lookalikes.ts', 'names.ts', 'particles.ts'];
const WORD = /^[ء-غف-ي]+$/;

const plurals = PLURALS.flatMap((file) => lists(file).flat()).map((line) => line.split(' '));
const isUsed = (form: string) => !form.endsWith('؟');

/** The words that stand in a list more than once. */
const repeated = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);

describe('the lexicon', () => {
  it('has more than 1,600 pairs of a headword and a plural', () => {
    const pairs = plurals.flatMap(([, ...forms]) => forms.filter(isUsed));
    expect(pairs.length).toBeGreaterThan(1600);
  });

  it.each(PAIRED)(
    'has a headword and other forms on each line of %s, all different when folded',
    (file) => {
      for (const line of lists(file).flat()) {
        const forms = line.split(' ');
        expect(forms.length, line).toBeGreaterThan(1);
        expect(repeated(forms.map(fold)), line).toEqual([]);
        for (const form of forms) expect(form.replace(/؟$/, ''), line).toMatch(WORD);
        expect(forms[0], 'only a plural is marked').not.toMatch(/؟$/);
        if (!file.startsWith('plurals/')) expect(line).not.toContain('؟');
      }
    },
  );

  it.each(PLAIN)('has nothing but words in %s, none twice in a list', (file) => {
    for (const list of lists(file)) {
      const words = list.flatMap((line) => line.split(' '));
      for (const word of words) expect(word).toMatch(WORD);
      expect(repeated(words.map(fold))).toEqual([]);
    }
  });

  it('has no headword on two lines', () => {
    expect(repeated(plurals.map(([headword = '']) => headword))).toEqual([]);
    expect(repeated(plurals.map((line) => line.join(' ')))).toEqual([]);
  });

  it('has no marked plural of a headword among its plurals, and no headword that is a rarer spelling', () => {
    for (const [headword = '', ...forms] of plurals) {
      const marked = forms.filter((form) => !isUsed(form)).map((form) => fold(form.slice(0, -1)));
      for (const form of marked)
        expect(singulars.get(form) ?? [], form).not.toContain(fold(headword));
      expect(commonestSpellings.has(fold(headword)), `${headword} is another word's spelling`).toBe(
        false,
      );
    }
  });

  it('has no headword that is a plural of another, except the collective of its noun of unity', () => {
    const headwords = new Set(plurals.map(([headword = '']) => headword));
    const both = plurals.flatMap(([headword = '', ...forms]) =>
      forms.filter((form) => headwords.has(form) && `${form}ة` !== headword),
    );
    expect(both).toEqual([]);
  });

  it('has a key of its own for each noun that is spelled like a particle: its plural', () => {
    expect(nounsSpelledAsParticles.get('بعد')).toBe('ابعاد');
    for (const [noun, key] of nounsSpelledAsParticles) {
      expect(particles.has(noun), noun).toBe(true);
      expect(particles.has(key), key).toBe(false);
    }
  });

  it.each([
    ['صاروخ', 'صواريخ', 'صاروخ'],
    ['شعر', 'أشعار', 'شعر'],
  ])('leads from %s to %s and back', (singular, plural, key) => {
    expect(formsOf(fold(singular))).toContain(fold(plural));
    expect(singulars.get(fold(plural))).toContain(fold(key));
  });

  it('does not use what is marked ؟', () => {
    expect(unlikelyPlurals.has('مواطن')).toBe(true);
    expect(singulars.get('مواطن') ?? []).not.toContain('موطن');
  });

  it('has spellings of a word among its forms', () => {
    expect(formsOf(fold('أوروبا'))).toContain(fold('أوربا'));
    expect(commonestSpellings.get(fold('أوربا'))).toEqual([fold('أوروبا')]);
  });
});

it.each([
  ['شجر', 'شجره'],
  ['ثمر', 'ثمره'],
  ['بقر', 'بقره'],
  ['شجره', undefined],
  ['كتاب', undefined],
  ['كلم', undefined],
])('one of %s is %s', (word, unit) => {
  expect(nounOfUnity(word)).toBe(unit);
});
