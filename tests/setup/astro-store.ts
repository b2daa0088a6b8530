import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';

/** Astro's own store of content, which a build writes to disk and the next one reads. */
interface AstroStore {
  scopedStore(collection: string): LoaderContext['store'];
  toString(): string;
}

const isStore = z.custom<AstroStore>((value) => typeof value === 'object' && value !== null);
const isContext = z.custom<LoaderContext>();

const astro = pathToFileURL(createRequire(import.meta.url).resolve('astro'));
const { MutableDataStore } = await import(new URL('content/mutable-data-store.js', astro).href);

export function emptyStore(): AstroStore {
  return isStore.parse(new MutableDataStore());
}

/** The store as the next build finds it. */
export async function storedAndRead(store: AstroStore): Promise<AstroStore> {
  return isStore.parse(await MutableDataStore.fromString(store.toString()));
}

/**
 * What Astro hands to a loader in a build, and the warnings that it prints.
 *
 * @param cache where it keeps its store
 */
export function buildContext(
  store: AstroStore,
  cache = '/none',
): { context: LoaderContext; warned: string[] } {
  const warned: string[] = [];
  const logger = { warn: (words: string) => warned.push(words) };
  const collection = 'articles';
  const config = { cacheDir: pathToFileURL(`${cache}/`) };
  const context = isContext.parse({
    store: store.scopedStore(collection),
    logger,
    collection,
    config,
  });
  return { context, warned };
}
