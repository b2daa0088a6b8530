import { readStorage, type StorageKey, writeStorage } from '../dom/storage.ts';

/** Where the settings are stored; `early-script.ts` reads them too. */
export const SETTINGS_KEY: StorageKey = 'khabar.reading';

/**
 * What a reader may choose, in the order of the panel, which is made from this. The choice without a
 * name is the page's default, and is not stored. The others stand as `data-` attributes of `<html>`,
 * for `styles/tokens.css`.
 */
export const CHOICES = {
  theme: ['', 'light', 'dark'],
  size: ['small', '', 'large', 'larger', 'largest'],
  leading: ['close', '', 'wide'],
  tashkeel: ['', 'hidden'],
} as const satisfies Record<string, readonly string[]>;

export type SettingName = keyof typeof CHOICES;
export type Choice<Name extends SettingName> = (typeof CHOICES)[Name][number];
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

export const SETTING_NAMES = Object.keys(CHOICES) as readonly SettingName[];

/** The settings among some values; whatever is no setting is left out. */
export function settingsAmong(values: object): Settings {
  const given = new Map<string, unknown>(Object.entries(values));
  return Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = CHOICES[name].find((choice) => choice === given.get(name));
      return value ? [[name, value]] : [];
    }),
  );
}

/** @returns undefined where storage is forbidden, and a choice holds for the page alone */
export function storedSettings(): Settings | undefined {
  const values = readStorage(SETTINGS_KEY);
  if (values === undefined) return undefined;
  return typeof values === 'object' && values !== null ? settingsAmong(values) : {};
}

/** Keeps settings for this reader on this device, in the place of those before. */
export function storeSettings(settings: Settings): void {
  writeStorage(SETTINGS_KEY, settings);
}
