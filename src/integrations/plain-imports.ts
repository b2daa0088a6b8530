import type { Plugin } from 'vite';

/** The plugin of Vite that wraps each `import()`. */
const WRAPPER = 'native:import-analysis-build';

/**
 * A Vite plugin: leaves `import()` as it is. Vite would wrap each in a helper that first preloads the
 * stylesheets and chunks of the module. Ours import no stylesheets, and the helper is a chunk of its own
 * and a quarter of the budget for an article's scripts.
 */
export function plainImports(): Plugin {
  return {
    name: 'khabar:plain-imports',
    configResolved({ plugins }) {
      for (const plugin of plugins) {
        if (plugin.name === WRAPPER) plugin.applyToEnvironment = () => false;
      }
    },
  };
}
