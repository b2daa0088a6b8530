import { requiredElement } from '../../dom/required-element.ts';
import type { Match } from '../query/find.ts';
import { RESULTS_PER_PAGE } from '../word-table.ts';
import type { SearchPhrases } from './phrases.ts';
import { resultView } from './result-view.ts';

/** The list of results and the button that adds to it: a page of results is shown at a time. */
export class ResultList {
  readonly #host: HTMLElement;
  #matches: readonly Match[] = [];
  #words = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get list(): HTMLOListElement {
    return requiredElement(this.#host, '[data-results]', HTMLOListElement);
  }

  get more(): HTMLButtonElement {
    return requiredElement(this.#host, '[data-more]', HTMLButtonElement);
  }

  /**
   * Shows the results of another query, of which the first are rendered.
   *
   * @param words what its results have highlighted where they lead
   */
  replace(matches: readonly Match[], first: readonly HTMLLIElement[], words: string): void {
    this.#matches = matches;
    this.#words = words;
    this.list.ariaBusy = 'false';
    this.list.replaceChildren(...first);
    this.more.hidden = matches.length <= first.length;
  }

  /** Renders the page of results after those that are shown. */
  nextPage(phrases: SearchPhrases): Promise<HTMLLIElement[]> {
    return resultPage(this.#matches, this.#words, phrases, this.list.children.length);
  }

  /** Adds a page of results, and moves the focus to its first. */
  append(items: readonly HTMLLIElement[]): void {
    this.list.append(...items);
    this.more.hidden = this.#matches.length <= this.list.children.length;
    items[0]?.querySelector('a')?.focus();
  }
}

/**
 * Renders a page of results, or as many of them as were shown before.
 *
 * @param words what they have highlighted where they lead: nothing of what is excluded
 */
export function resultPage(
  matches: readonly Match[],
  words: string,
  phrases: SearchPhrases,
  start = 0,
  count = RESULTS_PER_PAGE,
): Promise<HTMLLIElement[]> {
  const page = matches.slice(start, start + Math.max(count, RESULTS_PER_PAGE));
  return Promise.all(
    page.map(async (match) => resultView(await match.fragment(), match, words, phrases)),
  );
}
