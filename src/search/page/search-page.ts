import { requiredElement } from '../../dom/required-element.ts';
import { addressOf, askedText, isEmpty, type Query, queryIn } from '../query/address.ts';
import type { Results } from '../query/find.ts';
import type { Question } from '../query/question/question.ts';
import { openSearch, type Search } from '../query/search.ts';
import { AnswerView } from './answer-view.ts';
import { moveAlong } from './arrow-keys.ts';
import { queryWithFilters } from './filter-controls.ts';
import { leaveList, leftHere, returnTo } from './left-list.ts';
import { pushAddress, replaceAddress, setTitle } from './page-address.ts';
import { phrasesOf } from './phrases.ts';
import { rememberSearch } from './recent-searches.ts';
import { walkResults } from './result-keys.ts';

/** Milliseconds without a keystroke after which what was typed is looked for. */
const DEBOUNCE = 120;

/**
 * `<khabar-search>`: the search page's form and what answers it at work. The engine is fetched at the
 * first focus, or at once when the address has a query.
 */
class SearchPage extends HTMLElement {
  readonly #answer = new AnswerView(this, phrasesOf(this));
  #search: Promise<Search> | undefined;
  #requests = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    requiredElement(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searchTyped();
      rememberSearch(askedText(this.#input.value));
    });
    this.#input.addEventListener('focus', () => this.#open());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#searchTyped(), DEBOUNCE);
    });
    this.#answer.filters.addEventListener('change', () => this.#changeFilters());
    const { list, more } = this.#answer.results;
    list.addEventListener('click', ({ target }) => {
      rememberSearch(askedText(this.#input.value));
      leaveList(list, target);
    });
    more.addEventListener('click', () => {
      const request = this.#requests;
      this.#answer.showMore(() => request !== this.#requests);
    });
    this.addEventListener('keydown', (event) => {
      moveAlong(event, this.#stops);
      walkResults(event, list, more);
    });
    window.addEventListener('popstate', () => this.#searchAddress());
    // A page that was kept has its list, and not in every browser the focus.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#return());
    const isFocused = document.activeElement === this.#input;
    if (isFocused) this.#open();
    // On a slow line a reader may have typed before this file had come.
    if (isFocused && this.#input.value) this.#searchTyped();
    else this.#searchAddress();
  }

  async #searchAddress(): Promise<void> {
    const query = queryIn(location.search);
    this.#input.value = query.text;
    const [shown] = leftHere() ?? [];
    await this.#runQuery(query, shown);
  }

  #return(): void {
    const left = leftHere();
    if (left) returnTo(left, this.#answer.results.list);
  }

  #searchTyped(): void {
    clearTimeout(this.#timer);
    const query = { ...queryIn(location.search), text: askedText(this.#input.value) };
    replaceAddress(query);
    this.#runQuery(query);
  }

  #changeFilters(): void {
    const query = queryWithFilters(this.#answer.filters, queryIn(location.search));
    pushAddress(query);
    this.#runQuery(query);
  }

  /**
   * Runs a query; results that come after a newer query was put are dropped.
   *
   * @param shown results that were shown when the page was left, if it was
   */
  async #runQuery(query: Query, shown?: number): Promise<void> {
    this.#requests += 1;
    const request = this.#requests;
    const isOutdated = () => request !== this.#requests;
    // What WebKit resets the line to when a reader comes back to the page.
    this.#input.defaultValue = query.text;
    this.#linkToUnfiltered(query, query.text);
    setTitle(query.text, isOutdated);
    if (isEmpty(query)) return this.#answer.showIdle(isOutdated, () => this.#input.focus());
    this.#answer.wait(this.#search ? undefined : 0);
    try {
      const search = await this.#open();
      const results = await search.find(query);
      if (isOutdated()) return;
      if (results.question.conditions.length > 0)
        this.#linkToUnfiltered(query, unnarrowed(results.question));
      await this.#answer.showFound(query, results, search, isOutdated, shown);
      if (!isOutdated() && shown !== undefined) this.#return();
    } catch {
      if (isOutdated()) return;
      // Without a network the articles on the device are searched.
      const kept = await amongKeptArticles(query, this.dataset.base ?? '/');
      await this.#answer.showKept(query, kept, isOutdated);
    }
  }

  /** A failure is reported when a query needs it, and the next query tries again. */
  #open(): Promise<Search> {
    if (this.#search) return this.#search;
    const search = openSearch(this.dataset.base ?? '/');
    this.#search = search;
    search.catch(() => {
      this.#search = undefined;
    });
    return search;
  }

  /**
   * A search within a section, a year or a tag can be widened to all the news.
   *
   * @param text what was asked beside them
   */
  #linkToUnfiltered(query: Query, text: string): void {
    const everywhere = requiredElement(this, '[data-everywhere]', HTMLAnchorElement);
    const isUnfiltered = Object.keys(query.filters).length === 0;
    everywhere.hidden = isUnfiltered && (text === query.text || text === '');
    everywhere.href = addressOf({ ...query, text, filters: {} }) || location.pathname;
  }

  get #stops() {
    return [...this.querySelectorAll<HTMLElement>('input, [data-help] a, [data-results] a')];
  }
  get #input() {
    return requiredElement(this, 'input', HTMLInputElement);
  }
}

/** What was asked without its operators. */
function unnarrowed({ words, excluded }: Question): string {
  return [words, ...excluded.map((each) => `-${each}`)].join(' ').trim();
}

/** Undefined where nothing can be searched. */
async function amongKeptArticles(query: Query, home: string): Promise<Results | undefined> {
  try {
    return await (await import('./kept-search.ts')).searchKeptArticles(query, home);
  } catch {
    return undefined;
  }
}

customElements.define('khabar-search', SearchPage);
