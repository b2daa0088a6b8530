import { offerReload } from '../dom/offer-reload.ts';
import type { SettingsPanel } from './settings-panel.ts';

/**
 * `<khabar-settings>`: its panel is fetched at the first pointer or focus, or when another tab has stored
 * settings. This much loads with the page. Its button changes the theme, with the panel closed.
 */
class SettingsElement extends HTMLElement {
  #panel: Promise<SettingsPanel> | undefined;

  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'click']) {
      this.addEventListener(type, () => this.#load());
    }
    this.querySelector('button')?.addEventListener('click', () => {
      this.#load().then((panel) => panel.switchTheme(), offerReload);
    });
    const update = async () => (await this.#load()).update();
    window.addEventListener('storage', update);
    // A page that comes back from the back/forward cache was sent no `storage` event.
    window.addEventListener('pageshow', ({ persisted }) => persisted && update());
    // The text does not move when its marks go, so that this may come after the first paint.
    if (document.documentElement.dataset.tashkeel) {
      import('./hide-tashkeel.ts').then(({ hideTashkeel }) => hideTashkeel(true));
    }
  }

  /** A panel that could not be fetched is fetched again at the next event. */
  #load(): Promise<SettingsPanel> {
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

customElements.define('khabar-settings', SettingsElement);
