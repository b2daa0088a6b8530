import type { Plugin } from 'vite';

/** https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps every `import()` in a helper that fetches the chunk's stylesheets first. Pages inline
 * their one stylesheet, so an article would pay 0.9 KB for nothing.
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
