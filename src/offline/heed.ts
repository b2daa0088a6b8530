import type { OfflineFacts, Outcome } from './facts.ts';
import { keepParts } from './keep-parts.ts';
import { keepSaved, outcomeOf } from './keep-saved.ts';
import type { Told } from './messages.ts';
import type { Store } from './store.ts';

/**
 * Does what a page has told: the list of saved articles is the reader's, and what is new on it is kept;
 * so is the page that came before the worker did.
 *
 * @param reply says in words how the article was kept that the page asks for
 */
export async function heed(
  { saved, visited, asks }: Told,
  { base, room, words }: OfflineFacts,
  store: Store,
  reply: (words: string) => void,
): Promise<void> {
  const whole = (path: string) => new URL(path, location.origin).href;
  const urls = saved.filter((path) => path.startsWith(base)).map(whole);
  const asked = asks && whole(asks.path);
  const answer = (outcome: Outcome) => asks && reply(words[asks.language]?.kept[outcome] ?? '');
  try {
    const added = await store.noteSaved(urls);
    // What its reader waits for first.
    for (const url of new Set([...(asked ? [asked] : []), ...added])) {
      const outcome = await keepSaved(url, store, room / 2);
      if (outcome !== 'whole' && outcome !== 'text') await store.unnoteSaved(url);
      if (url === asked) answer(outcome);
    }
  } catch (error) {
    answer(outcomeOf(error));
  }
  if (visited) await keepVisited(whole(visited.path), visited.loaded, store);
}

async function keepVisited(url: string, loaded: readonly string[], store: Store): Promise<void> {
  const response = await fetch(url);
  if (!response.ok || response.redirected) return;
  await store.keepPage(url, response.clone());
  await keepParts(await response.text(), url, store, await store.isSaved(url));
  for (const file of loaded) await store.keep(file).catch(() => undefined);
  await store.trim();
}
