import type { Plugin } from 'vite';
import { HANDED_ENTRIES, isHandedOver, sayTaken } from '../content/handed-entries.ts';

/** What Astro's runtime loads its store from: a map, or the text of its file. */
const STORE = /^astro:data-layer-content$/;

/** The module that stands for it. It holds what pages ask for, and is no code that they run. */
export const ENTRIES = '\0khabar:entries';

/**
 * A Vite plugin: pages get the entries that this process has read (`content/kept-entries.ts`). Where Astro has another
 * name for its store, no page is made.
 */
export function entriesInMemory(): Plugin {
  return {
    name: 'khabar:entries-in-memory',
    apply: 'build',
    resolveId: {
      order: 'pre',
      filter: { id: STORE },
      handler: () => (isHandedOver() ? ENTRIES : undefined),
    },
    load: {
      filter: { id: /khabar:entries$/ },
      handler: () => {
        sayTaken();
        return `export default ${HANDED_ENTRIES};`;
      },
    },
  };
}
