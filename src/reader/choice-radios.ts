import { CHOICES, SETTING_NAMES, type SettingName } from './settings.ts';

/** What stands between the labels of a setting's choices in the page: `components/frame/Settings.astro`. */
export const LABEL_SEPARATOR = '|';

/**
 * Makes radio buttons of the labels in the panel's form. The page has the labels alone, in the order of
 * `CHOICES`, because most readers never open the panel.
 */
export function createRadios(form: HTMLFormElement): void {
  for (const name of SETTING_NAMES) {
    const fieldset = form.elements.namedItem(name);
    if (!(fieldset instanceof HTMLFieldSetElement)) continue;
    const labels = fieldset.lastChild?.textContent?.split(LABEL_SEPARATOR) ?? [];
    fieldset.lastChild?.replaceWith(
      ...labels.map((label, index) =>
        labelledRadio(name, CHOICES[name][index] ?? '', label.trim()),
      ),
    );
  }
}

function labelledRadio(name: SettingName, value: string, label: string): HTMLLabelElement {
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = name;
  radio.value = value;
  radio.defaultChecked = value === '';
  const element = document.createElement('label');
  element.append(radio, label);
  return element;
}
