import { requiredElement } from '../../dom/required-element.ts';
import { countInWords } from './count-in-words.ts';

/** What the search line shows. */
export interface Shown {
  readonly typed: string;
  /** Of the current hit, from 1. */
  readonly at: number;
  readonly all: number;
}

/** The search line as it stands in the page, which holds its words too. */
export class Line {
  readonly search: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.search = requiredElement(host, 'search', HTMLElement);
    this.input = requiredElement(host, 'input', HTMLInputElement);
    new ResizeObserver(() => this.#cover()).observe(this.search);
  }

  show({ typed: value, at, all }: Shown): void {
    const typed = value.trim();
    const status = requiredElement(this.#host, '[role=status]', HTMLElement);
    const { short = '' } = status.dataset;
    const count = () => countInWords(status.dataset, at, all, document.documentElement.lang);
    const words = typed === '' ? '' : all === 0 && typed.length < 2 ? short : count();
    // What is said again unchanged would be read out again.
    if (status.textContent !== words) status.textContent = words;
    this.search.toggleAttribute('data-active', typed !== '');
    requiredElement(this.#host, '[data-steps]', HTMLElement).hidden = all === 0;
    const everywhere = requiredElement(this.#host, '[data-everywhere]', HTMLAnchorElement);
    everywhere.hidden = typed === '' || all > 0;
    everywhere.search = new URLSearchParams({ q: typed }).toString();
    // What WebKit resets the line to when a reader comes back to the page.
    this.input.defaultValue = value;
    this.#cover();
  }

  /** Tells the styles how much it covers where it sticks: what is led to stands clear of it. */
  #cover(): void {
    const { position } = getComputedStyle(this.search);
    const height = position === 'sticky' ? this.search.offsetHeight : 0;
    document.documentElement.style.setProperty('--covered-above', `${height}px`);
  }
}
