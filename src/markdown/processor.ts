import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { languageOf } from '../content/language-of.ts';
import { placePictures } from '../content/place-pictures.ts';
import { createMarkdown, type MarkdownStep, renderMarkdown, STEPS } from './render.ts';

/** Raise this when the HTML for the same Markdown changes: Astro then drops what it has cached. */
const VERSION = 5;

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
        async render(content, { frontmatter = {}, fileURL } = {}) {
          const {
            html,
            pictures,
            ids: _ids,
            language: _language,
            ...told
          } = renderMarkdown(md, content, languageOf(frontmatter));
          const file = fileURL === undefined ? '' : fileURLToPath(fileURL);
          const { html: code, paths, notes } = await placePictures(html, pictures, file);
          const metadata = {
            ...told,
            notes: [...told.notes, ...notes],
            frontmatter,
            localImagePaths: [...paths],
            remoteImagePaths: [],
          };
          return { code, metadata };
        },
      };
    },
  };
}
