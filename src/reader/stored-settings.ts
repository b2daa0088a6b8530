import { KEY, type Settings, settingsIn } from './settings.ts';

/**
 * The settings that this device remembers; `undefined` where storage is forbidden, and a choice holds
 * for the page alone.
 */
export function storedSettings(): Settings | undefined {
  try {
    return settingsIn(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // As above.
  }
}
