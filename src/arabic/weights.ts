/**
 * The tuned numbers of the analysis: weights, shares and thresholds. Numbers that a grammar gives (a
 * root has three letters) stand where they are used.
 *
 * They were fitted on groups of forms that readers judged, with `npm run bench:search`, but for those
 * whose line says "grammar". `docs/search.md` tells how to fit them again. A share is of the number of times
 * that the analysed form occurs, unless its line says otherwise; a ratio is how many times as well attested
 * as the form a base must be.
 */

// Support: how well an analysis is attested (stem-analysis.ts, analysis.ts)

/** Occurrences that a word of the lexicon is taken to have, so that small vocabularies suffice. */
export const LEXICON_SUPPORT = 5;
/** Share of its support that a base keeps when it is one step farther from the form. */
export const STEP_SHARE = 0.8;
/** Share of its support that a base keeps in ranking when it does not itself occur. */
export const UNATTESTED_SHARE = 0.01;
/** No word is led through more steps for its support; grammar: real ones take two or three. */
export const MOST_STEPS_OF_SUPPORT = 4;
/** No stem is led through more steps to its citation form; a stop for circles of rules. */
export const MOST_STEPS_TO_CITATION = 6;
/** A longer string is not analysed; grammar: no Arabic word is longer, but laughter is. */
export const LONGEST_ANALYSED = 24;

// Clitic segmentation (clitics.ts, segmentation.ts)

/**
 * How many times better attested than the form the stem after a proclitic must be. It is higher for rarer
 * proclitics: ك is far more often a word's first radical than the preposition.
 */
export const PROCLITIC_PENALTY: Readonly<Record<string, number>> = {
  و: 1,
  ف: 3,
  ب: 2,
  ل: 2,
  ك: 6,
  س: 2,
  وب: 2,
  ول: 2,
  وك: 6,
  وس: 2,
  فب: 4,
  فل: 4,
  فس: 2,
};
/** The same for the article, and for all proclitics before it. */
export const ARTICLE_PENALTY = 1;
/**
 * Share that supports a form as a whole, by its first letter: the less, the more often that letter is a
 * proclitic.
 */
export const SHARE_OF_WHOLE: Readonly<Record<string, number>> = {
  و: 0.04,
  ف: 0.1,
  ب: 0.1,
  ل: 0.1,
  ك: 0.3,
  س: 0.1,
};
/** Factor on the support of a form's bases, when the form is taken as a whole. */
export const BASES_OF_WHOLE = 0.5;
/** The same when a base is listed as unsegmentable. */
export const UNSEGMENTABLE_BASES = 5;
/** The same when a base is unsegmentable and the form looks as if it had the article. */
export const BASES_BEFORE_ARTICLE = 2;
/** Letters from which an unsegmentable base counts as such where the form looks as if it had the article. */
export const SHORTEST_BASE_BEFORE_ARTICLE = 5;
/** The same for other forms. */
export const SHORTEST_BASE = 2;
/** Share that supports the stem after و: few stems begin with و. */
export const SHARE_AFTER_WA = 0.05;
/** How often what may be a foreign name occurs with و, never without, if و is its own: ويمبلي, واتساب. */
export const NAME_IN_WAW = 5;
/** Share of its support that a stem keeps after و or ف if it has the article wherever it occurs otherwise. */
export const ALWAYS_DEFINITE_SHARE = 0.05;
/** Support of a stem that occurs with the article in this very form alone, a hapax legomenon. */
export const HAPAX_SUPPORT = 0.5;

/** The most that bases support a form as a whole, when it looks as if it had the article: more than a hapax. */
export const ATTESTED_BASE = 1;
/** A word of the lexicon in ال is the article and another word that is so many times as frequent: السنة, not ألسنة. */
export const MORE_OFTEN_DEFINITE = 2;
/** Letters from which such a noun counts: الفهم is no الف of theirs. */
export const SHORTEST_ATTESTED_BASE = 4;

// Enclitics (enclitics.ts)

