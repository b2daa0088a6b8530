/**
 * The site's service worker: what was visited and what is saved can be read without a network. Built by
 * `integrations/offline-worker.ts`; what it does is told in `docs/offline.md`.
 */
import { clientsClaim, setCacheNameDetails, type WorkboxPlugin } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { copiesCache, PRECACHE_NAME } from './cache-names.ts';
import { copyOf } from './copies.ts';
import type { OfflineFacts } from './facts.ts';
import { heed } from './heed.ts';
import { isTold } from './messages.ts';
import { pageStrategy } from './page-strategy.ts';
import { askedFor } from './requests.ts';
import { Store } from './store.ts';
import { scope } from './worker-scope.ts';

declare const OFFLINE_FACTS: OfflineFacts;
const facts = OFFLINE_FACTS;
const { base, room } = facts;
const store = new Store(base, room);

const dated: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 ? copyOf(response, Date.now()) : null,
};
const orOfShell: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await matchPrecache(request.url)),
  handlerDidError: async ({ request }) => store.findPicture(request.url),
};

setCacheNameDetails({ ...PRECACHE_NAME, suffix: base });
addPlugins([dated]);
precache([...facts.shell]);
cleanupOutdatedCaches();

const kept = { cacheName: copiesCache(base), plugins: [dated, orOfShell] };
const strategies = {
  page: pageStrategy(facts, store),
  asset: new CacheFirst(kept),
  table: new NetworkFirst(kept),
};
for (const [asked, strategy] of Object.entries(strategies)) {
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin && askedFor(url, request.mode === 'navigate', base) === asked,
    strategy,
  );
}

// A new worker takes the place of one that is broken, at once.
scope.skipWaiting();
clientsClaim();

scope.addEventListener('message', (event) => {
  if (!isTold(event.data)) return;
  const reply = (words: string) => event.ports[0]?.postMessage(words);
  event.waitUntil(heed(event.data, facts, store, reply));
});
