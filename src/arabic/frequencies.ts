import { ARTICLES } from './clitics.ts';

/** Frequencies of forms in a vocabulary: alone, with the article, and as imperfects. */

/** Counts of what a vocabulary shows about a stem, each 0 for a stem that it does not have. */
export class Frequencies {
  readonly #bare: ReadonlyMap<string, number>;
  readonly #definite = new Map<string, number>();
  readonly #imperfect = new Map<string, number>();

  /** @param vocabulary folded forms, and how often each occurs */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#bare = vocabulary;
    for (const [form, count] of vocabulary) {
      if (form.startsWith('ي')) this.#imperfect.set(form.slice(1), count);
      const article = ARTICLES.find(
        (each) => form.startsWith(each) && form.length > each.length + 1,
      );
      if (article === undefined) continue;
      const stem = this.#afterArticle(form, article);
      this.#definite.set(stem, this.definite(stem) + count);
    }
  }

  /** للجنة is لل and لجنة, للنار is لل and نار: the stem that is the more frequent of the two. */
  #afterArticle(form: string, article: string): string {
    const stem = form.slice(article.length);
    const withLam = `ل${stem}`;
    return article.endsWith('لل') && this.bare(withLam) > this.bare(stem) ? withLam : stem;
  }

  /** How often exactly this form occurs, nothing joined to its front. */
  bare(form: string): number {
    return this.#bare.get(form) ?? 0;
  }

  /** How often the stem occurs with the article, which only nouns and adjectives take. */
  definite(stem: string): number {
    return this.#definite.get(stem) ?? 0;
  }

  /** How often the stem occurs after the ي of the imperfect. */
  imperfect(stem: string): number {
    return this.#imperfect.get(stem) ?? 0;
  }

  /** How often the stem occurs, bare and with the article together. */
  of(stem: string): number {
    return this.bare(stem) + this.definite(stem);
  }
}
