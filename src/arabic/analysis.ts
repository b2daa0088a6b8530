/** Analysis: the way from a form to the citation form of its word, clitics first, then endings. */
import { type Host, type Split, splits } from './clitics.ts';
import type { Evidence } from './evidence.ts';
import { reductions } from './inflection.ts';
import {
  isHeadword,
  isWhole,
  particles,
  singulars,
  spellings,
  weakVerbs,
  wholeEnds,
} from './lexicon.ts';
import { verbOf, verbOfImperfect, verbOfPerfect } from './verbs.ts';

/** A word of the lexicon counts as seen, so that small sites are read as well as large ones. */
const KNOWN = 5;
/** What the whole word's own count weighs against a reading that takes letters off its front. */
const SELF: Readonly<Record<string, number>> = { و: 0.04, ف: 0.1, ب: 0.1, ل: 0.1, ك: 0.3, س: 0.1 };
/** What one step of inflection costs a reading. */
const STEP = 0.8;
/** What a base that is nowhere seen itself weighs against one that is. */
const UNSEEN = 0.01;
/** What an unseen word after و weighs: more than the whole, for few words begin with a و of their own. */
const AFTER_WA = 0.05;
/** What a word seen with the article alone, in the very form that is being read, weighs. */
const HAPAX = 0.5;

/** What is worth taking apart. No word is longer; a longer string is laughter or noise. */
const ARABIC = /^[ء-ي]{2,24}$/;

/** A word on its way to its citation form, and what has been learnt of it on the way. */
interface Stem {
  readonly word: string;
  /** It had the article, so it has no pronoun and no tanwin. */
  readonly definite?: boolean;
  /** It had the ending of a singular, so it is no broken plural. */
  readonly singular?: boolean;
  /** It had a preposition, an article or a noun's ending, so it is no verb. */
  readonly noun?: boolean;
}

const keyOf = ({ word, definite, singular, noun }: Stem): string =>
  `${word}${definite ? '+' : ''}${singular ? '-' : ''}${noun ? '=' : ''}`;

