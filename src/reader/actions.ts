import { voiceFor } from './listen/voice.ts';

/**
 * `<khabar-actions>`: the row of what can be done with an article. This much loads with the page: it
 * shows what the browser can do, and fetches the doing when it is first reached for.
 */
export class Actions extends HTMLElement {
  connectedCallback(): void {
    if ('print' in window) this.#show('print');
    if (stored('saved') !== undefined) this.#show('save');
    this.refresh();
    window.addEventListener('storage', () => this.refresh());
    // A page that comes back from the browser's memory was told of no change.
    window.addEventListener('pageshow', () => this.refresh());
    this.#awaitVoices();
    this.#awaitReader();
    const isLed = location.hash !== '' || new URLSearchParams(location.search).has('find');
    if (!isLed && stored('places')?.includes(`"${location.pathname}"`)) {
      places().then(({ offerPlace }) => offerPlace(this));
    }
  }

  /** Writes on the button whether the article is saved. */
  refresh(): void {
    const isSaved = stored('saved')?.includes(`"${location.pathname}"`);
    const { save = '', saved = '' } = this.dataset;
    this.#button('save').textContent = isSaved ? saved : save;
  }

  /** Browsers name their voices late, and some name none. */
  #awaitVoices(): void {
    if (!('speechSynthesis' in window)) return;
    const look = () => {
      if (!voiceFor(document.documentElement.lang, speechSynthesis.getVoices())) return;
      this.#show('listen');
      speechSynthesis.onvoiceschanged = null;
    };
    speechSynthesis.onvoiceschanged = look;
    look();
  }

  #awaitReader(): void {
    const paragraphs = async (event: Event) => {
      (await import('./paragraph-links.ts')).linkParagraphs(this, event);
    };
    this.addEventListener('pointerover', doing, ONCE);
    this.addEventListener('focusin', doing, ONCE);
    this.addEventListener('click', async ({ target }) => {
      if (target instanceof HTMLButtonElement) (await doing()).act(this, target.name);
    });
    document.querySelector('.prose')?.addEventListener('pointerover', paragraphs, ONCE);
    document.addEventListener('scroll', async () => (await places()).rememberPlace(), ONCE);
  }

  #show(name: string): void {
    this.#button(name).hidden = false;
  }

  #button(name: string): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[name=${name}]`);
    if (!button) throw new Error(`the row has no button ${name}`);
    return button;
  }
}

const ONCE = { once: true, passive: true };
const doing = () => import('./action-handlers.ts');
const places = () => import('./reading-position.ts');

/** What is kept, as text, to be searched and no more; undefined when the browser keeps nothing. */
function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(`khabar.${name}`) ?? '';
  } catch {
    return undefined;
  }
}

customElements.define('khabar-actions', Actions);
