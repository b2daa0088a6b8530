import { ar } from '../../strings/ar.ts';
import { addressOf, isEmpty, type Question, questionIn } from './address.ts';
import { answerInWords } from './answer-in-words.ts';
import { moveThroughResults } from './arrow-keys.ts';
import { type Engine, type Hit, loadEngine } from './engine.ts';
import { resultView } from './result-view.ts';

/** Results drawn at a time. */
const BATCH = 10;
/** Milliseconds without a keystroke after which what was typed is looked for. */
const PAUSE = 120;

/**
 * `<khabar-search>`: the search page's form, status and list, brought to life. The engine is fetched
 * at the first focus, or at once when the address asks for something.
 */
class SearchPage extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hits: readonly Hit[] = [];

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
    });
    this.#input.addEventListener('focus', () => this.#fetchEngine());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#typed(), PAUSE);
    });
    this.#more.addEventListener('click', () => this.#drawMore());
    this.addEventListener('keydown', (event) => moveThroughResults(event, this.#input, this.#list));
    window.addEventListener('popstate', () => this.#answerAddress());
    this.#answerAddress();
    if (document.activeElement === this.#input) this.#fetchEngine();
  }

  #answerAddress(): void {
    const question = questionIn(location.search);
    this.#input.value = question.text;
    this.#ask(question);
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const { filters } = questionIn(location.search);
    const question = { text: this.#input.value.trim(), filters };
    history.replaceState(history.state, '', addressOf(question) || location.pathname);
    this.#ask(question);
  }

  /** Looks for an answer; one that comes after a newer question was put is dropped. */
  async #ask(question: Question): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#offerAll(question);
    const outdated = () => asked !== this.#asked;
    if (isEmpty(question)) return this.#show([], ar.searchIdle);
    this.toggleAttribute('aria-busy', true);
    if (this.#hits.length === 0) this.#say(ar.searchLoading);
    try {
      const engine = await this.#fetchEngine();
      const hits = await engine.search(question.text || null, question.filters);
      if (outdated()) return;
      const first = await drawn(hits.slice(0, BATCH));
      if (!outdated()) this.#show(hits, answerInWords(hits.length, question), first);
    } catch {
      if (!outdated()) this.#show([], ar.searchFailed);
    }
  }

  /** A failure is told when something is asked, and the next question tries again. */
  #fetchEngine(): Promise<Engine> {
    const engine = this.#engine ?? loadEngine(this.dataset.base ?? '/');
    engine.catch(() => {
      this.#engine = undefined;
    });
    this.#engine = engine;
    return engine;
  }

  #show(hits: readonly Hit[], status: string, first: readonly HTMLLIElement[] = []): void {
    this.#hits = hits;
    this.toggleAttribute('aria-busy', false);
    this.#say(status);
    this.#list.replaceChildren(...first);
    this.#more.hidden = hits.length <= first.length;
  }

  async #drawMore(): Promise<void> {
    const shown = this.#list.children.length;
    const asked = this.#asked;
    const next = await drawn(this.#hits.slice(shown, shown + BATCH));
    if (asked !== this.#asked) return;
    this.#list.append(...next);
    this.#more.hidden = this.#hits.length <= shown + next.length;
    next[0]?.querySelector('a')?.focus();
  }

  /** A search within a section or a tag can be widened to all the news. */
  #offerAll({ text, filters }: Question): void {
    const everywhere = this.#part('[data-everywhere]', HTMLAnchorElement);
    everywhere.hidden = Object.keys(filters).length === 0;
    everywhere.href = addressOf({ text, filters: {} }) || location.pathname;
  }

  #say(status: string): void {
    this.#part('[data-status]', HTMLElement).textContent = status;
  }

  get #form() {
    return this.#part('form', HTMLFormElement);
  }
  get #input() {
    return this.#part('input', HTMLInputElement);
  }
  get #list() {
    return this.#part('[data-results]', HTMLOListElement);
  }
  get #more() {
    return this.#part('[data-more]', HTMLButtonElement);
  }

  #part<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`<khabar-search> has no ${selector}`);
    return found;
  }
}

function drawn(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map(async (hit) => resultView(await hit.data())));
}

customElements.define('khabar-search', SearchPage);
