/**
 * The lexicon: what rules and frequencies cannot know of Arabic words. All forms are folded.
 *
 * Rules of admission. A word or a pair is here because a news desk uses it and a grammar or dictionary
 * has it (Wehr, "A Dictionary of Modern Written Arabic"; Ratcliffe, "The 'Broken' Plural Problem in
 * Arabic and Comparative Semitic"), never because a test missed it. It is written in full spelling;
 * in lists of pairs each line has one headword, which is a citation form: `singular plural …`. A
 * plural that is more often another word (مواطن, كتاب for writers) is marked ؟ and not used, so that
 * nobody adds it again. Sound plurals are listed only where a headword has other plurals, or where
 * the rules do not lead to it.
 */
import {
  entriesOf,
  formSet,
  formsByHeadword,
  headwordsByForm,
  markedForms,
} from './lexicon/entries.ts';
import { ADJECTIVES, FEMININE_NOUNS } from './lexicon/gender.ts';
import { PROCLITIC_LOOKALIKES, SUFFIX_LOOKALIKES } from './lexicon/lookalikes.ts';
import { NAMES, NAMES_WITH_ARTICLE } from './lexicon/names.ts';
import { NUMERALS } from './lexicon/numerals.ts';
import { PARTICLES } from './lexicon/particles.ts';
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

/** Prepositions, pronouns and other words that are never analysed. */
export const particles = formSet(PARTICLES);
/** Adjectives whose pattern does not show them to be such. */
export const adjectives = formSet(ADJECTIVES);
/** Words whose last letters are no suffix, though they look like one. */
export const suffixLookalikes = formSet(SUFFIX_LOOKALIKES);

const PLURALS = [AFAL, AFILA, FAAIL, FAALIL, FAWAIL, FUUL, MAFAIL, PEOPLES, SHORT, SOUND].join('');
/** The key of a noun that is spelled like a particle (البعد, بعد) is its first plural (أبعاد). */
const nouns = entriesOf(PLURALS).map((entry) =>
  particles.has(entry[0] ?? '') ? entry.slice(1) : entry,
);
const plurals = formsByHeadword(nouns);

/** The singulars of a broken plural, or of any plural that the rules do not lead back from. */
export const singulars = headwordsByForm(nouns);
/** The key of each noun that is spelled like a particle, by that spelling. */
export const nounsSpelledAsParticles: ReadonlyMap<string, string> = new Map(
  entriesOf(PLURALS).flatMap(([noun = '', plural]) =>
    plural !== undefined && particles.has(noun) ? [[noun, plural]] : [],
  ),
);
/** Words with the pattern of a broken plural that are more often another word. */
export const unlikelyPlurals = markedForms(PLURALS);

const variants = formsByHeadword(entriesOf(SPELLINGS));
/** The commonest spelling of a word, by each of its other spellings; and a number by its other forms. */
export const commonestSpellings = headwordsByForm(entriesOf(SPELLINGS + NUMERALS));
/** The other forms of numbers in words, by that of which they are. */
export const formsOfNumerals = formsByHeadword(entriesOf(NUMERALS));

/** Citation forms of weak verbs, by each of their other stems. */
export const weakVerbsByStem = headwordsByForm(entriesOf(VERBS));
/** The other stems of weak verbs, by citation form; see `lexicon/verbs.ts` for their order. */
export const stemsOfWeakVerbs = formsByHeadword(entriesOf(VERBS));

/** Proper names and loan words. */
export const names = formSet(NAMES);
/** Names that are other words without their article. */
export const namesWithArticle = formSet(NAMES_WITH_ARTICLE);

const headwords: ReadonlySet<string> = new Set([
  ...plurals.keys(),
  ...formSet(FEMININE_NOUNS),
  ...names,
]);
const unsegmentable: ReadonlySet<string> = new Set([
  ...commonestSpellings.keys(),
  ...[...weakVerbsByStem.keys()].filter((stem) => stem.startsWith('ال')),
  ...formSet(PROCLITIC_LOOKALIKES),
  ...suffixLookalikes,
  ...headwords,
]);

/**
 * The plurals and other spellings that the lexicon has of a word.
 *
 * @param headword a lexeme key
 * @returns folded forms without the headword itself; none for a word that the lexicon does not have
 */
export function formsOf(headword: string): readonly string[] {
  return [...(plurals.get(headword) ?? []), ...(variants.get(headword) ?? [])];
}

/**
 * The noun of one of a collective (شجر, شجرة), which has the same broken plural.
 *
 * @param word a folded headword
 */
export function nounOfUnity(word: string): string | undefined {
  const unit = `${word}ه`;
  const isUnit = (plural: string) => singulars.get(plural)?.includes(unit);
  return word.length === 3 && plurals.get(word)?.some(isUnit) ? unit : undefined;
}

/** Whether a folded word is a citation form, and not an inflected form of another word. */
export function isHeadword(word: string): boolean {
  return headwords.has(word);
}

/** Whether the first letters of a folded word are its own, so that no proclitic is segmented. */
export function isUnsegmentable(word: string): boolean {
  return unsegmentable.has(word);
}
