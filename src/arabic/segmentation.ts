/** Clitic segmentation: which first letters of a form are proclitics, and which are its own. */
import { ARTICLES, type Host, type Segmentation, segmentations } from './clitics.ts';
import { verbKeyOfFuture, verbKeyOfImperfect } from './conjugation.ts';
import { mayBeForeignName } from './foreign-names.ts';
import type { Frequencies } from './frequencies.ts';
import {
  isUnsegmentable,
  namesWithArticle,
  nounsSpelledAsParticles,
  particles,
  singulars,
  stemsOfWeakVerbs,
} from './lexicon.ts';
import { isAdjective } from './patterns.ts';
import type { Stem } from './stem.ts';
import type { StemAnalyser } from './stem-analysis.ts';
import {
  ALWAYS_DEFINITE_SHARE,
  ATTESTED_BASE,
  BASES_BEFORE_ARTICLE,
  BASES_OF_WHOLE,
  HAPAX_SUPPORT,
  LEXICON_SUPPORT,
  MORE_OFTEN_DEFINITE,
  NAME_IN_WAW,
  SHARE_AFTER_WA,
  SHARE_OF_WHOLE,
  SHORTEST_ATTESTED_BASE,
  SHORTEST_BASE,
  SHORTEST_BASE_BEFORE_ARTICLE,
  STEP_SHARE,
  UNSEGMENTABLE_BASES,
} from './weights.ts';

/**
 * The first of several proclitics, after which a form that occurs as often is segmented as it is by itself: of والمانيا and
 * بالعملة no more is taken off than of ألمانيا and العملة.
 */
const SEVERAL = /^(?:[وف].|با)/;

/** Segments forms by lexicon, and by what the vocabulary attests of stem and whole. */
export class CliticSegmenter {
  readonly #frequencies: Frequencies;
  readonly #stems: StemAnalyser;
  readonly #known = new Map<string, Stem>();

  constructor(frequencies: Frequencies, stems: StemAnalyser) {
    this.#frequencies = frequencies;
    this.#stems = stems;
  }

  /**
   * Takes the proclitics off a form, by the best supported segmentation.
   *
   * @param form folded Arabic letters
   * @returns the form itself where its first letters are its own
   */
  stemOf(form: string): Stem {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const stem = this.#bestStem(form);
    this.#known.set(form, stem);
    return stem;
  }

  #bestStem(form: string): Stem {
    const whole = { word: form };
    const name = nameIn(form);
    if (namesWithArticle.has(name)) return { word: name };
    if (isUnsegmentable(form) && !this.#isMoreOftenDefinite(form)) return whole;
    const second = form.slice(1);
    if (/^(?:[وف]|س[يتن])/.test(form) && particles.has(second)) return { word: second };
    const options = segmentations(form);
    let best: { stem: Stem; proclitic?: string; host?: Host } = { stem: whole };
    let most = this.#supportOfWhole(form, options);
    for (const option of options) {
      const stem = stemIn(option);
      const support = this.#supportOfStem(form, stem, option);
      if (support <= most) continue;
      most = support;
      best = { stem, proclitic: option.proclitic, host: option.host };
    }
    // What follows و or ف may have another proclitic.
    if (best.host === 'any') return this.stemOf(best.stem.word);
    const { proclitic = '' } = best;
    return SEVERAL.test(proclitic) && this.#frequencies.bare(second) >= this.#frequencies.bare(form)
      ? this.stemOf(second)
      : best.stem;
  }

