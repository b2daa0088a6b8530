import { requiredElement } from '../../dom/required-element.ts';
import { QUERY } from '../parameters.ts';
import { hitCount } from './hit-count.ts';

/** What the find bar shows. */
export interface FindBarState {
  readonly typed: string;
  /** Of the current hit, from 1. */
  readonly at: number;
  readonly all: number;
}

/** The bar with the box, the count and the buttons, as it stands in the page with its messages. */
export class FindBar {
  readonly search: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.search = requiredElement(host, 'search', HTMLElement);
    this.input = requiredElement(host, 'input', HTMLInputElement);
    new ResizeObserver(() => this.#cover()).observe(this.search);
  }

  show({ typed: value, at, all }: FindBarState): void {
    const typed = value.trim();
    const status = requiredElement(this.#host, '[role=status]', HTMLElement);
    const { short = '' } = status.dataset;
    const told = all === 0 && typed.length < 2 ? short : hitCount(status.dataset, at, all);
    const message = typed && told;
    // A live region that is set again unchanged would be read out again.
    if (status.textContent !== message) status.textContent = message;
    this.search.toggleAttribute('data-active', typed !== '');
    requiredElement(this.#host, '[data-steps]', HTMLElement).hidden = all === 0;
    const everywhere = requiredElement(this.#host, '[data-everywhere]', HTMLAnchorElement);
    everywhere.hidden = typed === '' || all > 0;
    everywhere.search = `${new URLSearchParams({ [QUERY]: typed })}`;
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
