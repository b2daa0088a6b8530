import type { Plugin } from 'vite';

/**
 * What every script that reads typed words needs: the search page, the find bar and the completions. Without
 * this the bundler cuts it by who needs what, and each of them fetches two files, which pack worse than one.
 */
const TYPED_WORDS =
  /\/src\/(?:arabic\/(?:fold|words)|search\/(?:compound-form|parameters|query\/(?:terms|compounds|engine\/fetch-file))|dom\/(?:inline-direction|required-element))\.ts$/;

/** Scripts of the browser share one file of what they have in common. */
export function sharedChunks(): Plugin {
  return {
    name: 'khabar:shared-chunks',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      const groups = [{ name: 'typed-words', test: TYPED_WORDS }];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}
