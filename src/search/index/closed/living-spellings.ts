import { foldedForms, unvocalised } from '../../../arabic/fold.ts';
import { words } from '../../../arabic/words.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Places } from '../words/places.ts';
import { type Change, livingIn } from './change.ts';
import type { ClosedArticle } from './closed-segment.ts';

/** A form as a text writes it, without tashkeel. */
export interface WrittenForm {
  readonly form: string;
  readonly spelling: string;
}

/** The forms of a text, one after the other. */
export function writtenForms(text: string): readonly WrittenForm[] {
  return words(text).flatMap((word) => {
    const spellings = unvocalised(word.text);
    return foldedForms(word.text).map((form, at) => ({ form, spelling: spellings[at] ?? form }));
  });
}

/** How living articles write words: looked up in their own texts, where no list tells it. */
export class LivingSpellings {
  readonly #places: Places;
  readonly #recent: readonly IndexedArticle[];
  readonly #articleAt: (number: number) => IndexedArticle | undefined;
  readonly #read = new Map<IndexedArticle, ReadonlyMap<string, ReadonlySet<string>>>();

  /**
   * @param closed the articles of the closed segment, and where it has each form
   * @param articles all that there are
   */
  constructor(
    closed: readonly ClosedArticle[],
    places: Places,
    change: Change,
    articles: readonly IndexedArticle[],
  ) {
    const lives = livingIn(change);
    const byUrl = new Map(articles.map((article) => [article.url, article]));
    this.#places = places;
    this.#recent = [...change.recent];
    this.#articleAt = (number) =>
      lives(number) ? byUrl.get(closed[number]?.url ?? '') : undefined;
  }

  /** The ways in which living articles write a form, article by article, and none twice where all write it in one. */
  *of(form: string): Generator<string> {
    for (const article of this.#recent) yield* this.#spellingsIn(article, form);
    const { articles = [], isVaried = true } = this.#places.of(form) ?? {};
    for (const number of articles) {
      const article = this.#articleAt(number);
      const spellings = article ? [...this.#spellingsIn(article, form)] : [];
      yield* spellings;
      if (!isVaried && spellings.length > 0) return;
    }
  }

  /** Whether a living article writes a form so, of which an article of the closed segment has it so. */
  has({ form, spelling }: WrittenForm): boolean {
    const { articles = [], isVaried = true } = this.#places.of(form) ?? {};
    if (!isVaried && articles.some((number) => this.#articleAt(number))) return true;
    return this.of(form).some((each) => each === spelling);
  }

  #spellingsIn(article: IndexedArticle, form: string): Iterable<string> {
    const known = this.#read.get(article) ?? spellingsIn(article);
    this.#read.set(article, known);
    return known.get(form) ?? [];
  }
}

function spellingsIn({ title, blocks }: IndexedArticle): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { form, spelling } of [title, ...blocks.map(({ text }) => text)].flatMap(writtenForms))
    found.set(form, (found.get(form) ?? new Set()).add(spelling));
  return found;
}