/** The ratio of a base to a form with the pronoun: higher where a word's own letters often look like it. */
export const PRONOUN_RATIO: Readonly<Record<string, number>> = {
  ها: 0.3,
  هما: 0.1,
  هم: 0.5,
  هن: 1,
  نا: 1,
  كم: 3,
  ه: 0.3,
  ك: 8,
};
/** The ratio of a base of two letters, whatever the pronoun. */
export const SHORT_BASE_RATIO = 2;
/** A stem that has the article in more than this share of its bare occurrences has no pronoun. */
export const DEFINITE_WITHOUT_PRONOUN = 0.35;

// Gender and case (inflection.ts)

/** The ratio of an adjective to its feminine. */
export const FEMININE_RATIO = 0.02;
/** A form in ة is a noun of its own when its plural in ات has more than this share … */
export const NOUN_PLURAL_SHARE = 0.15;
/** … and ين and ون together have less than this share of that plural. */
export const PEOPLE_SHARE = 0.3;
/** A noun in ة is the feminine of an adjective besides when that is so many times as frequent … */
export const FEMININE_HOMOGRAPH_RATIO = 0.6;
/** … and, unless it is a nisba, has ين and ون in more than this share of itself. */
export const PEOPLE_OF_ADJECTIVE = 0.04;
/** The ratio of a base to its accusative in ا. */
export const TANWIN_RATIO = 0.3;
/** The same when the base is a participle. */
export const PARTICIPLE_TANWIN_RATIO = 0.005;
/** A form in ا that has the article in more than this share has no tanwin. */
export const DEFINITE_WITHOUT_TANWIN = 0.03;
/** A form in ا that has لـ or بـ in more than this share is a name, not an adverb. */
export const NAME_AFTER_PREPOSITION = 0.02;

// Number (number-inflection.ts)

/** The ratio of a base to its plural in ات. */
export const FEMININE_PLURAL_RATIO = 0.02;
/** The same when the base is a headword of the lexicon. */
export const FEMININE_PLURAL_OF_HEADWORD_RATIO = 0.001;
/** The ratio of a base to its plural in ون or ين, when the other case or the pattern shows it. */
export const MASCULINE_PLURAL_RATIO = 0.005;
/** The same when nothing else shows that it is a plural: it may be a dual's ين. */
export const MAYBE_MASCULINE_PLURAL_RATIO = 0.4;
/** The ratio of a defective participle (محامي) to its plural (محامين). */
export const DEFECTIVE_PLURAL_RATIO = 0.02;
/** The ratio of a base in ة to its dual in تين or تان. */
export const FEMININE_DUAL_RATIO = 0.3;
/** The ratio of a base in ت (وقت) to its dual. */
export const DUAL_AFTER_TEH_RATIO = 1;
/** The ratio of a base to its dual in ان, when ين occurs too. */
export const DUAL_RATIO = 0.3;
/** The same when it does not: ان is then most often the word's own (برلمان). */
export const DUAL_ALONE_RATIO = 3;
/** The ratio of a base to a broken plural that its pattern shows. */
export const BROKEN_PLURAL_RATIO = 0.1;
/** A form that takes ين, ون, ا or ه in more than this share is no broken plural. */
export const INFLECTED_PLURAL_SHARE = 0.05;

// Verbs (conjugation.ts, verb-key.ts, verb-homograph.ts, weak-verbs.ts)

/** A form that has the article in more than this share is no imperfect. */
export const DEFINITE_IMPERFECT = 0.03;
/** A form that has the article in more than this share is no perfect with an ending. */
export const DEFINITE_PERFECT = 0.02;
/** A form in ا whose score as a perfect is more than this share is no first person. */
export const PERFECT_IN_ALEF_SHARE = 0.3;
/** ترد is a verb when يرد has more than this share of it. */
export const TWIN_IMPERFECT_SHARE = 0.2;
/** A form with the ending of a perfect is one when its stem has this share or more. */
export const PERFECT_STEM_SHARE = 0.05;
/** A perfect that has the article in more than this share is spelled like a noun. */
export const DEFINITE_HOMOGRAPH = 0.05;
/** تطلب is an imperfect too when يطلب has more than this share of يتطلب. */
export const IMPERFECT_HOMOGRAPH_SHARE = 0.3;
/** … and the other way round, the perfect of form V too when it occurs with endings of perfects in more than this share. */
export const FORM_FIVE_SHARE = 0.1;
/** A noun is spelled like a perfect when the imperfect has more than this share of it. */
export const PERFECT_HOMOGRAPH_SHARE = 0.3;
/** … or when its own endings have more than this share. */
export const PERFECT_ENDINGS_SHARE = 0.15;
/** A weak verb is one besides a noun when that has the article in no more than this share. */
export const DEFINITE_WEAK_VERB = 0.15;
/** A noun in ت or ي is spelled like an imperfect when the other of these persons has more than this share of it. */
export const OTHER_PERSON_SHARE = 0.5;
/** Weight of an occurrence of a perfect with ت or وا, which nouns do not have. */
export const PERFECT_ENDING_WEIGHT = 3;
/** Weight of an occurrence of a perfect without ending. */
export const PERFECT_WEIGHT = 0.3;

