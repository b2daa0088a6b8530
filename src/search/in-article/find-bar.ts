import { preserveInput } from '../../dom/preserve-input.ts';
import { part } from '../../dom/required-element.ts';
import { liesOver } from '../../reader/lies-over.ts';
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
  readonly #covers: () => void;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.search = part(host, 'search', HTMLElement);
    this.input = part(host, 'input', HTMLInputElement);
    preserveInput(this.input);
    // It sticks on a narrow page, while it leads through something: `styles/article.css`.
    const sticks = () => getComputedStyle(this.search).position === 'sticky';
    this.#covers = liesOver(this.search, 'above', sticks);
  }

  show({ typed: value, at, all }: FindBarState): void {
    const typed = value.trim();
    const status = part(this.#host, '[role=status]', HTMLElement);
    const { short = '' } = status.dataset;
    const count = () => hitCount(status.dataset, at, all, document.documentElement.lang);
    const message = typed === '' ? '' : all === 0 && typed.length < 2 ? short : count();
    // A live region that is set again unchanged would be read out again.
    if (status.textContent !== message) status.textContent = message;
    this.search.toggleAttribute('data-active', typed !== '');
    part(this.#host, '[data-steps]', HTMLElement).hidden = all === 0;
    const everywhere = part(this.#host, '[data-everywhere]', HTMLAnchorElement);
    everywhere.hidden = typed === '' || all > 0;
    everywhere.search = new URLSearchParams({ [QUERY]: typed }).toString();
    this.#covers();
  }
}
