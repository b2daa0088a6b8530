import type { Told } from '../../offline/messages.ts';
import { workerAddress } from '../../security/trusted-types.ts';
import { savedArticles } from '../saved-articles.ts';

// This script lies in `_astro/`. In two steps: Vite takes the one expression for a file of the build.
const here = import.meta.url;
const worker = new URL('../sw.js', here);
const scope = new URL('../', here).pathname;

/** Registers the worker, and tells it what it could not see: what came before it, and what is saved. */
async function register(container: ServiceWorkerContainer): Promise<void> {
  const isNew = container.controller === null;
  await container.register(workerAddress(worker), { scope, updateViaCache: 'none' });
  const { active } = await container.ready;
  const told: Told = {
    saved: savedArticles().map(({ path }) => path),
    ...(isNew && { visited: visited() }),
  };
  active?.postMessage(told);
}

function visited() {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const loaded = files.filter((name) =>
    name.startsWith(new URL('_astro/', new URL(scope, here)).href),
  );
  return { path: location.pathname, loaded };
}

// A browser may refuse, and the page is what it was.
register(navigator.serviceWorker).catch(() => undefined);
