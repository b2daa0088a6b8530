/** Endings: what may be taken off a stem, and what the figures must say before it is. */
import type { Evidence } from './frequencies.ts';
import { isHeadword, ownWords } from './lexicon.ts';
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

type Rule = (stem: string, evidence: Evidence) => Reduction[];

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
const pronoun: Rule = (stem, evidence) => {
  if (evidence.definite(stem) > 0.35 * evidence.bare(stem)) return [];
  // معتمدية, whose plural is attested, is a noun, not معتمدي with a possessor.
  if (stem.endsWith('يه') && evidence.of(`${stem.slice(0, -1)}ات`) > 0) return [];
  for (const [ending, ratio] of PRONOUNS) {
    const rest = without(stem, ending, 2);
    if (rest === undefined) continue;
    if (rest.length === 2) return evidence.definite(rest) > 0 ? [{ base: rest, ratio: 2 }] : [];
    const bases = [rest];
    const ofFeminine = `${rest.slice(0, -1)}ه`;
    if (rest.endsWith('ت') && !isPerfect(rest, ofFeminine, evidence)) bases.push(ofFeminine);
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
function isPerfect(form: string, noun: string, evidence: Evidence): boolean {
  return evidence.bare(form) > 0 && evidence.definite(noun) === 0 && !isHeadword(noun);
}

/** Is كتابه only كتاب with its possessor, and no noun in ة? */
function isPossessed(form: string, evidence: Evidence): boolean {
  if (!form.endsWith('ه') || isHeadword(form) || evidence.definite(form) > 0) return false;
  return evidence.of(form.slice(0, -1)) > evidence.bare(form);
}

/** سيارات، انتخابات، مباريات: plural in ات of a word with or without ة. */
const pluralInAt: Rule = (stem, evidence) => {
  const rest = without(stem, 'ات', 2);
  if (rest === undefined) return [];
  if (isHeadword(`${rest}ه`)) return [{ base: `${rest}ه`, ratio: 0.001, singular }];
  const asFeminine = evidence.definite(`${rest}ه`);
  const isOfFeminine = rest.length === 2 || (asFeminine > 0 && asFeminine >= evidence.of(rest));
  const bases = isOfFeminine ? [`${rest}ه`] : [`${rest}ه`, rest];
  const alef = isNisba(rest) ? `${rest.slice(0, -1)}اه` : `${rest}اه`;
  return [
    ...bases.map((base) => ({ base, ratio: 0.02, singular })),
    { base: alef, ratio: 0.02, singular, attested },
  ].filter(({ base }) => !isPossessed(base, evidence));
};

/** معلمون، معلمين، محامين; the dual عامين shares its spelling. */
const pluralInUnIn: Rule = (stem, evidence) => {
  if (isTafil(stem)) return [];
  const rest = without(stem, 'ون') ?? without(stem, 'ين');
  if (rest === undefined) return [];
  const twin = stem.endsWith('ون') ? `${rest}ين` : `${rest}ون`;
  const certain = isParticiple(rest) || isNisba(rest) || evidence.of(twin) > 0;
  // Without its twin ون is a name's ending or the root's (سلمون, قولون); ين may still be a dual's.
  if (!certain && stem.endsWith('ون') && !isAdjective(rest) && !isDoer(rest)) return [];
  const reductions: Reduction[] = [
    certain
      ? { base: rest, ratio: 0.005, singular }
      : { base: rest, ratio: 0.4, singular, attested },
  ];
  if (rest.length > 3 && !rest.endsWith('ا') && (isParticiple(rest) || isNisba(rest)))
    reductions.push({ base: rest, ratio: 0, singular, sure });
  if (isParticiple(`${rest}ي`) && evidence.definite(`${rest}ي`) > 0)
    reductions.push({ base: `${rest}ي`, ratio: 0.02, singular });
  return reductions;
};

/** عامان، دولتان، سنتين. */
const dual: Rule = (stem, evidence) => {
  const feminine = without(stem, 'تين', 2) ?? without(stem, 'تان', 2);
  if (feminine !== undefined) {
    return [
      { base: `${feminine}ه`, ratio: 0.3 },
      { base: `${feminine}ت`, ratio: 1 },
    ];
  }
  const rest = without(stem, 'ان');
  if (rest === undefined) return [];
  return [{ base: rest, ratio: evidence.of(`${rest}ين`) > 0 ? 0.3 : 3, singular, attested }];
};

/** The construct drops the ن: مسؤولو الحزب، لاعبي الفريق. */
const construct: Rule = (stem, evidence) => {
  const rest = without(stem, 'و') ?? without(stem, 'ي');
  if (rest === undefined || !isParticiple(rest)) return [];
  const plural = evidence.of(`${rest}ين`) + evidence.of(`${rest}ون`);
  const nisba = stem.endsWith('ي') ? evidence.of(`${stem}ه`) + evidence.definite(stem) : 0;
  return plural > nisba && evidence.of(`${rest}ون`) > 0
    ? [{ base: rest, ratio: 0, singular, sure }]
    : [];
};

/** بسيطا، رسميا: tanwin's alef. A name in ا takes prepositions (لروسيا), an adverb hardly ever. */
const tanwin: Rule = (stem, evidence) => {
  const rest = without(stem, 'ا');
  if (rest === undefined || rest.endsWith('ا') || isWithHa(rest, evidence)) return [];
  if (evidence.definite(stem) > 0.03 * evidence.bare(stem)) return [];
  const asName = evidence.bare(`ل${stem}`) + evidence.bare(`ب${stem}`);
  if (asName > 0.02 * evidence.bare(stem)) return [];
  const reduction = { base: rest.replace(/ي+ء$/, 'ء'), ratio: 0.3, singular: isDiptote(rest) };
  return [isLongParticiple(rest) ? { ...reduction, sure } : reduction];
};

/** Is the ا after ه that of a pronoun (كتابها)? Tanwin has one after a radical ه (وجها), never after ة. */
function isWithHa(rest: string, evidence: Evidence): boolean {
  if (!rest.endsWith('ه')) return false;
  const isRadical = isHeadword(rest) || (isParticiple(rest) && evidence.definite(rest) > 0);
  return !isRadical || evidence.of(rest.slice(0, -1)) > 0;
}

/** كبيرة، عسكرية، معلمة: feminine of an adjective; not a noun apart, which has its own plural. */
const feminine: Rule = (stem, evidence) => {
  const rest = without(stem, 'ه');
  if (rest === undefined || !isAdjective(rest)) return [];
  const nounPlural = evidence.of(`${rest}ات`);
  const people = evidence.of(`${rest}ين`) + evidence.of(`${rest}ون`);
  const isNoun = nounPlural > 0.15 * evidence.of(stem) && people < 0.3 * nounPlural;
  if (isNoun) return [];
  const reduction = { base: rest, ratio: 0.02, singular };
  return [
    (isNisba(rest) && rest.length > 3) || isLongParticiple(rest)
      ? { ...reduction, sure }
      : reduction,
  ];
};

/** عواصم، مشاريع: plurals known by their shape, which take neither ة nor ون nor tanwin. */
const brokenPlural: Rule = (stem, evidence) => {
  const bases = singularShapes(stem);
  if (bases.length === 0 || ownWords.has(stem)) return [];
  const endings = ['ين', 'ون', 'ا', 'ه'].map((ending) => evidence.of(stem + ending));
  const inflected = endings.reduce((sum, count) => sum + count, 0);
  if (inflected > 0.05 * evidence.of(stem)) return [];
  return bases
    .filter((base) => !isPossessed(base, evidence))
    .map((base) => ({ base, ratio: 0.1, attested }));
};

const NOUN_RULES = [pluralInAt, pluralInUnIn, dual, construct, feminine, brokenPlural];
const INDEFINITE_RULES = [...NOUN_RULES, pronoun, tanwin];

/** Every simpler word that the stem may be a form of, by its ending or its shape alone. */
export function reductions(stem: string, definite: boolean, evidence: Evidence): Reduction[] {
  return (definite ? NOUN_RULES : INDEFINITE_RULES).flatMap((rule) => rule(stem, evidence));
}
