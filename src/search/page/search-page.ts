import { pageDigits } from '../../dom/page-digits.ts';
import { requiredElement } from '../../dom/required-element.ts';
import { addressOf, isEmpty, type Query, queryIn } from '../query/address.ts';
import type { Match, Results } from '../query/find.ts';
import { openSearch, type Search } from '../query/search.ts';
import { moveAlong } from './arrow-keys.ts';
import { queryWithFilters, showFilters } from './filter-controls.ts';
import { isolatedFilters } from './isolated-name.ts';
import { leaveList, leftHere, returnTo } from './left-list.ts';
import { pushAddress, replaceAddress, setTitle } from './page-address.ts';
import { phrasesOf, type SearchPhrases } from './phrases.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { recentView } from './recent-view.ts';
import { walkResults } from './result-keys.ts';
import { ResultList, resultPage } from './result-list.ts';
import { resultsSummary } from './results-summary.ts';

/** Milliseconds without a keystroke after which what was typed is looked for. */
const DEBOUNCE = 120;
/** Milliseconds without results after which the status says that they are loading. */
const STATUS_DELAY = 300;

/**
 * `<khabar-search>`: the search page's form, status and list at work. The engine is fetched at the
 * first focus, or at once when the address has a query.
 */
class SearchPage extends HTMLElement {
  readonly #phrases = phrasesOf(this);
  readonly #results = new ResultList(this);
  #search: Promise<Search> | undefined;
  #requests = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #status = '';

