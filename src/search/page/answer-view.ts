import { pageDigits } from '../../dom/page-digits.ts';
import { requiredElement } from '../../dom/required-element.ts';
import type { Query } from '../query/address.ts';
import type { Match, Results } from '../query/find.ts';
import type { Question } from '../query/question/question.ts';
import type { Search } from '../query/search.ts';
import { showFilters } from './filter-controls.ts';
import { helpFor } from './help-view.ts';
import type { SearchPhrases } from './phrases.ts';
import { recentSearches } from './recent-searches.ts';
import { ResultList, resultPage } from './result-list.ts';
import { NOTHING_ASKED, resultsSummary } from './results-summary.ts';

/** Milliseconds without results after which the status says that they are loading. */
const STATUS_DELAY = 300;

/** What stands below the search box: the status, the lists to choose from, what may help, the results. */
export class AnswerView {
  readonly #host: HTMLElement;
  readonly #phrases: SearchPhrases;
  readonly results: ResultList;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #status = '';

  constructor(host: HTMLElement, phrases: SearchPhrases) {
    this.#host = host;
    this.#phrases = phrases;
    this.results = new ResultList(host);
  }

  /** What was found before stays until there is something new; a long wait is told. */
  wait(delay = STATUS_DELAY): void {
    this.results.list.ariaBusy = 'true';
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#setStatus(this.#phrases.loading), delay);
  }

  /**
   * Shows what the site's index has found, unless it is outdated by the time that it can be shown.
   *
   * @param shown results that were shown when the page was left, if it was
   */
  async showFound(
    query: Query,
    results: Results,
    search: Search,
    isOutdated: () => boolean,
    shown?: number,
  ): Promise<void> {
    const [first, summary] = await this.#drawn(results, shown);
    if (isOutdated()) return;
    const isChoice = results.matches.length > 1 || Object.keys(query.filters).length > 0;
    const { offered } = search.lookup.manifest;
    showFilters(this.filters, query, offered, isChoice, this.#phrases);
    this.#show(results, summary, first);
    if (isChoice) this.#showCounts(query, results, search, isOutdated);
    const help = await helpFor(query, results, this.#phrases, search.lookup);
    if (!isOutdated()) this.#help.replaceChildren(...help);
  }

  /**
   * Shows what was found among the articles on the device, and says once that nothing else was searched.
   *
   * @param results none, where nothing can be searched
   */
  async showKept(
    query: Query,
    results: Results | undefined,
    isOutdated: () => boolean,
  ): Promise<void> {
    const { amongKept, nothingKept, failed } = this.#phrases;
    const [first = [], summary = ''] = results ? await this.#drawn(results) : [];
    if (isOutdated()) return;
    this.filters.hidden = true;
    if (!results) return this.#show(undefined, this.#isKept ? nothingKept : failed);
    this.#show(results, this.#isKept ? summary : `${amongKept} ${summary}`, first);
    const help = await helpFor(query, results, this.#phrases);
    if (!isOutdated()) this.#help.replaceChildren(...help);
  }

  /** Shows what was searched for before, where nothing is. */
  async showIdle(isOutdated: () => boolean, afterForgetting: () => void): Promise<void> {
    this.filters.hidden = true;
    const { idle, keptIdle } = this.#phrases;
    this.#show(undefined, this.#isKept ? keptIdle : idle);
    const searches = recentSearches();
    if (searches.length === 0) return;
    try {
      const { recentView } = await import('./recent-view.ts');
      const view = recentView(searches, this.#phrases, () => {
        view.remove();
        afterForgetting();
      });
      if (!isOutdated()) this.#help.replaceChildren(view);
    } catch {
      // They come with the next visit.
    }
  }

  async showMore(isOutdated: () => boolean): Promise<void> {
    try {
      const next = await this.results.nextPage(this.#phrases);
      if (isOutdated()) return;
      this.#setStatus(this.#status);
      this.results.append(next);
    } catch {
      if (!isOutdated()) this.#setStatus(this.#phrases.failed);
    }
  }

  /** The first results, and what they have come to in words. */
  async #drawn(results: Results, shown?: number): Promise<readonly [HTMLLIElement[], string]> {
    const { matches, question } = results;
    const { lang: language } = document.documentElement;
    const speech = { phrases: this.#phrases, language, digits: pageDigits() };
    const [first, asked] = await Promise.all([
      resultPage(matches, question.words, this.#phrases, 0, shown),
      isPlain(question)
        ? NOTHING_ASKED
        : import('./asked-phrases.ts').then(({ askedPhrases }) => askedPhrases(question, speech)),
    ]);
    return [first, resultsSummary(results, asked, speech)];
  }

  #show(results: Results | undefined, status: string, first: readonly HTMLLIElement[] = []): void {
    clearTimeout(this.#wait);
    this.#status = status;
    this.#setStatus(status);
    const matches: readonly Match[] = results?.matches ?? [];
    this.results.replace(matches, first, results?.question.words ?? '');
    this.#help.replaceChildren();
  }

  /** Without them the lists offer what is chosen alone. */
  async #showCounts(
    query: Query,
    results: Results,
    search: Search,
    isOutdated: () => boolean,
  ): Promise<void> {
    try {
      const [counts, { showCounts }] = await Promise.all([
        search.counts(query, results),
        import('./filter-counts.ts'),
      ]);
      if (!isOutdated()) await showCounts(this.filters, query, counts, this.#phrases, isOutdated);
    } catch {
      // The results are there, and the next query asks again.
    }
  }

  /** A live region that is set again unchanged would be read out again. */
  #setStatus(status: string): void {
    const line = requiredElement(this.#host, '[data-status]', HTMLElement);
    if (line.textContent !== status) line.textContent = status;
  }

  /** Whether the page itself is a copy, and says above what is searched. */
  get #isKept(): boolean {
    return document.querySelector('main > .kept') !== null;
  }

  get #help() {
    return requiredElement(this.#host, '[data-help]', HTMLElement);
  }
  get filters() {
    return requiredElement(this.#host, '[data-tools]', HTMLElement);
  }
}

/** Whether nothing was asked beside words. */
function isPlain({ conditions, excluded, unresolved }: Question): boolean {
  return conditions.length + excluded.length + unresolved.length === 0;
}
