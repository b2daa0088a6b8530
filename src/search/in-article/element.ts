import type { FIND } from '../parameters.ts';

/** Its type is imported and not its value, so that no article fetches a file for it. */
const PARAMETER: typeof FIND = 'find';
const HAS_FIND = new RegExp(`[?&]${PARAMETER}=.`);

/**
 * `<khabar-find>`: the find bar of an article. This much loads with the page; the rest comes when the bar
 * is focused, or at once when the address asks for words to be highlighted. On a narrow page a button of the
 * row opens the bar and closes it, and has the focus again when Escape does.
 */
class Find extends HTMLElement {
  connectedCallback(): void {
    const load = () =>
      import('./find-in-article.ts').then(
        ({ FindInArticle }) => new FindInArticle(this),
        () => {
          const status = this.querySelector('[role=status]');
          if (status) status.textContent = this.dataset.failed ?? '';
          wait();
        },
      );
    const wait = () => this.addEventListener('focusin', load, { once: true });
    // On a slow line a reader may type before this file has come.
    if (HAS_FIND.test(location.search) || this.matches(':focus-within')) load();
    else wait();
    this.#awaitReader();
  }

  #awaitReader(): void {
    const { dataset } = document.documentElement;
    const opener = document.querySelector<HTMLButtonElement>('[name=find]');
    const open = (isOpen: boolean) => {
      if (isOpen) dataset.find = '';
      else delete dataset.find;
      opener?.setAttribute('aria-expanded', String(isOpen));
    };
    open('find' in dataset);
    opener?.addEventListener('click', () => {
      if ('find' in dataset) {
        this.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        return;
      }
      open(true);
      this.querySelector('input')?.focus();
    });
    this.addEventListener('keydown', ({ key, isComposing }) => {
      if (key !== 'Escape' || isComposing) return;
      open(false);
      // Where the bar is always there, the button is not, and the box keeps the focus.
      opener?.focus({ preventScroll: true });
    });
  }
}

customElements.define('khabar-find', Find);
