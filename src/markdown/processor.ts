import type { AstroUserConfig } from 'astro';
import { createMarkdown, type MarkdownStep, renderMarkdown, STEPS } from './render.ts';

/** Raise this when the HTML for the same Markdown changes: Astro then drops what it has cached. */
const VERSION = 3;

type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/**
 * markdown-it as Astro's Markdown processor (`markdown.processor` in `astro.config.mjs`).
 *
 * @param steps the markdown-it plugins that make our HTML, in order
 */
export function markdownIt(steps: readonly MarkdownStep[] = STEPS): MarkdownProcessor {
  return {
    name: 'markdown-it',
    options: { version: VERSION, steps },
    async createRenderer() {
      const md = createMarkdown(steps);
      return {
        async render(content, { frontmatter = {} } = {}) {
          const { html, ids: _ids, ...told } = renderMarkdown(md, content);
          const metadata = { ...told, frontmatter, localImagePaths: [], remoteImagePaths: [] };
          return { code: html, metadata };
        },
      };
    },
  };
}
