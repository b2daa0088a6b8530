import type { Plugin } from 'vite';

/**
 * A Vite plugin: a component's script is named after the component alone. Astro would add
 * `.astro_astro_type_script_index_0_lang`, which each page pays for that has the script.
 */
export function shortScriptNames(): Plugin {
  return {
    name: 'khabar:short-script-names',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      const entryFileNames = ({ name: script }: { name: string }) =>
        `_astro/${script.replace(/\.astro_.*/, '')}.[hash].js`;
      return { build: { rolldownOptions: { output: { entryFileNames } } } };
    },
  };
}
