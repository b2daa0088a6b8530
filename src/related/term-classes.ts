import { Analyser } from '../arabic/analysis.ts';
import { Frequencies } from '../arabic/frequencies.ts';
import type { FormCounts } from './form-counts.ts';
import type { KeysOfForms } from './memory.ts';

/**
 * The word classes of forms, as an archive's vocabulary shows them: the same analysis as that of the
 * search index, which can be asked form by form.
 */
export class TermClasses {
  /** How often each form stands in the archive. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Those that are known. */
  readonly keys: KeysOfForms;
  readonly #analyser: Analyser;

  /**
   * @param vocabulary how often each form stands in the archive; it is read now and not later
   * @param known in it, to which others are added
   */
  constructor(vocabulary: ReadonlyMap<string, number>, known: KeysOfForms) {
    this.vocabulary = new Map(vocabulary);
    this.keys = known;
    this.#analyser = new Analyser(new Frequencies(this.vocabulary));
  }

  /** How often each class stands in an article, and each tag, which is a term that its editor chose. */
  countsOf(forms: FormCounts, tags: readonly string[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [form, count] of forms) {
      for (const key of this.#keysOf(form)) counts.set(key, (counts.get(key) ?? 0) + count);
    }
    for (const tag of tags) counts.set(`#${tag}`, OF_TAG);
    return counts;
  }

  #keysOf(form: string): readonly string[] {
    const known = this.keys.get(form);
    if (known) return known;
    const keys = this.#analyser.citationForms(form);
    this.keys.set(form, keys);
    return keys;
  }
}

/** A tag weighs as a word that stands in the headline and twice below it. */
const OF_TAG = 6;
