import type { Plugin } from 'vite';

/** The part of Vite that wraps each `import()`. */
const WRAPPER = 'native:import-analysis-build';

/**
 * A Vite plugin: `import()` is the browser's own. Vite would wrap each in a helper that first fetches
 * the stylesheets of what is imported. Ours have none, and the helper is a file of its own and a
 * quarter of all the script that an article may cost.
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
