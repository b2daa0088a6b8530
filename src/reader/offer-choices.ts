import { CHOICES, SETTING_NAMES, type SettingName } from './settings.ts';

/**
 * Makes radio buttons of the words in the panel's form. The page has the words alone, between bars,
 * because most readers never open the panel.
 */
export function offerChoices(form: HTMLFormElement): void {
  for (const name of SETTING_NAMES) {
    const fieldset = form.elements.namedItem(name);
    if (!(fieldset instanceof HTMLFieldSetElement)) continue;
    const words = fieldset.lastChild?.textContent?.split('|') ?? [];
    fieldset.lastChild?.replaceWith(
      ...words.map((word, place) => choice(name, place, word.trim())),
    );
  }
}

function choice(name: SettingName, place: number, word: string): HTMLLabelElement {
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = name;
  radio.value = CHOICES[name][place] ?? '';
  radio.defaultChecked = radio.value === '';
  const label = document.createElement('label');
  label.append(radio, word);
  return label;
}
