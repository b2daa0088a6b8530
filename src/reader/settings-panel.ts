import { adoptStylesheet } from '../dom/adopt-stylesheet.ts';
import { lightDismiss } from '../dom/light-dismiss.ts';
import { createRadios } from './choice-radios.ts';
import {
  SETTING_NAMES,
  type Settings,
  settingsAmong,
  storedSettings,
  storeSettings,
} from './settings.ts';
import css from './settings-panel.css?inline';
import { shownSettings, showSettings } from './show-settings.ts';

adoptStylesheet(css);

export interface SettingsPanel {
  /** Shows the settings that another tab has stored. */
  update(): void;
  /** Light where it is dark, dark where it is light. */
  switchTheme(): void;
}

/** Makes the form of `<khabar-settings>` work: it shows the settings of the page, and changes them. */
export function settingsPanel(root: HTMLElement): SettingsPanel {
  const details = root.querySelector('details');
  const form = root.querySelector('form');
  if (!details || !form) throw new Error('<khabar-settings> has no panel');

  const choose = (settings: Settings) => {
    showSettings(settings);
    storeSettings(settings);
  };
  form.addEventListener('change', () => {
    // A page does not offer every setting: those that it lacks stay.
    choose(settingsAmong({ ...shownSettings(), ...Object.fromEntries(new FormData(form)) }));
  });
  form.addEventListener('reset', () => choose({}));
  lightDismiss(details, root);
  createRadios(form);
  fill(form, shownSettings());
  form.hidden = false;

  return {
    update() {
      const settings = storedSettings();
      if (!settings) return;
      showSettings(settings);
      fill(form, settings);
    },
    switchTheme() {
      const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const { theme = ofSystem, ...others } = shownSettings();
      const other = theme === 'dark' ? 'light' : 'dark';
      // What the device prefers needs no choice, and follows it from here on.
      choose(other === ofSystem ? others : { ...others, theme: other });
      fill(form, shownSettings());
    },
  };
}

function fill(form: HTMLFormElement, settings: Settings): void {
  for (const name of SETTING_NAMES) {
    const radios = form.elements.namedItem(name);
    if (radios instanceof RadioNodeList) radios.value = settings[name] ?? '';
  }
}
