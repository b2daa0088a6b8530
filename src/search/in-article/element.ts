import type { FIND } from '../parameters.ts';

/** Its type is imported and not its value, so that no article fetches a file for it. */
const PARAMETER: typeof FIND = 'find';
const HAS_FIND = new RegExp(`[?&]${PARAMETER}=.`);

/**
 * `<khabar-find>`: the find bar of an article. This much loads with the page; the rest comes when the bar
 * is first focused, or at once when the address asks for words to be highlighted.
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
    if (HAS_FIND.test(location.search)) load();
    else wait();
  }
}

customElements.define('khabar-find', Find);
