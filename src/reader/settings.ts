/** The one key of device storage under which a reader's settings are kept. */
export const KEY = 'khabar.reading';

/**
 * What a reader may choose, in the order of the panel. The choice without a name is what the page does
 * of itself, and is not kept. The others stand as `data-` attributes of `<html>`, for
 * `styles/tokens.css`.
 */
export const CHOICES = {
  theme: ['', 'light', 'dark'],
  size: ['small', '', 'large', 'larger', 'largest'],
  leading: ['close', '', 'wide'],
  tashkeel: ['', 'hidden'],
} as const satisfies Record<string, readonly string[]>;

export type SettingName = keyof typeof CHOICES;
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

export const SETTING_NAMES = Object.keys(CHOICES) as readonly SettingName[];

/** The settings among some values; whatever is no setting of ours is left out. */
export function settingsAmong(values: object): Settings {
  const given = new Map<string, unknown>(Object.entries(values));
  return Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = CHOICES[name].find((choice) => choice === given.get(name));
      return value ? [[name, value]] : [];
    }),
  );
}

/** Settings as they were kept. Rubbish counts as nothing. */
export function settingsIn(kept: string | null): Settings {
  try {
    const values: unknown = JSON.parse(kept ?? '{}');
    return typeof values === 'object' && values !== null ? settingsAmong(values) : {};
  } catch {
    return {};
  }
}
