import { offerReload } from '../dom/offer-reload.ts';
import type { StorageKey } from '../dom/storage.ts';
import { voiceFor } from './listen/voice.ts';

/**
 * `<khabar-actions>`: the row of buttons of an article. This much loads with the page: it shows the
 * buttons of what the browser supports, and fetches their handlers at the first pointer or focus.
 */
class Actions extends HTMLElement {
  connectedCallback(): void {
    if ('print' in window) this.#show('print');
    this.#show('save');
    this.#labelSave();
    window.addEventListener('storage', () => this.#labelSave());
    // A page that comes back from the back/forward cache was sent no `storage` event.
    window.addEventListener('pageshow', () => this.#labelSave());
    this.#awaitVoices();
    this.#awaitReader();
    this.#offerCopy();
    const hasTarget = location.hash !== '' || new URLSearchParams(location.search).has('find');
    if (!hasTarget && stored('khabar.places')?.includes(`"${location.pathname}"`)) {
      position().then(({ offerPosition }) => offerPosition(this));
    }
  }

  /** The button says whether the article is saved, in its words and as its state. */
  #labelSave(): void {
    const isSaved = stored('khabar.saved')?.includes(`"${location.pathname}"`);
    const { save = '', saved = '' } = this.dataset;
    const button = this.#button('save');
    button.textContent = isSaved ? saved : save;
    button.setAttribute('aria-pressed', String(isSaved === true));
  }

  /** Browsers list their voices late, and some list none. */
  #awaitVoices(): void {
    if (!('speechSynthesis' in window)) return;
    const check = () => {
      if (!voiceFor(document.documentElement.lang, speechSynthesis.getVoices())) return;
      this.#show('listen');
      speechSynthesis.onvoiceschanged = null;
    };
    speechSynthesis.onvoiceschanged = check;
    check();
  }

  #awaitReader(): void {
    const paragraphs = async (event: Event) => {
      (await import('./paragraph-links.ts')).linkParagraphs(this, event);
    };
    this.addEventListener('pointerover', handlers, ONCE);
    this.addEventListener('focusin', handlers, ONCE);
    this.addEventListener('click', async ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      try {
        const done = (await handlers()).runAction(this, target.name);
        // The handler of `save` has stored the list when it returns its promise.
        this.#labelSave();
        await done;
      } catch {
        offerReload();
      }
    });
    document.querySelector('.prose')?.addEventListener('pointerover', paragraphs, ONCE);
    document.addEventListener('scroll', async () => (await position()).storePosition(), ONCE);
  }

  /** The links by which an article is shared have a button beside them that copies its address. */
  #offerCopy(): void {
    const links = document.querySelector<HTMLElement>('.share-links');
    const button = links?.querySelector('button');
    if (!links || !button || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.onclick = () =>
      handlers().then(({ runAction }) => runAction(this, 'copy', links), offerReload);
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
const handlers = () => import('./action-handlers.ts');
const position = () => import('./reading-position.ts');

/** What is stored, as JSON text to be searched and no more; undefined when storage is forbidden. */
function stored(key: StorageKey): string | undefined {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return undefined;
  }
}

customElements.define('khabar-actions', Actions);
