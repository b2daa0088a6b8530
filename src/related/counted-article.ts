import type { FormCounts } from './form-counts.ts';
import type { TermClasses } from './term-classes.ts';
import type { Written } from './written.ts';

/** An article of an archive, and what stands in it, which is counted when it is asked for. */
export class CountedArticle {
  readonly article: Written;
  readonly #countForms: (article: Written) => FormCounts;
  #forms: FormCounts | undefined;
  #terms: ReadonlyMap<string, number> | undefined;
  #classes: TermClasses | undefined;

  constructor(article: Written, countForms: (article: Written) => FormCounts) {
    this.article = article;
    this.#countForms = countForms;
  }

  /** How often each form stands in it. */
  get forms(): FormCounts {
    this.#forms ??= this.#countForms(this.article);
    return this.#forms;
  }

  /** How often each class of its forms stands in it. */
  termsIn(classes: TermClasses): ReadonlyMap<string, number> {
    if (!this.#terms || this.#classes !== classes)
      this.#terms = classes.countsOf(this.forms, this.article.tags);
    this.#classes = classes;
    return this.#terms;
  }

  /** Lets go of its terms, for which nobody asks any more when its month is closed. */
  forgetTerms(): void {
    this.#terms = undefined;
  }
}
