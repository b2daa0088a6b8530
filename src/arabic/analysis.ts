/** Analysis: the way from a form to the citation form of its word, clitics first, then endings. */
import { type Host, type Segmentation, segmentations } from './clitics.ts';
import { verbKeyOfImperfect, verbKeyOfPerfect } from './conjugation.ts';
import type { Frequencies } from './frequencies.ts';
import { candidateAnalyses } from './inflection.ts';
import {
  commonestSpellings,
  isHeadword,
  isUnsegmentable,
  nounsSpelledAsParticles,
  particles,
  singulars,
  stemsOfWeakVerbs,
  suffixLookalikes,
  weakVerbsByStem,
} from './lexicon.ts';
import { isAdjective } from './patterns.ts';
import { verbKeyOfHomograph } from './verb-homograph.ts';
import { verbKey } from './verb-key.ts';

/** A word of the lexicon counts as seen, so that small sites are read as well as large ones. */
const KNOWN = 5;
/** What the whole word's own count weighs against a reading that takes letters off its front. */
const SELF: Readonly<Record<string, number>> = { و: 0.04, ف: 0.1, ب: 0.1, ل: 0.1, ك: 0.3, س: 0.1 };
/** What a word weighs that is a form of one whose first letters are known to be its own (وقته). */
const OF_WHOLE = 5;
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
  /** It had the سـ of the future, so it is a verb. */
  readonly verb?: boolean;
}

/** Results for stems: a map for each set of marks, so that no key need be built. */
class StemCache<Value> {
  readonly #maps = Array.from({ length: 16 }, () => new Map<string, Value>());

  of({ definite, singular, noun, verb }: Stem): Map<string, Value> {
    const marks = (definite ? 1 : 0) | (singular ? 2 : 0) | (noun ? 4 : 0) | (verb ? 8 : 0);
    return this.#maps[marks] ?? new Map();
  }
}

/** What has the article is a noun, though it is spelled like a particle: البعد. */
function hostWord(word: string, host: Host): string {
  return (host === 'definite' ? nounsSpelledAsParticles.get(word) : undefined) ?? word;
}

