/** Endings: what may be taken off a stem, and what the figures must say before it is. */
import type { Frequencies } from './frequencies.ts';
import { isHeadword, unlikelyPlurals } from './lexicon.ts';
import {
  isAdjective,
  isDiptote,
  isDoer,
  isLongParticiple,
  isNisba,
  isParticiple,
  isTafil,
  singularShapes,
} from './patterns.ts';

/** A simpler word that a stem may be a form of. */
export interface Reduction {
  readonly base: string;
  /** The ending goes on singulars only: مطالبين is of مطالب, a claimant, not of مطالب, claims. */
  readonly singular?: boolean;
  /** The base may not be known by its own inflected forms alone. */
  readonly attested?: boolean;
  /** The ending shows so well that the base need not be attested at all. */
  readonly sure?: boolean;
  /** The ending goes on verbs as well as nouns. */
  readonly maybeVerb?: boolean;
  /** The base must be at least this many times as well attested as the stem. */
  readonly ratio: number;
}

const singular = true;
const attested = true;
const maybeVerb = true;
const sure = true;

type Rule = (stem: string, frequencies: Frequencies) => Reduction[];

/** Stem without its ending, if enough is left. */
function without(stem: string, ending: string, least = 3): string | undefined {
  return stem.endsWith(ending) && stem.length - ending.length >= least
    ? stem.slice(0, -ending.length)
    : undefined;
}

const PRONOUNS: readonly (readonly [string, number])[] = [
  ['ها', 0.3],
  ['هما', 0.1],
  ['هم', 0.5],
  ['هن', 1],
  ['نا', 1],
  ['كم', 3],
  ['ه', 0.3],
  ['ك', 8],
];

/** كتابها، مدينتهم، مستواه، لاعبيه: possessor or object. A stem that takes ال has none. */
const pronoun: Rule = (stem, frequencies) => {
  if (frequencies.definite(stem) > 0.35 * frequencies.bare(stem)) return [];
  // معتمدية, whose plural is attested, is a noun, not معتمدي with a possessor.
  if (stem.endsWith('يه') && frequencies.of(`${stem.slice(0, -1)}ات`) > 0) return [];
  for (const [ending, ratio] of PRONOUNS) {
    const rest = without(stem, ending, 2);
    if (rest === undefined) continue;
    if (rest.length === 2) return frequencies.definite(rest) > 0 ? [{ base: rest, ratio: 2 }] : [];
    const bases = [rest];
    const ofFeminine = `${rest.slice(0, -1)}ه`;
    if (rest.endsWith('ت') && !isPerfect(rest, ofFeminine, frequencies)) bases.push(ofFeminine);
    if (rest.endsWith('ا')) bases.push(`${rest.slice(0, -1)}ي`);
    if (rest.endsWith('ي') && isParticiple(rest.slice(0, -1))) bases.push(rest.slice(0, -1));
    const rarer = [];
    if (rest.length > 3 && /[يو]$/.test(rest)) rarer.push(`${rest}ن`);
    if (rest.length > 3 && rest.endsWith('و')) rarer.push(`${rest}ا`);
    return [
      ...bases.map((base) => ({ base, ratio, maybeVerb })),
      ...rarer.map((base) => ({ base, ratio, maybeVerb, attested })),
    ];
  }
  return [];
};

/** Is وصفت (before a pronoun) rather the verb than the noun وصفة, which has the article at times? */
function isPerfect(form: string, noun: string, frequencies: Frequencies): boolean {
  return frequencies.bare(form) > 0 && frequencies.definite(noun) === 0 && !isHeadword(noun);
}

/** Is كتابه only كتاب with its possessor, and no noun in ة? */
function isPossessed(form: string, frequencies: Frequencies): boolean {
  if (!form.endsWith('ه') || isHeadword(form) || frequencies.definite(form) > 0) return false;
  return frequencies.of(form.slice(0, -1)) > frequencies.bare(form);
}

/** سيارات، انتخابات، مباريات: plural in ات of a word with or without ة. */
const pluralInAt: Rule = (stem, frequencies) => {
  const rest = without(stem, 'ات', 2);
  if (rest === undefined) return [];
  if (isHeadword(`${rest}ه`)) return [{ base: `${rest}ه`, ratio: 0.001, singular }];
  const asFeminine = frequencies.definite(`${rest}ه`);
  const isOfFeminine = rest.length === 2 || (asFeminine > 0 && asFeminine >= frequencies.of(rest));
  const bases = isOfFeminine ? [`${rest}ه`] : [`${rest}ه`, rest];
  const alef = isNisba(rest) ? `${rest.slice(0, -1)}اه` : `${rest}اه`;
  return [
    ...bases.map((base) => ({ base, ratio: 0.02, singular })),
    { base: alef, ratio: 0.02, singular, attested },
  ].filter(({ base }) => !isPossessed(base, frequencies));
};

