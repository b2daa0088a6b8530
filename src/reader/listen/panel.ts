import { adoptStylesheet } from '../../dom/adopt-stylesheet.ts';
import { pageDigits } from '../../dom/page-digits.ts';
import { readStorage, type StorageKey, writeStorage } from '../../dom/storage.ts';
import css from './panel.css?inline';
import type { SpeechQueue, SpeechState } from './speech-queue.ts';
import { SpokenBlock } from './spoken-block.ts';

const KEY: StorageKey = 'khabar.speed';
adoptStylesheet(css);

const RATES = [0.75, 1, 1.25, 1.5, 1.75];

/** The controls of speech: pause and resume, the previous and next paragraph, the rate, and the end. */
export class Panel {
  readonly element: HTMLElement;
  readonly #pause: HTMLButtonElement;
  readonly #spokenBlock = new SpokenBlock();
  readonly #labels: { readonly pause: string; readonly resume: string };
  /** True while the reader skips: the block that is spoken next is scrolled into view. */
  #isSkipping = false;

  constructor(element: HTMLElement, queue: SpeechQueue) {
    this.element = element;
    new ResizeObserver(() => this.#updateScrollPadding()).observe(element);
    this.#pause = this.#onClick('pause', () => (queue.speaking ? queue.pause() : queue.speak()));
    this.#labels = { pause: this.#pause.textContent, resume: this.#pause.dataset.resume ?? '' };
    this.#onClick('back', () => this.#skip(queue, -1));
    this.#onClick('forward', () => this.#skip(queue, 1));
    this.#onClick('end', () => queue.end());
    element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') queue.end();
    });
    this.#offerRates(queue);
  }

  show(state: SpeechState, block: Element | undefined): void {
    this.#pause.textContent = state === 'speaking' ? this.#labels.pause : this.#labels.resume;
    this.#updateScrollPadding();
    if (block) this.#spokenBlock.mark(block, this.#isSkipping);
  }

  focus(): void {
    this.#pause.focus({ preventScroll: true });
  }

  /** @returns whether the focus was in the panel, and needs another place */
  close(): boolean {
    const hadFocus = this.element.contains(document.activeElement);
    this.#spokenBlock.clear();
    this.element.remove();
    this.#updateScrollPadding();
    return hadFocus;
  }

  /** Adds its height to the page's scroll padding where it lies over the text: see `styles/base.css`. */
  #updateScrollPadding(): void {
    // An element that was removed has no style.
    const { position } = getComputedStyle(this.element);
    const height = position === 'fixed' ? this.element.offsetHeight : 0;
    document.documentElement.style.setProperty('--covered-below', `${height}px`);
  }

  #skip(queue: SpeechQueue, by: 1 | -1): void {
    this.#isSkipping = true;
    queue.skip(by);
    this.#isSkipping = false;
  }

  #offerRates(queue: SpeechQueue): void {
    const select = this.element.querySelector('select');
    const stored = Number(readStorage(KEY));
    const current = RATES.includes(stored) ? stored : 1;
    const { lang } = document.documentElement;
    for (const rate of RATES) {
      const shown = rate.toLocaleString(`${lang}-u-nu-${pageDigits()}`);
      select?.add(new Option(shown, String(rate), false, rate === current));
    }
    queue.rate = current;
    select?.addEventListener('change', () => {
      queue.rate = Number(select.value);
      writeStorage(KEY, Number(select.value));
    });
  }

  #onClick(name: string, listener: () => void): HTMLButtonElement {
    const button = this.element.querySelector<HTMLButtonElement>(`[name=${name}]`);
    if (!button) throw new Error(`the panel has no button ${name}`);
    button.addEventListener('click', listener);
    return button;
  }
}
