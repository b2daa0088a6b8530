import { closeOnLeaving } from '../dom/close-on-leaving.ts';
import { offerChoices } from './offer-choices.ts';
import { SETTING_NAMES, type Settings, settingsAmong } from './settings.ts';
import { shownSettings, showSettings } from './show-settings.ts';
import { keepSettings, storedSettings } from './stored-settings.ts';

export interface SettingsPanel {
  /** Shows what was chosen in another tab. */
  follow(): void;
}

/** Brings the panel of `<khabar-settings>` to life: its form shows what holds, and changes it. */
export function settingsPanel(root: HTMLElement): SettingsPanel {
  const details = root.querySelector('details');
  const form = root.querySelector('form');
  if (!details || !form) throw new Error('<khabar-settings> has no panel');

  const choose = (settings: Settings) => {
    showSettings(settings);
    keepSettings(settings);
  };
  form.addEventListener('change', () => {
    // A page does not offer every setting: those that it lacks stay.
    choose(settingsAmong({ ...shownSettings(), ...Object.fromEntries(new FormData(form)) }));
  });
  form.addEventListener('reset', () => choose({}));
  closeOnLeaving(details);
  offerChoices(form);
  fill(form, shownSettings());
  form.hidden = false;

  return {
    follow() {
      const settings = storedSettings();
      if (!settings) return;
      showSettings(settings);
      fill(form, settings);
    },
  };
}

function fill(form: HTMLFormElement, settings: Settings): void {
  for (const name of SETTING_NAMES) {
    const radios = form.elements.namedItem(name);
    if (radios instanceof RadioNodeList) radios.value = settings[name] ?? '';
  }
}