  connectedCallback(): void {
    requiredElement(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searchTyped();
      rememberSearch(this.#input.value.trim());
    });
    this.#input.addEventListener('focus', () => this.#open());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#searchTyped(), DEBOUNCE);
    });
    this.#filters.addEventListener('change', () => this.#changeFilters());
    this.#results.list.addEventListener('click', ({ target }) => {
      rememberSearch(this.#input.value.trim());
      leaveList(this.#results.list, target);
    });
    this.#results.more.addEventListener('click', () => this.#showMore());
    this.addEventListener('keydown', (event) => {
      moveAlong(event, this.#stops);
      walkResults(event, this.#results.list, this.#results.more);
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
    await this.#runQuery(query, leftHere()?.shown);
  }

  #return(): void {
    const left = leftHere();
    if (left) returnTo(left, this.#results.list);
  }

  #searchTyped(): void {
    clearTimeout(this.#timer);
    const query = { ...queryIn(location.search), text: this.#input.value.trim() };
    replaceAddress(query);
    this.#runQuery(query);
  }

  #changeFilters(): void {
    const query = queryWithFilters(this.#filters, queryIn(location.search));
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
    const outdated = () => request !== this.#requests;
    // What WebKit resets the line to when a reader comes back to the page.
    this.#input.defaultValue = query.text;
    this.#linkToUnfiltered(query);
    setTitle(query.text, outdated);
    if (isEmpty(query)) return this.#idle();
    this.#results.list.ariaBusy = 'true';
    clearTimeout(this.#wait);
    this.#wait = setTimeout(
      () => this.#setStatus(this.#phrases.loading),
      this.#search ? STATUS_DELAY : 0,
    );
    try {
      const search = await this.#open();
      const results = await search.find(query);
      if (outdated()) return;
      const first = await resultPage(results.matches, query.text, this.#phrases, 0, shown);
      const filters = await isolatedFilters(results.filters);
      if (outdated()) return;
      const choice = results.matches.length > 1 || Object.keys(query.filters).length > 0;
      const { offered } = search.lookup.manifest;
      showFilters(this.#filters, query, offered, choice, this.#phrases);
      this.#show(results.matches, this.#summary({ ...results, filters }), first);
      if (shown !== undefined) this.#return();
      if (choice) this.#showCounts(query, results, search, outdated);
      const help = await helpFor(query, results, search, this.#phrases);
      if (!outdated()) this.#help.replaceChildren(help);
    } catch {
      if (!outdated()) await this.#runAmongKept(query, outdated);
    }
  }

  /** Without a network the articles on the device are searched, and it is said once that nothing else was. */
  async #runAmongKept({ text }: Query, outdated: () => boolean): Promise<void> {
    const { amongKept, nothingKept, failed } = this.#phrases;
    const matches = await amongKeptArticles(text, this.dataset.base ?? '/');
    const first = await resultPage(matches ?? [], text, this.#phrases);
    if (outdated()) return;
    this.#filters.hidden = true;
    if (!matches) return this.#show([], this.#isKept ? nothingKept : failed);
    const found = this.#summary({ matches, partial: false, filters: {}, hasWords: true });
    this.#show(matches, this.#isKept ? found : `${amongKept} ${found}`, first);
  }

  /** Whether the page itself is a copy, and says above what is searched. */
  get #isKept(): boolean {
    return document.querySelector('main > .kept') !== null;
  }

  #summary(results: Omit<Results, 'unknown'>): string {
    const { lang: language } = document.documentElement;
    const speech = { phrases: this.#phrases, language, digits: pageDigits() };
    return resultsSummary(results, speech);
  }

  /** Without them the lists offer what is chosen alone. */
  async #showCounts(
    query: Query,
    results: Results,
    search: Search,
    outdated: () => boolean,
  ): Promise<void> {
    try {
      const [counts, { showCounts }] = await Promise.all([
        search.counts(query, results),
        import('./filter-counts.ts'),
      ]);
      if (!outdated()) await showCounts(this.#filters, query, counts, this.#phrases, outdated);
    } catch {
      // The results are there, and the next query asks again.
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

  #idle(): void {
    const forget = () => {
      forgetSearches();
      this.#idle();
      this.#input.focus();
    };
    this.#filters.hidden = true;
    const { idle, keptIdle } = this.#phrases;
    this.#show(
      [],
      this.#isKept ? keptIdle : idle,
      [],
      recentView(recentSearches(), this.#phrases, forget),
    );
  }

  #show(
    matches: readonly Match[],
    status: string,
    first: readonly HTMLLIElement[] = [],
    help: Node | string = '',
  ): void {
    clearTimeout(this.#wait);
    this.#status = status;
    this.#setStatus(status);
    this.#results.replace(matches, first);
    this.#help.replaceChildren(help);
  }

  async #showMore(): Promise<void> {
    const request = this.#requests;
    try {
      const next = await this.#results.nextPage(queryIn(location.search).text, this.#phrases);
      if (request !== this.#requests) return;
      this.#setStatus(this.#status);
      this.#results.append(next);
    } catch {
      if (request === this.#requests) this.#setStatus(this.#phrases.failed);
    }
  }

  /** A search within a section, a year or a tag can be widened to all the news. */
  #linkToUnfiltered({ text, filters, sort }: Query): void {
    const everywhere = requiredElement(this, '[data-everywhere]', HTMLAnchorElement);
    everywhere.hidden = Object.keys(filters).length === 0;
    everywhere.href = addressOf({ text, filters: {}, sort }) || location.pathname;
  }

  /** A live region that is set again unchanged would be read out again. */
  #setStatus(status: string): void {
    const line = requiredElement(this, '[data-status]', HTMLElement);
    if (line.textContent !== status) line.textContent = status;
  }

  get #stops() {
    return [...this.querySelectorAll<HTMLElement>('input, [data-help] a, [data-results] a')];
  }
  get #input() {
    return requiredElement(this, 'input', HTMLInputElement);
  }
  get #help() {
    return requiredElement(this, '[data-help]', HTMLElement);
  }
  get #filters() {
    return requiredElement(this, '[data-tools]', HTMLElement);
  }
}

/** Undefined where nothing can be searched. */
async function amongKeptArticles(
  text: string,
  home: string,
): Promise<readonly Match[] | undefined> {
  try {
    return await (await import('./kept-search.ts')).searchKeptArticles(text, home);
  } catch {
    return undefined;
  }
}

/** Code and words that are needed only where something was not found. */
async function helpFor(
  query: Query,
  { matches, partial, unknown }: Results,
  { lookup }: Search,
  phrases: SearchPhrases,
): Promise<Node | string> {
  if (matches.length > 0 && !(partial && unknown.length > 0)) return '';
  try {
    const { suggestionsView } = await import('./suggestions-view.ts');
    return await suggestionsView(query, unknown, lookup, phrases);
  } catch {
    return '';
  }
}

customElements.define('khabar-search', SearchPage);