/** Finds the citation forms of words by rules, lexicon and what a vocabulary has. */
export class Analyser {
  readonly #frequencies: Frequencies;
  readonly #hosts = new Map<string, Stem>();
  readonly #steps = new StemCache<readonly Stem[]>();
  readonly #words = new StemCache<readonly string[]>();

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies;
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
    const known = this.#hosts.get(form);
    if (known !== undefined) return known;
    const host = this.#bestHost(form);
    this.#hosts.set(form, host);
    return host;
  }

  #bestHost(form: string): Stem {
    const whole = { word: form };
    if (isUnsegmentable(form)) return whole;
    const second = form.slice(1);
    if (/^(?:[وف]|س[يتن])/.test(form) && particles.has(second)) return { word: second };
    const options = segmentations(form);
    let best: { stem: Stem; host?: Host } = { stem: whole };
    let most = this.#supportOfWhole(form, options);
    for (const split of options) {
      const { host, stem: word } = split;
      const noun = host === 'noun' || host === 'definite';
      const verb = host === 'verb' && split.proclitic.endsWith('س');
      const stem = { word: hostWord(word, host), definite: host === 'definite', noun, verb };
      const support = this.#supportOfSplit(form, stem, split);
      if (support <= most) continue;
      most = support;
      best = { stem, host };
    }
    return best.host === 'any' ? this.#host(best.stem.word) : best.stem;
  }

  /** How well attested it is that a form's first letters are its own. */
  #supportOfWhole(form: string, options: readonly Segmentation[]): number {
    const own = SELF[form[0] ?? ''] ?? 0;
    const known = singulars.has(form) ? KNOWN : 0;
    const direct = this.#frequencies.definite(form) + own * this.#frequencies.bare(form) + known;
    const hasArticle = options.some(({ host }) => host === 'definite');
    const bases = this.#step({ word: form }).filter(({ word }) => this.#host(word).word === word);
    const least = hasArticle ? 5 : 2;
    const isOfWhole = bases.some(({ word }) => word.length >= least && isUnsegmentable(word));
    if (hasArticle && !isOfWhole) return direct;
    const perfect = form.replace(/(?:ت|وا)$/, '');
    const isVerb = stemsOfWeakVerbs.has(perfect) || this.#frequencies.imperfect(perfect) > 0;
    const ofPerfect = isVerb && isUnsegmentable(perfect) ? this.#frequencies.of(perfect) : 0;
    const support = Math.max(ofPerfect, this.#supportOf(bases, 1));
    const weight = isOfWhole || ofPerfect > 0 ? OF_WHOLE : 0.5;
    return Math.max(direct, (hasArticle ? 2 : weight) * support);
  }

  #supportOfSplit(form: string, stem: Stem, { proclitic, host, penalty }: Segmentation): number {
    const { word, verb } = stem;
    if (host === 'verb' || host === 'noun') {
      const isVerb = verbKeyOfImperfect(word, this.#frequencies, verb) !== undefined;
      if (isVerb !== (host === 'verb')) return 0;
    }
    let direct = host === 'verb' ? this.#frequencies.bare(word) : this.#attested(word);
    if (particles.has(word) || particles.has(word.replace(/^[وف]/, ''))) direct = 0;
    const own = this.#frequencies.bare(form);
    if (host === 'definite') direct = Math.max(direct - own, word.length > 2 ? HAPAX : 0);
    // وجيزة is commoner than وجيز: an adjective, whose و is its own.
    const isWithOwnWaw = isAdjective(form) && this.#frequencies.bare(`${form}ه`) > own;
    if (proclitic === 'و' && word.length > 2 && !isWithOwnWaw) {
      direct = Math.max(direct, AFTER_WA * own);
    }
    return Math.max(direct, STEP * this.#support(stem, 1)) / penalty;
  }

  #attested(word: string): number {
    const known = isHeadword(word) || singulars.has(word) ? KNOWN : 0;
    return this.#frequencies.of(word) + known;
  }

  /** How well attested the word is that the stem is an inflected form of; 0 if it is of none. */
  #support(stem: Stem, depth: number): number {
    return depth > 4 ? 0 : this.#supportOf(this.#step(stem), depth);
  }

  #supportOf(bases: readonly Stem[], depth: number): number {
    let most = 0;
    for (const base of bases) {
      most = Math.max(most, this.#attested(base.word), STEP * this.#support(base, depth + 1));
    }
    return most;
  }

  /** One step towards the citation form; none if it is one. */
  #step(stem: Stem): readonly Stem[] {
    const steps = this.#steps.of(stem);
    const known = steps.get(stem.word);
    if (known !== undefined) return known;
    steps.set(stem.word, []);
    const bases = this.#simpler(stem);
    steps.set(stem.word, bases);
    return bases;
  }

  #simpler(stem: Stem): readonly Stem[] {
    const { word, definite = false, singular = false, noun = false, verb: isVerb = false } = stem;
    if (particles.has(word)) return [];
    const frequencies = this.#frequencies;
    const future = isVerb ? verbKeyOfImperfect(word, frequencies, true) : undefined;
    if (future !== undefined) return future === word ? [] : [{ word: future }];
    const spelling = commonestSpellings.get(word)?.[0];
    if (spelling !== undefined) return [{ word: spelling, noun }];
    const ofPlural = singular ? undefined : singulars.get(word);
    if (isHeadword(word)) {
      const unit = ofPlural?.find((each) => each === `${word}ه`);
      return unit === undefined ? [] : [{ word: unit }];
    }
    if (ofPlural !== undefined) return ofPlural.map((each) => ({ word: each, noun: true }));
    if (suffixLookalikes.has(word)) return [];
    if (!noun) {
      const weak = frequencies.definite(word) === 0 ? weakVerbsByStem.get(word)?.[0] : undefined;
      const ofWeak = weak && verbKey(weak, frequencies);
      const verb =
        ofWeak ?? verbKeyOfImperfect(word, frequencies) ?? verbKeyOfPerfect(word, frequencies);
      if (verb !== undefined) return verb === word ? [] : [{ word: verb }];
    }
    const own = frequencies.of(word);
    let best: Stem | undefined;
    let most = 0;
    for (const candidate of candidateAnalyses(word, definite, frequencies)) {
      if (particles.has(candidate.base)) continue;
      const base = {
        word: candidate.base,
        definite: true,
        singular: candidate.singularBase ?? false,
        noun: noun || !candidate.maybeVerb,
      };
      const attested = this.#attested(base.word);
      const through =
        candidate.baseMustOccur || candidate.minRatio >= 1 ? 0 : STEP * this.#support(base, 1);
      const support = Math.max(attested, through, candidate.certain ? 1 : 0);
      const rank = attested > 0 ? attested : support * UNSEEN;
      if (support >= 1 && support >= candidate.minRatio * own && rank > most) {
        most = rank;
        best = base;
      }
    }
    return best === undefined ? [] : [best];
  }

  #citations(stem: Stem, depth: number): readonly string[] {
    const words = this.#words.of(stem);
    const known = words.get(stem.word);
    if (known !== undefined) return known;
    const bases = depth > 6 ? [] : this.#step(stem);
    const found = bases.flatMap((base) => this.#citations(base, depth + 1));
    if (found.length === 0 || this.#isVerbalNoun(stem.word)) found.push(stem.word);
    const verb = stem.noun ? undefined : verbKeyOfHomograph(stem.word, this.#frequencies);
    if (verb !== undefined) found.push(verb);
    const unique = [...new Set(found)];
    words.set(stem.word, unique);
    return unique;
  }

  /** إشعار folds like أشعار, poems; that there are إشعارات shows it to be a word of its own. */
  #isVerbalNoun(word: string): boolean {
    const plural = `${word}ات`;
    if (!/^ا..ا.$/.test(word) || !singulars.has(word) || singulars.has(plural)) return false;
    return this.#frequencies.of(plural) > 0;
  }
}