/** Finds the citation forms of words by rules, lexicon and what a vocabulary has. */
export class Analyser {
  readonly #evidence: Evidence;
  readonly #steps = new Map<string, readonly Stem[]>();
  readonly #words = new Map<string, readonly string[]>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** Citation forms of a folded form: one, or two where it has two readings. */
  citations(form: string): readonly string[] {
    if (!ARABIC.test(form) || particles.has(form)) return [form];
    return this.#citations(this.#host(form), 0).flatMap((word) => {
      const isJoined = form.startsWith('و') && this.#host(word).word !== word;
      return isJoined && word.length < form.length ? this.citations(word) : [word];
    });
  }

  /** The form without its proclitics, by the best attested reading. */
  #host(form: string): Stem {
    const whole = { word: form };
    if (isWhole(form)) return whole;
    const second = form.slice(1);
    if (/^(?:[وف]|س[يتن])/.test(form) && particles.has(second)) return { word: second };
    const options = splits(form);
    let best: { stem: Stem; host?: Host } = { stem: whole };
    let most = this.#supportOfWhole(form, options);
    for (const split of options) {
      const { host, stem: word } = split;
      const noun = host === 'noun' || host === 'definite';
      const stem = { word, definite: host === 'definite', noun };
      const support = this.#supportOfSplit(form, stem, split);
      if (support <= most) continue;
      most = support;
      best = { stem, host };
    }
    return best.host === 'any' ? this.#host(best.stem.word) : best.stem;
  }

  /** How well attested it is that a form's first letters are its own. */
  #supportOfWhole(form: string, options: readonly Split[]): number {
    const own = SELF[form[0] ?? ''] ?? 0;
    const known = singulars.has(form) ? KNOWN : 0;
    const direct = this.#evidence.definite(form) + own * this.#evidence.bare(form) + known;
    const least = options.some(({ host }) => host === 'definite') ? 5 : 2;
    const bases = this.#step({ word: form });
    const ofWhole = bases.some(({ word }) => word.length >= least && isWhole(word));
    if (!ofWhole && least > 2) return direct;
    return Math.max(direct, (ofWhole ? 2 : 0.5) * this.#support({ word: form }, 1));
  }

  #supportOfSplit(form: string, stem: Stem, { proclitic, host, doubt }: Split): number {
    const { word } = stem;
    if (host === 'verb' || host === 'noun') {
      const isVerb = verbOfImperfect(word, this.#evidence) !== undefined;
      if (isVerb !== (host === 'verb')) return 0;
    }
    let direct = host === 'verb' ? this.#evidence.bare(word) : this.#attested(word);
    if (particles.has(word) || particles.has(word.replace(/^[وف]/, ''))) direct = 0;
    const own = this.#evidence.bare(form);
    if (host === 'definite') direct = Math.max(direct - own, word.length > 2 ? HAPAX : 0);
    if (proclitic === 'و' && word.length > 2) direct = Math.max(direct, AFTER_WA * own);
    return Math.max(direct, STEP * this.#support(stem, 1)) / doubt;
  }

  #attested(word: string): number {
    const known = isHeadword(word) || singulars.has(word) ? KNOWN : 0;
    return this.#evidence.of(word) + known;
  }

  /** How well attested the word is that the stem is an inflected form of; 0 if it is of none. */
  #support(stem: Stem, depth: number): number {
    if (depth > 4) return 0;
    let most = 0;
    for (const base of this.#step(stem)) {
      most = Math.max(most, this.#attested(base.word), STEP * this.#support(base, depth + 1));
    }
    return most;
  }

  /** One step towards the citation form; none if it is one. */
  #step(stem: Stem): readonly Stem[] {
    const key = keyOf(stem);
    const known = this.#steps.get(key);
    if (known !== undefined) return known;
    this.#steps.set(key, []);
    const bases = this.#simpler(stem);
    this.#steps.set(key, bases);
    return bases;
  }

  #simpler({ word, definite = false, singular = false, noun = false }: Stem): readonly Stem[] {
    if (particles.has(word)) return [];
    const evidence = this.#evidence;
    const spelling = spellings.get(word)?.[0];
    if (spelling !== undefined) return [{ word: spelling, noun }];
    const ofPlural = singular ? undefined : singulars.get(word);
    if (isHeadword(word)) {
      const unit = ofPlural?.find((each) => each === `${word}ه`);
      return unit === undefined ? [] : [{ word: unit }];
    }
    if (ofPlural !== undefined) return ofPlural.map((each) => ({ word: each, noun: true }));
    if (wholeEnds.has(word)) return [];
    if (!noun) {
      const weak = evidence.definite(word) === 0 ? weakVerbs.get(word)?.[0] : undefined;
      const verb = weak ?? verbOfImperfect(word, evidence) ?? verbOfPerfect(word, evidence);
      if (verb !== undefined) return verb === word ? [] : [{ word: verb }];
    }
    const own = evidence.of(word);
    let best: Stem | undefined;
    let most = 0;
    for (const reduction of reductions(word, definite, evidence)) {
      if (particles.has(reduction.base)) continue;
      const base = {
        word: reduction.base,
        singular: reduction.singular ?? false,
        noun: noun || !reduction.maybeVerb,
      };
      const attested = this.#attested(base.word);
      const through =
        reduction.attested || reduction.ratio >= 1 ? 0 : STEP * this.#support(base, 1);
      const support = Math.max(attested, through, reduction.sure ? 1 : 0);
      const rank = attested > 0 ? attested : support * UNSEEN;
      if (support >= 1 && support >= reduction.ratio * own && rank > most) {
        most = rank;
        best = base;
      }
    }
    return best === undefined ? [] : [best];
  }

  #citations(stem: Stem, depth: number): readonly string[] {
    const key = keyOf(stem);
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const bases = depth > 6 ? [] : this.#step(stem);
    const found = bases.flatMap((base) => this.#citations(base, depth + 1));
    if (found.length === 0) found.push(stem.word);
    const verb = stem.noun ? undefined : verbOf(stem.word, this.#evidence);
    if (verb !== undefined) found.push(verb);
    const unique = [...new Set(found)];
    this.#words.set(key, unique);
    return unique;
  }
}
