import type { Outcome } from './facts.ts';
import { keepParts } from './keep-parts.ts';
import type { Store } from './store.ts';

/**
 * Fetches a saved article, and keeps it with all that it is drawn with. Where there is no room, half of
 * what is there goes, the oldest first, and it is tried once more.
 *
 * @param room bytes to which the copies are brought down when the device has no more
 */
export async function keepSaved(url: string, store: Store, room: number): Promise<Outcome> {
  try {
    return await keepOnce(url, store).catch(async (error: unknown) => {
      if (outcomeOf(error) !== 'full') throw error;
      await store.trim(room);
      return keepOnce(url, store);
    });
  } catch (error) {
    return outcomeOf(error);
  }
}

/** What a visit has left stays as it is where the server does not answer. */
async function keepOnce(url: string, store: Store): Promise<Outcome> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  try {
    await store.keepPage(url, response.clone());
    const isWhole = await keepParts(await response.text(), url, store, true);
    await store.trim();
    if (!(await store.find(url))) return 'full';
    return isWhole ? 'whole' : 'text';
  } catch (error) {
    await store.forget(url).catch(() => undefined);
    throw error;
  }
}

/** What an error tells of why nothing was kept. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'QuotaExceededError') return 'full';
  return error.name === 'SecurityError' ? 'denied' : 'failed';
}
