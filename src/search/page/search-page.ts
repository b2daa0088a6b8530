import { isolate } from '../../bidi/isolate.ts';
import { requiredElement } from '../../dom/required-element.ts';
import { ar } from '../../strings/ar.ts';
import { addressOf, isEmpty, type Question, questionIn } from '../query/address.ts';
import type { Answer, Match } from '../query/find.ts';
import { openSearch, type Search } from '../query/search.ts';
import { answerInWords } from './answer-in-words.ts';
import { arrangedText } from './arranged.ts';
import { moveAlong } from './arrow-keys.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { recentView } from './recent-view.ts';
import { resultView } from './result-view.ts';
import { fillTools, filtersChosen, showTools } from './tools.ts';

/** Results drawn at a time. */
const BATCH = 10;
/** Milliseconds without a keystroke after which what was typed is looked for. */
const PAUSE = 120;
/** Milliseconds without an answer after which the wait is put in words. */
const PATIENCE = 300;

/**
 * `<khabar-search>`: the search page's form, status and list, brought to life. The engine is fetched
 * at the first focus, or at once when the address asks for something.
 */
class SearchPage extends HTMLElement {
  #search: Promise<Search> | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #matches: readonly Match[] = [];
  #answer = '';

  connectedCallback(): void {
    requiredElement(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
      rememberSearch(this.#input.value.trim());
    });
    this.#input.addEventListener('focus', () => this.#open());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#typed(), PAUSE);
    });
    this.#tools.addEventListener('change', () => this.#chose());
    this.#list.addEventListener('click', () => rememberSearch(this.#input.value.trim()));
    this.#more.addEventListener('click', () => this.#drawMore());
    this.addEventListener('keydown', (event) => moveAlong(event, this.#stops));
    window.addEventListener('popstate', () => this.#answerAddress());
    this.#answerAddress();
    if (document.activeElement === this.#input) this.#open();
  }

  #answerAddress(): void {
    const question = questionIn(location.search);
    this.#input.value = question.text;
    this.#ask(question);
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const question = { ...questionIn(location.search), text: this.#input.value.trim() };
    keepInAddress(question);
    this.#ask(question);
  }

  /** A filter or an order that was chosen is a step that one can go back from. */
  #chose(): void {
    const question = filtersChosen(this.#tools, questionIn(location.search));
    history.pushState(null, '', addressOf(question) || location.pathname);
    this.#ask(question);
  }

  /** Looks for an answer; one that comes after a newer question was put is dropped. */
  async #ask(question: Question): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const outdated = () => asked !== this.#asked;
    // What WebKit resets the line to when a reader comes back to the page.
    this.#input.defaultValue = question.text;
    this.#offerAll(question);
    document.title = titleOf(question.text, document.title);
    arrangedText(question.text).then((text) => {
      if (!outdated()) document.title = titleOf(text, document.title);
    });
    if (isEmpty(question)) return this.#idle();
    this.#list.ariaBusy = 'true';
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#say(ar.searchLoading), this.#search ? PATIENCE : 0);
    try {
      const search = await this.#open();
      const answer = await search.find(question);
      if (outdated()) return;
      const first = await drawn(answer.matches.slice(0, BATCH), question.text);
      const filters = await arrangedFilters(question.filters);
      if (outdated()) return;
      const choice = answer.matches.length > 1 || Object.keys(question.filters).length > 0;
      showTools(this.#tools, question, choice);
      this.#show(answer.matches, answerInWords(answer, { filters }), first);
      const help = await helpFor(question, answer, search);
      if (!outdated()) this.#help.replaceChildren(help);
    } catch {
      if (!outdated()) this.#show([], ar.searchFailed);
    }
  }

  /** A failure is told when something is asked, and the next question tries again. */
  #open(): Promise<Search> {
    if (this.#search) return this.#search;
    const search = openSearch(this.dataset.base ?? '/');
    this.#search = search;
    search.then(
      ({ lookup }) => fillTools(this.#tools, lookup.manifest),
      () => {
        this.#search = undefined;
      },
    );
    return search;
  }

  #idle(): void {
    const forget = () => {
      forgetSearches();
      this.#idle();
      this.#input.focus();
    };
    this.#tools.hidden = true;
    this.#show([], ar.searchIdle, [], recentView(recentSearches(), forget));
  }

  #show(
    matches: readonly Match[],
    status: string,
    first: readonly HTMLLIElement[] = [],
    help: Node | string = '',
  ): void {
    clearTimeout(this.#wait);
    this.#matches = matches;
    this.#answer = status;
    this.#list.ariaBusy = 'false';
    this.#say(status);
    this.#list.replaceChildren(...first);
    this.#help.replaceChildren(help);
    this.#more.hidden = matches.length <= first.length;
  }

  async #drawMore(): Promise<void> {
    const shown = this.#list.children.length;
    const asked = this.#asked;
    try {
      const { text } = questionIn(location.search);
      const next = await drawn(this.#matches.slice(shown, shown + BATCH), text);
      if (asked !== this.#asked) return;
      this.#say(this.#answer);
      this.#list.append(...next);
      this.#more.hidden = this.#matches.length <= shown + next.length;
      next[0]?.querySelector('a')?.focus();
    } catch {
      if (asked === this.#asked) this.#say(ar.searchFailed);
    }
  }

  /** A search within a section, a year or a tag can be widened to all the news. */
  #offerAll({ text, filters, sort }: Question): void {
    const everywhere = requiredElement(this, '[data-everywhere]', HTMLAnchorElement);
    everywhere.hidden = Object.keys(filters).length === 0;
    everywhere.href = addressOf({ text, filters: {}, sort }) || location.pathname;
  }

  /** What is said again unchanged would be read out again. */
  #say(status: string): void {
    const line = requiredElement(this, '[data-status]', HTMLElement);
    if (line.textContent !== status) line.textContent = status;
  }

  get #stops() {
    return [...this.querySelectorAll<HTMLElement>('input, [data-help] a, [data-results] a')];
  }
  get #input() {
    return requiredElement(this, 'input', HTMLInputElement);
  }
  get #list() {
    return requiredElement(this, '[data-results]', HTMLOListElement);
  }
  get #help() {
    return requiredElement(this, '[data-help]', HTMLElement);
  }
  get #more() {
    return requiredElement(this, '[data-more]', HTMLButtonElement);
  }
  get #tools() {
    return requiredElement(this, '[data-tools]', HTMLElement);
  }
}

