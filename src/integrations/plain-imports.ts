import type { Plugin } from 'vite';

/**
 * Lets `import()` be the browser's own. Vite wraps each in a helper that fetches a part's stylesheets
 * and imports before it; ours have no stylesheets and few imports, and the helper would outweigh what
 * it loads.
 */
export function plainImports(): Plugin {
  return {
    name: 'khabar:plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

const HELPER = '\0vite/preload-helper.js';
