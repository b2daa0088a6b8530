import { wear } from '../../dom/adopt-stylesheet.ts';
import { keep, kept } from '../../dom/storage.ts';
import { Follower } from './follow.ts';
import css from './panel.css?inline';
import type { Player, State } from './player.ts';

const KEY = 'khabar.speed';
wear(css);

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75];

/** The controls of a player: pause and go on, the paragraphs before and after, speed, and the end. */
export class Panel {
  readonly element: HTMLElement;
  readonly #pause: HTMLButtonElement;
  readonly #follower = new Follower();
  readonly #words: { readonly pause: string; readonly resume: string };
  /** True while the reader moves through the paragraphs: the next one that is said is shown. */
  #led = false;

  constructor(element: HTMLElement, player: Player) {
    this.element = element;
    new ResizeObserver(() => this.#cover()).observe(element);
    this.#pause = this.#on('pause', () => (player.speaking ? player.pause() : player.speak()));
    this.#words = { pause: this.#pause.textContent, resume: this.#pause.dataset.resume ?? '' };
    this.#on('back', () => this.#lead(() => player.step(-1)));
    this.#on('forward', () => this.#lead(() => player.step(1)));
    this.#on('end', () => player.end());
    element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') player.end();
    });
    this.#offerSpeeds(player);
  }

  show(state: State, block: Element | undefined): void {
    this.#pause.textContent = state === 'speaking' ? this.#words.pause : this.#words.resume;
    this.#cover();
    if (block) this.#follower.mark(block, this.#led);
  }

  focus(): void {
    this.#pause.focus({ preventScroll: true });
  }

  /** @returns whether the focus was in the panel, and needs another place */
  close(): boolean {
    const hadFocus = this.element.contains(document.activeElement);
    this.#follower.clear();
    this.element.remove();
    this.#cover();
    return hadFocus;
  }

  /** Tells the styles how much it covers where it lies over the text: what is led to stands clear of it. */
  #cover(): void {
    // One that is gone has no style.
    const { position } = getComputedStyle(this.element);
    const height = position === 'fixed' ? this.element.offsetHeight : 0;
    document.documentElement.style.setProperty('--covered-below', `${height}px`);
  }

  #lead(step: () => void): void {
    this.#led = true;
    step();
    this.#led = false;
  }

  #offerSpeeds(player: Player): void {
    const select = this.element.querySelector('select');
    const remembered = Number(kept(KEY));
    const speed = SPEEDS.includes(remembered) ? remembered : 1;
    for (const rate of SPEEDS.map(String)) {
      select?.add(new Option(rate, rate, false, Number(rate) === speed));
    }
    player.rate = speed;
    select?.addEventListener('change', () => {
      player.rate = Number(select.value);
      keep(KEY, Number(select.value));
    });
  }

  #on(name: string, press: () => void): HTMLButtonElement {
    const button = this.element.querySelector<HTMLButtonElement>(`[name=${name}]`);
    if (!button) throw new Error(`the panel has no button ${name}`);
    button.addEventListener('click', press);
    return button;
  }
}
