/** What a vocabulary says about a word: how often it stands alone, and how often with the article. */

/** Forms of the article, longest first; لل hides the article's alef. */
const ARTICLES = ['وبال', 'فبال', 'وكال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];

export class Evidence {
  readonly #bare: ReadonlyMap<string, number>;
  readonly #definite = new Map<string, number>();
  readonly #imperfect = new Map<string, number>();

  /** @param vocabulary folded forms and how often each occurs */
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

  /** للجنة is لل and لجنة, للنار is لل and نار: the one that the vocabulary has more often. */
  #afterArticle(form: string, article: string): string {
    const stem = form.slice(article.length);
    const withLam = `ل${stem}`;
    return article.endsWith('لل') && this.bare(withLam) > this.bare(stem) ? withLam : stem;
  }

  /** How often the form stands as it is. */
  bare(form: string): number {
    return this.#bare.get(form) ?? 0;
  }

  /** How often it stands with the article: only nouns and adjectives do. */
  definite(stem: string): number {
    return this.#definite.get(stem) ?? 0;
  }

  /** How often a verb's stem stands after the ي of the imperfect. */
  imperfect(stem: string): number {
    return this.#imperfect.get(stem) ?? 0;
  }

  /** How often it stands either way. */
  of(stem: string): number {
    return this.bare(stem) + this.definite(stem);
  }
}