// Foreign names (foreign-names.ts)

/** A name has the article, or endings of nouns and verbs, in no more than this share. */
export const INFLECTED_NAME_SHARE = 0.05;
/** Cost of one letter of a transliteration for another, or written or not. */
export const TRANSLITERATION_COST = {
  VOWEL_LETTER: 0.6,
  GHAIN_OR_JEEM: 0.4,
  GAF_OR_KAF: 0.6,
  TEH_OR_TAH: 0.4,
  FINAL_A: 0.2,
  OTHER: 2,
} as const;
/** Distance within which two spellings are one name, by the letters of the longer: fewer than five … */
export const DISTANCE_OF_SHORTEST_NAMES = 0.4;
/** … fewer than seven … */
export const DISTANCE_OF_SHORT_NAMES = 0.6;
/** … or more. */
export const DISTANCE_OF_LONG_NAMES = 1;
/** Two names that are both common are one within this distance, which is the letter for g. */
export const DISTANCE_OF_COMMON_NAMES = 0.4;
/** Of two names farther apart the rarer has less than this share of the commoner. */
export const RARE_SPELLING_SHARE = 0.3;
/** Names of five letters that are farther apart are one only if the commoner occurs this often. */
export const COMMON_NAME = 10;

// Compounds (compounds.ts); fitted on the pairs of words of 10,000 articles that occur joined as well

/** Two words are one with what they make joined when they stand together in this share of the rarer one … */
export const COMPOUND_ASSOCIATION = 0.09;
/** … or when neither spelling is more than so many times as frequent as the other. */
export const BALANCED_SPELLINGS = 2;
/** A joined spelling that is rarer than this share of the other is a missing space. */
export const JOINED_SHARE = 0.1;
/** A negation is one with its word unless what they make joined is so many times as frequent: it is another word. */
export const JOINED_NEGATION = 2;
/** A particle is the first word of a name when the second follows it in this share of its occurrences. */
export const NAME_AFTER_PARTICLE = 0.5;

// Typing mistakes (edit-distance.ts, letter-confusion.ts, spelling-suggestions.ts). The one number of query
// expansion stands there: imported from here, it would cost the browser a file that two others share.

/** Cost of a letter for another that is confused with it; an ordinary mistake costs 1. */
export const CONFUSED_LETTER_COST = 0.5;
/** Cost of a letter for its neighbour on the keyboard: within the distance of short words. */
export const NEIGHBOUR_KEY_COST = 0.8;
/** Cost of a vowel letter, ه or ء too many or too few. */
export const VOWEL_LETTER_COST = 0.6;
/** Share of the cost of an insertion or deletion when the letter repeats the one before it. */
export const DOUBLED = 0.5;
/** Share of the cost of two substitutions when two neighbouring letters are exchanged. */
export const TRANSPOSED = 0.4;
/** Distance that a word makes up for by being e times as frequent as another. */
export const FREQUENCY_WEIGHT = 0.08;
/** No completion is farther than this … */
export const FARTHEST_COMPLETION = 2;
/** … or than one mistake in so many letters. */
export const LETTERS_A_MISTAKE = 3;
/** Distance within which a word is suggested, by the letters of the longer of the two: fewer than five … */
export const DISTANCE_OF_SHORT_WORDS = 0.8;
/** … fewer than eight … */
export const DISTANCE_OF_WORDS = 1;
/** … or more. */
export const DISTANCE_OF_LONG_WORDS = 1.6;
/** No suggestion is so much farther than the nearest. */
export const FARTHER_THAN_NEAREST = 0.5;