  /** السنة is the year, as often as the site has سنة, and not ألسنة, which the lexicon has. */
  #isMoreOftenDefinite(form: string): boolean {
    const [, rest = ''] = /^ال(...+)/.exec(form) ?? [];
    const count = this.#frequencies.bare(rest);
    if (count === 0 || particles.has(rest) || particles.has(rest.replace(/^[وف]/, '')))
      return false;
    const isOwnWord = this.#stems.bases({ word: rest }).length === 0;
    return isOwnWord && count >= MORE_OFTEN_DEFINITE * this.#frequencies.bare(form);
  }

  /** The support of taking a form's first letters as its own. */
  #supportOfWhole(form: string, options: readonly Segmentation[]): number {
    const share = SHARE_OF_WHOLE[form[0] ?? ''] ?? 0;
    const known = singulars.has(form) ? LEXICON_SUPPORT : 0;
    const direct = this.#frequencies.definite(form) + share * this.#frequencies.bare(form) + known;
    const hasArticle = options.some(({ host }) => host === 'definite');
    const bases = this.#stems
      .bases({ word: form })
      .filter(({ word }) => this.stemOf(word).word === word);
    const least = hasArticle ? SHORTEST_BASE_BEFORE_ARTICLE : SHORTEST_BASE;
    const isOfUnsegmentable = bases.some(
      ({ word }) => word.length >= least && isUnsegmentable(word),
    );
    // Better than an article before what occurs nowhere else: والدها is of والد, for دها is no word.
    if (hasArticle && !isOfUnsegmentable) {
      const own = bases.filter(
        ({ word }) =>
          stemsOfWeakVerbs.has(word) ||
          (word.length >= SHORTEST_ATTESTED_BASE && this.#frequencies.definite(word) > 0),
      );
      return Math.max(direct, Math.min(ATTESTED_BASE, this.#stems.supportOf(own)));
    }
    const perfect = form.replace(/(?:ت|وا)$/, '');
    const isVerb = stemsOfWeakVerbs.has(perfect) || this.#frequencies.imperfect(perfect) > 0;
    const ofPerfect = isVerb && isUnsegmentable(perfect) ? this.#frequencies.of(perfect) : 0;
    const support = Math.max(ofPerfect, this.#stems.supportOf(bases));
    const factor = isOfUnsegmentable || ofPerfect > 0 ? UNSEGMENTABLE_BASES : BASES_OF_WHOLE;
    return Math.max(direct, (hasArticle ? BASES_BEFORE_ARTICLE : factor) * support);
  }

  /** Whether a form is one of a word that occurs with its first letters, with the article too. */
  #isInflected(form: string): boolean {
    const bases = this.#stems.bases({ word: form });
    return bases.some(
      ({ word }) => this.#frequencies.definite(word) > 0 && this.stemOf(word).word === word,
    );
  }

  /** The support of a stem's bases. One in ال is not of a word with the article: بالعملات is of عملة, not of العمل. */
  #supportOfBases(stem: Stem): number {
    if (!stem.word.startsWith('ال')) return this.#stems.support(stem);
    const bases = this.#stems.bases(stem);
    return this.#stems.supportOf(bases.filter(({ word }) => this.stemOf(word).word === word));
  }

  /** Whether a form in و may be a foreign name that never occurs without it: ويندوز, so that بويندوز is of it, too. */
  #isNameInWaw(form: string, rest: string): boolean {
    return (
      this.#frequencies.bare(form) >= NAME_IN_WAW &&
      this.#frequencies.of(rest) === 0 &&
      mayBeForeignName(form, this.#frequencies)
    );
  }

  /** The support of taking a form's first letters as proclitics. */
  #supportOfStem(form: string, stem: Stem, { proclitic, host, penalty }: Segmentation): number {
    const { word, verb } = stem;
    if (host === 'verb' || host === 'noun') {
      const keyOf = verb ? verbKeyOfFuture : verbKeyOfImperfect;
      const isVerb = keyOf(word, this.#frequencies) !== undefined;
      // بتونس is of the country, though يونس is a name.
      if (host === 'verb' ? !isVerb : isVerb && !isUnsegmentable(word)) return 0;
    }
    let direct = host === 'verb' ? this.#frequencies.bare(word) : this.#stems.attested(word);
    if (particles.has(word) || particles.has(word.replace(/^[وف]/, ''))) direct = 0;
    const own = this.#frequencies.bare(form);
    // الجيزة always has the article, so that وجيزة is not و and جيزة.
    if (host === 'any' && this.#frequencies.bare(word) === 0) direct *= ALWAYS_DEFINITE_SHARE;
    // What is counted with the article contains this form itself, which is no evidence for its stem.
    if (host === 'definite') direct = Math.max(direct - own, word.length > 2 ? HAPAX_SUPPORT : 0);
    // وجيزة is more frequent than وجيز, so it is an adjective whose و is its own.
    const isWithOwnWaw =
      (isAdjective(form) && this.#frequencies.bare(`${form}ه`) > own) ||
      this.#isNameInWaw(form, word);
    if (proclitic === 'و' && word.length > 2 && !isWithOwnWaw) {
      direct = Math.max(direct, SHARE_AFTER_WA * own);
    }
    // فاسدة is the feminine of فاسد, whatever اسد there is: ف and اسدة would be a word that occurs nowhere.
    const isSeen = direct > 0 || proclitic === 'و' || host === 'verb' || host === 'definite';
    const ofBases = isSeen || !this.#isInflected(form) ? this.#supportOfBases(stem) : 0;
    return Math.max(direct, STEP_SHARE * ofBases) / penalty;
  }
}

/** A form with its article alone: الأحد of وبالأحد and للأحد. */
function nameIn(form: string): string {
  const article = ARTICLES.find((each) => form.startsWith(each)) ?? form;
  return `ال${form.slice(article.length)}`;
}

/** The stem of a segmentation, with what its proclitics show. */
function stemIn({ proclitic, stem, host }: Segmentation): Stem {
  const definite = host === 'definite';
  // A word with the article is a noun, even if it is spelled like a particle: البعد.
  const noun = definite ? nounsSpelledAsParticles.get(stem) : undefined;
  return {
    word: noun ?? stem,
    definite,
    noun: host === 'noun' || definite,
    verb: proclitic.endsWith('س'),
  };
}
