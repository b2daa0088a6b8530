/**
 * The lexicon: what rules and figures cannot know.
 *
 * Rules of admission. A pair or word is here because a news desk uses it and a grammar or dictionary
 * (Wehr; Ratcliffe, "The Broken Plural Problem in Arabic") has it, never because a test missed it.
 * It is written in full spelling, one headword a line where there are pairs: `singular plural …`.
 * A plural that is more often another word (مواطن, كتاب for writers) carries ? and is left to itself,
 * so that nobody adds it again. Sound plurals are listed only to hold a headword together.
 */
import { fold } from './fold.ts';
import { ADJECTIVES } from './lexicon/adjectives.ts';
import { FEMININE_NOUNS } from './lexicon/feminines.ts';
import { NAMES } from './lexicon/names.ts';
import { PARTICLES, WHOLE_ENDS, WHOLE_FRONTS } from './lexicon/particles.ts';
import { AFAL } from './lexicon/plurals/afal.ts';
import { AFILA } from './lexicon/plurals/afila.ts';
import { FAAIL } from './lexicon/plurals/faail.ts';
import { FAALIL } from './lexicon/plurals/faalil.ts';
import { FAWAIL } from './lexicon/plurals/fawail.ts';
import { FUUL } from './lexicon/plurals/fuul.ts';
import { MAFAIL } from './lexicon/plurals/mafail.ts';
import { PEOPLES } from './lexicon/plurals/peoples.ts';
import { SHORT } from './lexicon/plurals/short.ts';
import { SOUND } from './lexicon/plurals/sound.ts';
import { SPELLINGS } from './lexicon/spellings.ts';
import { VERBS } from './lexicon/verbs.ts';

const entries = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .split(' ')
        .filter((form) => !form.endsWith('؟'))
        .map(fold),
    );

const wordSet = (text: string): ReadonlySet<string> => new Set(entries(text).flat());

function formsByHeadword(lines: readonly string[][]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [headword = '', ...forms] of lines) {
    map.set(headword, [...(map.get(headword) ?? []), ...forms]);
  }
  return map;
}

/** Plurals left to themselves. */
function marked(text: string): ReadonlySet<string> {
  return new Set((text.match(/\S+(?=؟)/g) ?? []).map(fold));
}

/** First form of each line, by every other form of it. */
function headwordsBy(lines: readonly string[][]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [headword = '', ...forms] of lines) {
    for (const form of forms) {
      const known = map.get(form) ?? [];
      if (form !== headword && !known.includes(headword)) map.set(form, [...known, headword]);
    }
  }
  return map;
}

export const particles = wordSet(PARTICLES);

const PLURALS = [AFAL, AFILA, FAAIL, FAALIL, FAWAIL, FUUL, MAFAIL, PEOPLES, SHORT, SOUND].join('');
/** A noun that is spelled like a particle (البعد, بعد) goes by its plural (أبعاد). */
const lines = entries(PLURALS).map((line) => (particles.has(line[0] ?? '') ? line.slice(1) : line));
const plurals = formsByHeadword(lines);
const variants = formsByHeadword(entries(SPELLINGS));

export const names = wordSet(NAMES);
export const adjectives = wordSet(ADJECTIVES);
const feminines = wordSet(FEMININE_NOUNS);
const wholeFronts = wordSet(WHOLE_FRONTS);
/** Words to whose ends nothing was added. */
export const wholeEnds = wordSet(WHOLE_ENDS);

/** Singulars of a broken plural, or of any form that rules do not lead to its word. */
export const singulars = headwordsBy(lines);
/** The plural that stands for a noun spelled like a particle, by that spelling. */
export const pluralsOfParticles: ReadonlyMap<string, string> = new Map(
  entries(PLURALS).flatMap(([word = '', plural]) =>
    plural !== undefined && particles.has(word) ? [[word, plural]] : [],
  ),
);
/** Words that look like broken plurals and are more often words apart. */
export const ownWords = marked(PLURALS);

/** Broken plurals and other spellings of a headword. */
export function formsOf(headword: string): readonly string[] {
  return [...(plurals.get(headword) ?? []), ...(variants.get(headword) ?? [])];
}

/** Commoner spelling of a word by each other spelling. */
export const spellings = headwordsBy(entries(SPELLINGS));
/** Citation form of a weak verb by its other stems. */
export const weakVerbs = headwordsBy(entries(VERBS));
/** Other stems of a weak verb, that of its imperfect first. */
export const weakStems = formsByHeadword(entries(VERBS));

const headwords: ReadonlySet<string> = new Set([...plurals.keys(), ...feminines, ...names]);
const wholes: ReadonlySet<string> = new Set([
  ...spellings.keys(),
  ...wholeFronts,
  ...wholeEnds,
  ...headwords,
]);

/** Is this a citation form, which is a form of no other word? */
export function isHeadword(word: string): boolean {
  return headwords.has(word);
}

/** Is this a word from its first letter on, so that no clitic may be taken off its front? */
export function isWhole(word: string): boolean {
  return wholes.has(word);
}
