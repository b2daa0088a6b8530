/** Classes: all the forms of one word, spelled, joined and inflected as they may be. */
import { splits } from './clitics.ts';
import { Evidence } from './evidence.ts';
import { joinSpellings } from './foreign-names.ts';
import { reductions } from './inflection.ts';
import { formsOf, isHeadword, isWhole, particles, singulars, spellings, weakVerbs, wholeEnds } from './lexicon.ts';
import { verbOf, verbOfImperfect, verbOfPerfect } from './verbs.ts';

/** A word of the lexicon counts as seen, so that small sites are read as well as large ones. */
const KNOWN = 5;
/** What the whole word's own count weighs against a reading that takes letters off its front. */
const SELF: Readonly<Record<string, number>> = { و: 0.04, ف: 0.1, ب: 0.1, ل: 0.1, ك: 0.3, س: 0.1 };
/** What one step of inflection costs a reading. */
const STEP = 0.8;
/** What a base that is nowhere seen itself weighs against one that is. */
const UNSEEN = 0.01;
/** What an imperfect's shape after و or ف weighs: few words of the language begin with وت or وي. */
const UNSEEN_VERB = 0.5;

const ARABIC = /^[ء-ي]{2,}$/;

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

class Analyser {
  readonly #evidence: Evidence;
  readonly #steps = new Map<string, readonly Stem[]>();
  readonly #words = new Map<string, readonly string[]>();

  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#evidence = new Evidence(vocabulary);
  }

  /** Citation forms of a form. */
  classes(form: string): readonly string[] {
    if (!ARABIC.test(form) || particles.has(form)) return [form];
    return this.#citations(this.#host(form), 0);
  }

  /** Commonest spelling of each foreign name among the citation forms. */
  names(forms: readonly string[]): ReadonlyMap<string, string> {
    const counts = new Map<string, number>();
    for (const form of forms) {
      for (const key of this.classes(form)) {
        if (!this.#isName(key)) continue;
        counts.set(key, (counts.get(key) ?? 0) + this.#evidence.bare(form));
      }
    }
    return joinSpellings(counts);
  }

  /** No article, and no ending of a noun or verb. */
  #isName(key: string): boolean {
    if (!ARABIC.test(key) || particles.has(key) || isWhole(key)) return false;
    const evidence = this.#evidence;
    if (evidence.definite(key) > 0.05 * evidence.bare(key)) return false;
    const endings = ['ت', 'وا', 'ين', 'ات', 'ه', 'ها'].map((ending) => evidence.bare(key + ending));
    const prefixed = evidence.bare(`ي${key}`) + evidence.bare(`ت${key}`);
    return endings.reduce((sum, count) => sum + count, prefixed) <= 0.05 * evidence.bare(key);
  }

  /** The form without its proclitics. */
  #host(form: string): Stem {
    const whole = { word: form };
    if (isWhole(form)) return whole;
    const second = form.slice(1);
    if (/^[وف]/.test(form) && particles.has(second)) return { word: second };
    const evidence = this.#evidence;
    const options = splits(form);
    const hasArticle = options.some(({ host }) => host === 'definite');
    const self = SELF[form[0] ?? ''] ?? 0;
    let best: Stem = whole;
    let further = false;
    let most = evidence.definite(form) + self * evidence.bare(form);
    if (singulars.has(form)) most += KNOWN;
    const isOfWhole = this.#step(whole).some(({ word }) => isWhole(word));
    if (isOfWhole || !hasArticle) most = Math.max(most, (isOfWhole ? 2 : 0.5) * this.#support(whole, 1));
    for (const { stem: word, host, doubt } of options) {
      const isVerb = host === 'verb';
      if ((isVerb || host === 'noun') && isVerb === (verbOfImperfect(word, evidence) === undefined)) continue;
      const stem = { word, definite: host === 'definite', noun: host === 'noun' || host === 'definite' };
      const seen = particles.has(word) ? 0 : isVerb ? evidence.bare(word) : this.#attested(word);
      const direct = host === 'any' && /^[يت].{3}/.test(word) ? Math.max(seen, UNSEEN_VERB) : seen;
      const support = Math.max(direct, STEP * this.#support(stem, 1)) / doubt;
      if (support > most) {
        most = support;
        best = stem;
        further = host === 'any';
      }
    }
    return further ? this.#host(best.word) : best;
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
      const base = { word: reduction.base, singular: reduction.singular ?? false, noun: noun || !reduction.maybeVerb };
      const attested = this.#attested(base.word);
      const through = reduction.attested || reduction.ratio >= 1 ? 0 : STEP * this.#support(base, 1);
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

/**
 * Sorts a vocabulary into classes.
 *
 * @param vocabulary every folded form of a site, and how often it occurs
 * @returns the class keys of each form: one, or two where the form truly has two readings; a key is
 *   the folded citation form of the word. Beyond the vocabulary it has the keys themselves and the
 *   lexicon's plurals of them, so that صواريخ is found where a site has only صاروخ
 */
export function classify(
  vocabulary: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const analyser = new Analyser(vocabulary);
  const classes = new Map<string, readonly string[]>();
  const names = analyser.names([...vocabulary.keys()]);
  for (const form of vocabulary.keys()) {
    const keys = analyser.classes(form).map((key) => names.get(key) ?? key);
    classes.set(form, keys);
  }
  for (const key of new Set([...classes.values()].flat())) {
    for (const form of [key, ...formsOf(key)]) if (!classes.has(form)) classes.set(form, [key]);
  }
  return classes;
}