/** Some browsers refuse more than so many changes a minute: the answer is the same without. */
function keepInAddress(question: Question): void {
  try {
    history.replaceState(history.state, '', addressOf(question) || location.pathname);
  } catch {
    // The address follows with the next change.
  }
}

/** «روسيا · البحث · خبر»: the question leads the page's own title. */
function titleOf(text: string, title: string): string {
  const own = title.split(' · ').slice(-2);
  return [...(text === '' ? [] : [isolate(text)]), ...own].join(' · ');
}

/** Names of sections and tags, as they are to be read in a sentence. */
async function arrangedFilters(filters: Question['filters']): Promise<Question['filters']> {
  const names = Object.entries(filters).map(async ([name, value]) => {
    return [name, name === 'year' ? value : await arrangedText(value)] as const;
  });
  return Object.fromEntries(await Promise.all(names));
}

function drawn(matches: readonly Match[], typed: string): Promise<HTMLLIElement[]> {
  return Promise.all(
    matches.map(async ({ fragment, places }) => resultView(await fragment(), places, typed)),
  );
}

/** Code and words that serve only where something was not found. */
async function helpFor(
  question: Question,
  { matches, partial, unknown }: Answer,
  { lookup }: Search,
): Promise<Node | string> {
  if (unknown.length === 0 || (matches.length > 0 && !partial)) return '';
  try {
    const { suggestionsView } = await import('./suggestions.ts');
    return await suggestionsView(question, unknown, lookup);
  } catch {
    return '';
  }
}

customElements.define('khabar-search', SearchPage);
