/**
 * The site's service worker: what was visited and what is saved can be read without a network. Built by
 * `integrations/offline-worker.ts`; what it does is told in `docs/offline.md`.
 */
import { clientsClaim, setCacheNameDetails, type WorkboxPlugin } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
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
const { base, room, shell, tables } = facts;
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
precache([...shell.pages, ...shell.files.map((url) => ({ url, revision: null }))]);
cleanupOutdatedCaches();

const kept = { cacheName: copiesCache(base), plugins: [dated, orOfShell] };
const strategies = {
  page: pageStrategy(facts, store),
  asset: new CacheFirst(kept),
  table: new NetworkFirst(kept),
};

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = request.method === 'GET' && url.origin === location.origin;
  const asked = isOurs && askedFor(url, request.mode === 'navigate', base, tables);
  // All else is as without a worker, and so is this where the worker fails.
  if (asked)
    event.respondWith(strategies[asked].handle({ event, request }).catch(() => fetch(request)));
});

// A new worker takes the place of one that is broken, at once.
scope.skipWaiting();
clientsClaim();

scope.addEventListener('message', (event) => {
  if (!isTold(event.data)) return;
  const reply = (words: string) => event.ports[0]?.postMessage(words);
  event.waitUntil(heed(event.data, facts, store, reply));
});
