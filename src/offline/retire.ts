/**
 * The service worker of a site that wants none: it comes in the place of one that a browser may still
 * have, forgets all that was kept, and unregisters itself.
 */
import { isCacheOf } from './cache-names.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', () => {
  scope.skipWaiting();
});

scope.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const base = new URL(scope.registration.scope).pathname;
  const names = (await caches.keys()).filter((name) => isCacheOf(name, base));
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
