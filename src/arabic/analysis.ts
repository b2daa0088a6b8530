/** Morphological analysis: the citation forms of a form, by rules, lexicon and frequencies. */
import { adjectiveOfHomograph } from './feminine-homograph.ts';
import type { Frequencies } from './frequencies.ts';
import { particles, singulars } from './lexicon.ts';
import { numberKey } from './number-spellings.ts';
import { CliticSegmenter } from './segmentation.ts';
import { type Stem, StemCache } from './stem.ts';
import { StemAnalyser } from './stem-analysis.ts';
import { verbKeyOfHomograph } from './verb-homograph.ts';
import { LONGEST_ANALYSED, MOST_STEPS_TO_CITATION } from './weights.ts';

/** Forms that are analysed. No Arabic word is longer; a longer string is laughter or noise. */
const ANALYSABLE = new RegExp(`^[ء-ي]{2,${LONGEST_ANALYSED}}$`);

/** Analyses forms: first their proclitics are segmented, then their stems led to citation forms. */
export class Analyser {
  readonly #frequencies: Frequencies;
  readonly #stems: StemAnalyser;
  readonly #segmenter: CliticSegmenter;
  readonly #citationForms = new StemCache<readonly string[]>();

  /** @param frequencies of the vocabulary whose forms are analysed */
  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies;
    this.#stems = new StemAnalyser(frequencies);
    this.#segmenter = new CliticSegmenter(frequencies, this.#stems);
  }

  /**
   * The citation forms of a form.
   *
   * @param form folded
   * @returns folded citation forms: one, or several where the form has several analyses; the form
   *   itself if it is a particle, a number, or in another script
   */
  citationForms(form: string): readonly string[] {
    if (!ANALYSABLE.test(form) || particles.has(form)) return [numberKey(form)];
    const stem = this.#segmenter.stemOf(form);
    const adjective = adjectiveOfHomograph(stem.word, this.#frequencies);
    const besides = adjective === undefined ? [] : this.#ofStem({ word: adjective, noun: true }, 0);
    const found = new Set([...this.#ofStem(stem, 0), ...besides]);
    return [...found].flatMap((word) => {
      const isSegmentable = form.startsWith('و') && this.#segmenter.stemOf(word).word !== word;
      const isShorter = word.length < form.length && !particles.has(word.slice(1));
      return isSegmentable && isShorter ? this.citationForms(word) : [word];
    });
  }

  #ofStem(stem: Stem, steps: number): readonly string[] {
    const cache = this.#citationForms.of(stem);
    const known = cache.get(stem.word);
    if (known !== undefined) return known;
    const bases = steps > MOST_STEPS_TO_CITATION ? [] : this.#stems.bases(stem);
    const found = bases.flatMap((base) => this.#ofStem(base, steps + 1));
    if (found.length === 0 || this.#isNounBesides(stem)) found.push(stem.word);
    const isTold = stem.noun || stem.verb;
    const verb = isTold ? undefined : verbKeyOfHomograph(stem.word, this.#frequencies);
    if (verb !== undefined) found.push(verb);
    const unique = [...new Set(found)];
    cache.set(stem.word, unique);
    return unique;
  }

  #isNounBesides(stem: Stem): boolean {
    return this.#isFormFourVerbalNoun(stem.word) || this.#isOwnWithArticle(stem);
  }

  /** حالة may be حاله, of حال; but with the article, which no word with a pronoun has, it is a word of its own. */
  #isOwnWithArticle({ word, definite, verb }: Stem): boolean {
    if (definite || verb || !word.endsWith('ه') || this.#frequencies.definite(word) === 0)
      return false;
    return this.#stems.bases({ word, definite: true, noun: true }).length === 0;
  }

  /** إشعار folds like أشعار, poems. If إشعارات occurs too, it is a verbal noun besides. */
  #isFormFourVerbalNoun(word: string): boolean {
    const plural = `${word}ات`;
    if (!/^ا..ا.$/.test(word) || !singulars.has(word) || singulars.has(plural)) return false;
    return this.#frequencies.of(plural) > 0;
  }
}
