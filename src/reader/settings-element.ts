import type { SettingsPanel } from './settings-panel.ts';

/**
 * `<khabar-settings>`: its panel is fetched when a hand or the keyboard comes near it, or when another
 * tab has chosen something. All that a page loads beforehand is here.
 */
class ReadingSettings extends HTMLElement {
  #panel: Promise<SettingsPanel> | undefined;

  connectedCallback(): void {
    for (const sign of ['pointerover', 'focusin', 'click']) {
      this.addEventListener(sign, () => this.#open());
    }
    const follow = async () => (await this.#open()).follow();
    window.addEventListener('storage', follow);
    // A page that comes back as it was left may have missed a choice.
    window.addEventListener('pageshow', ({ persisted }) => persisted && follow());
    // Letters keep their places without their marks, so that this may come after the first paint.
    if (document.documentElement.dataset.tashkeel) {
      import('./hide-tashkeel.ts').then(({ hideTashkeel }) => hideTashkeel(true));
    }
  }

  /** A panel that could not be fetched is tried again at the next touch. */
  #open(): Promise<SettingsPanel> {
    this.#panel ??= import('./settings-panel.ts').then(
      ({ settingsPanel }) => settingsPanel(this),
      (failure) => {
        this.#panel = undefined;
        throw failure;
      },
    );
    return this.#panel;
  }
}

customElements.define('khabar-settings', ReadingSettings);
