import { CHOICES, SETTING_NAMES, type Settings, settingsAmong } from './settings.ts';

/** The settings that the page shows. */
export function shownSettings(): Settings {
  return settingsAmong({ ...document.documentElement.dataset });
}

/** Applies settings to the page. The browser's own colour (`theme-color`) follows the theme. */
export function showSettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  const { tashkeel } = dataset;
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  const themeColors = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  themeColors.forEach((meta, index) => {
    meta.media = mediaOf(CHOICES.theme[index + 1] ?? '', settings.theme);
  });
  if (dataset.tashkeel === tashkeel) return;
  import('./hide-tashkeel.ts').then(({ hideTashkeel }) => hideTashkeel('tashkeel' in dataset));
}

function mediaOf(theme: string, chosen: string | undefined): string {
  if (chosen === undefined) return `(prefers-color-scheme: ${theme})`;
  return theme === chosen ? 'all' : 'not all';
}
