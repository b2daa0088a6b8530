import { adoptStylesheet } from '../../dom/adopt-stylesheet.ts';
import { createElement } from '../../dom/create-element.ts';
import { requiredElement } from '../../dom/required-element.ts';
import { INDEX_FOLDER } from '../index-files.ts';
import { type CompletionLookup, openCompletions } from '../query/completions/completion-lookup.ts';
import { type Completion, completionsOf } from '../query/completions/completions.ts';
import css from './completion-list.css?inline';

const ID = 'completions';
const ACTIVE = 'aria-activedescendant';
adoptStylesheet(css);

/**
 * What may be typed next, in a list under a search box. The focus stays in the box, and what is chosen of
 * the list is named by it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class CompletionList {
  readonly #box: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #list: HTMLElement;
  /** The edition's front page, below which its index and its articles lie. */
  readonly #home: string;
  #lookup: Promise<CompletionLookup> | undefined;
  #completions: readonly Completion[] = [];
  #active = -1;
  #requests = 0;

  constructor(box: HTMLInputElement, form: HTMLFormElement) {
    this.#box = box;
    this.#form = form;
    this.#home = new URL('../', form.action).href;
    const label = box.dataset.completions ?? '';
    this.#list = createElement('ul', { id: ID, role: 'listbox', 'aria-label': label });
    this.#list.hidden = true;
    form.after(this.#list);
    box.setAttribute('aria-controls', ID);
    box.addEventListener('keydown', (event) => this.#keydown(event));
    form.addEventListener('submit', () => this.#close());
    // The box keeps the focus, and a phone its keyboard.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Element)
        this.#choose(this.#options.findIndex((one) => one.contains(target)));
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.#list.contains(target) && target !== box) this.#close();
    });
    window.addEventListener('popstate', () => this.#close());
  }

  /** Shows what may follow what is typed now. What comes after more was typed is dropped. */
  async update(): Promise<void> {
    this.#requests += 1;
    const request = this.#requests;
    try {
      const { value, selectionEnd } = this.#box;
      const isAtEnd = selectionEnd === value.length;
      const completions = isAtEnd ? await completionsOf(value, await this.#open()) : [];
      if (request === this.#requests) this.#show(completions);
    } catch {
      if (request === this.#requests) this.#close();
    }
  }

  /** A file that does not come is requested again with the next letter. */
  #open(): Promise<CompletionLookup> {
    const lookup = this.#lookup ?? openCompletions(`${this.#home}${INDEX_FOLDER}/`);
    this.#lookup = lookup;
    lookup.catch(() => {
      this.#lookup = undefined;
    });
    return lookup;
  }

  #show(completions: readonly Completion[]): void {
    this.#completions = completions;
    this.#list.replaceChildren(...completions.map((one, at) => this.#option(one, at)));
    this.#list.hidden = completions.length === 0;
    this.#box.setAttribute('aria-expanded', String(completions.length > 0));
    this.#activate(-1);
  }

  #option({ text, url }: Completion, at: number): HTMLElement {
    const kind = createElement('small', {}, this.#box.dataset.article ?? '');
    const content = [createElement('bdi', {}, text), ...(url === undefined ? [] : [' ', kind])];
    return createElement('li', { id: `${ID}-${at}`, role: 'option' }, ...content);
  }

  #close(): void {
    this.#requests += 1;
    this.#show([]);
  }

  /** None is -1. */
  #activate(active: number): void {
    this.#active = active;
    for (const [at, option] of this.#options.entries())
      option.setAttribute('aria-selected', String(at === active));
    const option = this.#options[active];
    if (option) this.#box.setAttribute(ACTIVE, option.id);
    else this.#box.removeAttribute(ACTIVE);
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** Beyond the last one the arrow leads on into the page. An input method has its own use for these keys. */
  #keydown(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.hidden) return;
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const next = this.#active + (step ?? 0);
    const isLeft = key === 'Tab' || next >= this.#options.length;
    if (isLeft || key === 'Escape') this.#close();
    else if (key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else if (step && next >= -1) this.#activate(next);
    else return;
    if (!isLeft) event.preventDefault();
  }

  #choose(at: number): void {
    const completion = this.#completions[at];
    if (!completion) return;
    this.#close();
    if (completion.url !== undefined) {
      location.assign(this.#home + completion.url.replace(/^\//, ''));
      return;
    }
    this.#box.value = completion.text;
    requiredElement(this.#form, 'button', HTMLButtonElement).click();
  }

  get #options(): readonly Element[] {
    return [...this.#list.children];
  }
}
