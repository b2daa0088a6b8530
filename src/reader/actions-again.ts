import { offerReload } from '../dom/offer-reload.ts';

/**
 * `<khabar-actions-again>`: buttons at the end of an article for what the row at its head does. They
 * take from it what they say, and have their messages where they are.
 */
class ActionsAgain extends HTMLElement {
  connectedCallback(): void {
    this.#label();
    window.addEventListener('pageshow', () => this.#label());
    window.addEventListener('storage', () => {
      // Its message is of what was before.
      this.querySelector('[role=status]')?.replaceChildren();
      this.#label();
    });
    this.addEventListener('click', async ({ target }) => {
      const row = this.#row();
      if (!row || !(target instanceof HTMLButtonElement)) return;
      try {
        const { runAction } = await import('./action-handlers.ts');
        await runAction(row, target.value || target.name, this);
      } catch {
        offerReload();
      }
    });
  }

  /** Says on the button what the row's says, once that has its script. */
  async #label(): Promise<void> {
    await customElements.whenDefined('khabar-actions');
    const first = this.#row()?.querySelector('[name=save]');
    const own = this.querySelector('button');
    if (!(first instanceof HTMLElement) || !own) return;
    own.textContent = first.textContent;
    own.hidden = first.hidden;
    own.setAttribute('aria-pressed', first.getAttribute('aria-pressed') ?? 'false');
  }

  #row(): HTMLElement | null {
    return document.querySelector('khabar-actions');
  }
}

customElements.define('khabar-actions-again', ActionsAgain);
