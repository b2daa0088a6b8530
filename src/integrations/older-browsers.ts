import type { Plugin as PostcssPlugin } from 'postcss';
import type { Plugin } from 'vite';

/**
 * The minifier's target: the browsers of summer 2021. Without one it writes the newest syntax, which
 * older WebKit ignores: `text-decoration: underline 1px`.
 */
const SUMMER_2021 = ['chrome92', 'edge92', 'firefox91', 'safari15', 'ios15'];

/**
 * `Features.LightDark` of lightningcss: the polyfill of `light-dark()`, which our sheets do not use.
 *
 * @see https://lightningcss.dev/transpilation.html#feature-flags
 */
const LIGHT_DARK = 1 << 20;

/** A Vite plugin: stylesheets are compiled for browsers of some years ago. */
export function olderBrowsers(): Plugin {
  return {
    name: 'khabar:older-browsers',
    config: () => ({
      build: { cssTarget: SUMMER_2021 },
      css: {
        postcss: { plugins: [withoutLayers] },
        lightningcss: { exclude: LIGHT_DARK },
      },
    }),
  };
}

/**
 * A PostCSS plugin: unwraps the rules of cascade layers, in the same order. A browser without support
 * for layers (before March 2022) ignores all that is in one. The sheets are written in the order of their
 * layers, and no rule needs its layer to win: `tests/browser/layers.test.ts`.
 */
const withoutLayers: PostcssPlugin = {
  postcssPlugin: 'khabar:without-layers',
  Once(sheet) {
    sheet.walkAtRules('layer', (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
};