/** معلمون، معلمين، محامين; the dual عامين shares its spelling. */
const pluralInUnIn: Rule = (stem, frequencies) => {
  if (isTafil(stem)) return [];
  const rest = without(stem, 'ون') ?? without(stem, 'ين');
  if (rest === undefined) return [];
  const twin = stem.endsWith('ون') ? `${rest}ين` : `${rest}ون`;
  const certain = isParticiple(rest) || isNisba(rest) || frequencies.of(twin) > 0;
  // Without its twin ون is a name's ending or the root's (سلمون, قولون); ين may still be a dual's.
  if (!certain && stem.endsWith('ون') && !isAdjective(rest) && !isDoer(rest)) return [];
  const reductions: Reduction[] = [
    certain
      ? { base: rest, ratio: 0.005, singular }
      : { base: rest, ratio: 0.4, singular, attested },
  ];
  if (rest.length > 3 && !rest.endsWith('ا') && (isParticiple(rest) || isNisba(rest)))
    reductions.push({ base: rest, ratio: 0, singular, sure });
  if (isParticiple(`${rest}ي`) && frequencies.definite(`${rest}ي`) > 0)
    reductions.push({ base: `${rest}ي`, ratio: 0.02, singular });
  return reductions;
};

/** عامان، دولتان، سنتين. */
const dual: Rule = (stem, frequencies) => {
  const feminine = without(stem, 'تين', 2) ?? without(stem, 'تان', 2);
  if (feminine !== undefined) {
    return [
      { base: `${feminine}ه`, ratio: 0.3 },
      { base: `${feminine}ت`, ratio: 1 },
    ];
  }
  const rest = without(stem, 'ان');
  if (rest === undefined) return [];
  return [{ base: rest, ratio: frequencies.of(`${rest}ين`) > 0 ? 0.3 : 3, singular, attested }];
};

/** The construct drops the ن: مسؤولو الحزب، لاعبي الفريق. */
const construct: Rule = (stem, frequencies) => {
  const rest = without(stem, 'و') ?? without(stem, 'ي');
  if (rest === undefined || !isParticiple(rest)) return [];
  const plural = frequencies.of(`${rest}ين`) + frequencies.of(`${rest}ون`);
  const nisba = stem.endsWith('ي') ? frequencies.of(`${stem}ه`) + frequencies.definite(stem) : 0;
  return plural > nisba && frequencies.of(`${rest}ون`) > 0
    ? [{ base: rest, ratio: 0, singular, sure }]
    : [];
};

/** بسيطا، رسميا: tanwin's alef. A name in ا takes prepositions (لروسيا), an adverb hardly ever. */
const tanwin: Rule = (stem, frequencies) => {
  const rest = without(stem, 'ا');
  if (rest === undefined || rest.endsWith('ا') || isWithHa(rest, frequencies)) return [];
  if (frequencies.definite(stem) > 0.03 * frequencies.bare(stem)) return [];
  const asName = frequencies.bare(`ل${stem}`) + frequencies.bare(`ب${stem}`);
  if (asName > 0.02 * frequencies.bare(stem)) return [];
  const reduction = { base: rest.replace(/ي+ء$/, 'ء'), ratio: 0.3, singular: isDiptote(rest) };
  return [isLongParticiple(rest) ? { ...reduction, sure } : reduction];
};

/** Is the ا after ه that of a pronoun (كتابها)? Tanwin has one after a radical ه (وجها), never after ة. */
function isWithHa(rest: string, frequencies: Frequencies): boolean {
  if (!rest.endsWith('ه')) return false;
  const isRadical = isHeadword(rest) || (isParticiple(rest) && frequencies.definite(rest) > 0);
  return !isRadical || frequencies.of(rest.slice(0, -1)) > 0;
}

/** كبيرة، عسكرية، معلمة: feminine of an adjective; not a noun apart, which has its own plural. */
const feminine: Rule = (stem, frequencies) => {
  const rest = without(stem, 'ه');
  if (rest === undefined || !isAdjective(rest)) return [];
  const nounPlural = frequencies.of(`${rest}ات`);
  const people = frequencies.of(`${rest}ين`) + frequencies.of(`${rest}ون`);
  const isNoun = nounPlural > 0.15 * frequencies.of(stem) && people < 0.3 * nounPlural;
  if (isNoun) return [];
  const reduction = { base: rest, ratio: 0.02, singular };
  return [
    (isNisba(rest) && rest.length > 3) || isLongParticiple(rest)
      ? { ...reduction, sure }
      : reduction,
  ];
};

/** عواصم، مشاريع: plurals known by their shape, which take neither ة nor ون nor tanwin. */
const brokenPlural: Rule = (stem, frequencies) => {
  const bases = singularShapes(stem);
  if (bases.length === 0 || unlikelyPlurals.has(stem)) return [];
  const endings = ['ين', 'ون', 'ا', 'ه'].map((ending) => frequencies.of(stem + ending));
  const inflected = endings.reduce((sum, count) => sum + count, 0);
  if (inflected > 0.05 * frequencies.of(stem)) return [];
  return bases
    .filter((base) => !isPossessed(base, frequencies))
    .map((base) => ({ base, ratio: 0.1, attested }));
};

const NOUN_RULES = [pluralInAt, pluralInUnIn, dual, construct, feminine, brokenPlural];
const INDEFINITE_RULES = [...NOUN_RULES, pronoun, tanwin];

/** Every simpler word that the stem may be a form of, by its ending or its shape alone. */
export function reductions(stem: string, definite: boolean, frequencies: Frequencies): Reduction[] {
  return (definite ? NOUN_RULES : INDEFINITE_RULES).flatMap((rule) => rule(stem, frequencies));
}
