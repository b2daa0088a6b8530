import type { Strings } from '../strings/words/ar.ts';
import { CHOICES, type Choice, SETTING_NAMES, type SettingName } from './settings.ts';

/** The labels of a setting and of its choices, in the order of `CHOICES`. */
export interface LabelledSetting {
  readonly name: SettingName;
  readonly title: string;
  readonly choices: readonly string[];
}

/** A label for every choice: the compiler names the one that is missing. */
type ChoiceLabels = { readonly [Name in SettingName]: Readonly<Record<Choice<Name>, string>> };

/** The settings with the words of the panel. */
export function labelledSettings(strings: Strings): readonly LabelledSetting[] {
  const titles: Readonly<Record<SettingName, string>> = {
    theme: strings.theme,
    size: strings.textSize,
    leading: strings.leading,
    tashkeel: strings.tashkeel,
  };
  const labels: ChoiceLabels = {
    theme: { '': strings.themeOfSystem, light: strings.themeLight, dark: strings.themeDark },
    size: {
      small: strings.sizeSmall,
      '': strings.sizeUsual,
      large: strings.sizeLarge,
      larger: strings.sizeLarger,
      largest: strings.sizeLargest,
    },
    leading: { close: strings.leadingClose, '': strings.leadingUsual, wide: strings.leadingWide },
    tashkeel: { '': strings.tashkeelShown, hidden: strings.tashkeelHidden },
  };
  return SETTING_NAMES.map((name) => {
    const labelOf = new Map<string, string>(Object.entries(labels[name]));
    const choices = CHOICES[name].map((choice) => labelOf.get(choice) ?? choice);
    return { name, title: titles[name], choices };
  });
}
