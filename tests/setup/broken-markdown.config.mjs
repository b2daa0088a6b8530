import site from '../../astro.config.mjs';
import { markdownIt } from '../../src/markdown/processor.ts';
import { STEPS } from '../../src/markdown/render.ts';

/** @type {import('../../src/markdown/render.ts').MarkdownStep} */
function broken(md) {
  md.core.ruler.push('broken', () => {
    throw new Error('this step is broken');
  });
}

/** The site with a Markdown step that throws. */
export default {
  ...site,
  markdown: { ...site.markdown, processor: markdownIt([...STEPS, broken]) },
};
