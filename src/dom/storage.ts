/** What this device keeps for its reader, under keys that begin with `khabar.`, and nobody else sees. */

/** @returns undefined when nothing is kept, when storage is forbidden, and when it holds rubbish */
export function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns false when the browser forbids it or has no room */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
