/**
 * `<khabar-find>`: the search line of an article. This much loads with the page; the rest comes when the
 * line is first touched, or at once when the address asks for words to be marked.
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
    if (/[?&]find=./.test(location.search)) load();
    else wait();
  }
}

customElements.define('khabar-find', Find);
