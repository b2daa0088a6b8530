/**
 * Compounds that are told by their words, whatever a site has: names (عبد الله, أبو ظبي, شمس الدين), hundreds
 * (ثلاث مئة), eleven, and إن شاء الله.
 */
import {
  COUNTS_OF_HUNDREDS,
  HUNDRED,
  INVOCATIONS,
  INVOKED,
  NAME_FIRSTS,
  NAME_HEADS,
  NAME_SECONDS,
  NAMES_LIKE_PARTICLES,
  TEENS,
  TEN,
  UNIT_PREFIXES,
} from './lexicon/compounds.ts';
import { entriesOf, formSet, formsByHeadword, headwordsByForm } from './lexicon/entries.ts';
import { particles } from './lexicon.ts';

/** Two words that are one. */
export type WordPair = readonly [first: string, second: string];

const heads = formSet(NAME_HEADS);
const namesLikeParticles = formSet(NAMES_LIKE_PARTICLES);
/** First words, and the second words that make one with them. */
const PAIRS = [
  { firsts: formSet(NAME_FIRSTS), seconds: formSet(NAME_SECONDS) },
  { firsts: formSet(COUNTS_OF_HUNDREDS), seconds: formSet(HUNDRED) },
  { firsts: formSet(TEENS), seconds: formSet(TEN) },
  { firsts: formSet(INVOCATIONS), seconds: formSet(INVOKED) },
];
const inflected = entriesOf(NAME_HEADS + HUNDRED + TEENS + TEN + INVOCATIONS);
const citations = headwordsByForm(inflected);
const otherForms = formsByHeadword(inflected);

/**
 * Proclitics that the first word of a name may have; لبن is milk, and not بن after one, and بابا no accusative after a
 * preposition.
 */
const PROCLITICS = /^[وف]?(?:[بلك](?!ابا$))?(?=...)/;

const JOINED_NAME = /^([وفبلك]?عبد|[وفبلك]?ابو)(ال..+|(?<=ابو)...+)$/;
const JOINED_PAIRS = PAIRS.map(
  ({ firsts, seconds }) =>
    new RegExp(`^([وفبلك]?(?:${[...firsts].join('|')}))(${[...seconds].join('|')})$`),
);
const JOINED_UNIT = new RegExp(`^(${[...formSet(UNIT_PREFIXES)].join('|')})(...+)$`);
const JOINED = [JOINED_NAME, ...JOINED_PAIRS, JOINED_UNIT];

/** Tells the two words of a joined form that shows by itself what they are: عبدالعزيز, كيلومتر. */
export function partsOfJoined(form: string): WordPair | undefined {
  for (const joined of JOINED) {
    const [, first, second] = joined.exec(form) ?? [];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
}

/** The first words that were asked about, without their proclitics; a text asks for the same ones again. */
const stems = new Map<string, string | undefined>();

/** A first word without its proclitics; undefined if it is none. */
function stemOfFirst(word: string): string | undefined {
  if (stems.has(word)) return stems.get(word);
  const ways = [word, word.replace(PROCLITICS, ''), word.replace(/^[وف](?=...)/, '')];
  const stem = ways.find((way) => heads.has(way) || PAIRS.some(({ firsts }) => firsts.has(way)));
  stems.set(word, stem);
  return stem;
}

/**
 * The words of a name as it is cited, if two words are one: without the proclitics of the first, in the nominative,
 * a hundred in one spelling.
 */
export function nameOf(first: string, second: string): WordPair | undefined {
  const stem = stemOfFirst(first);
  if (stem === undefined || second.length < 3) return undefined;
  if (particles.has(second) && !(heads.has(stem) && namesLikeParticles.has(second)))
    return undefined;
  const isPair = PAIRS.some(({ firsts, seconds }) => firsts.has(stem) && seconds.has(second));
  return isPair || heads.has(stem) ? [cited(stem), cited(second)] : undefined;
}

/** The ways to write the words of a name: أبو ظبي, أبي ظبي and أبا ظبي; ثلاث مئة and ثلاث مائة. */
export function spellingsOfName([first, second]: WordPair): readonly WordPair[] {
  return formsOf(first).flatMap((one) => formsOf(second).map((other): WordPair => [one, other]));
}

function cited(word: string): string {
  return citations.get(word)?.[0] ?? word;
}

function formsOf(citation: string): readonly string[] {
  return [citation, ...(otherForms.get(citation) ?? [])];
}
