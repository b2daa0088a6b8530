import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { notRendered } from '../diagnostics/messages/markdown.ts';
import { DEFAULT_LANGUAGE, type Language } from '../strings/languages.ts';
import type { Numerals } from '../strings/numerals.ts';
import { readableAddress } from '../text/readable-address.ts';
import { type Environment, newEnvironment, type Rendered } from './environment.ts';
import { isAllowedAddress } from './links/links.ts';
import type { Place } from './links/site-path.ts';
import type { MarkdownStep } from './rules.ts';
import { STEPS } from './steps.ts';

/** markdown-it with our steps. Raw HTML is text, links are only those that were written. */
export function createMarkdown(steps: readonly MarkdownStep[] = STEPS): MarkdownIt {
  const md = createMarkdownIt({ html: false, linkify: false, typographer: false });
  // Code is what stands between fences: `deep-indent.ts`.
  md.disable('code');
  md.validateLink = isAllowedAddress;
  // Addresses in letters: they are printed, and are shorter so.
  const { normalizeLink } = md;
  md.normalizeLink = (url) => readableAddress(normalizeLink(url));
  for (const step of steps) register(md, step);
  return md;
}

function register(md: MarkdownIt, step: MarkdownStep): void {
  const { name } = step;
  switch (step.phase) {
    case 'block': {
      const options = { alt: [...step.interrupts] };
      if (step.before === undefined) md.block.ruler.at(name, step.rule, options);
      else md.block.ruler.before(step.before, name, step.rule, options);
      break;
    }
    case 'inline':
      if (step.before === undefined) md.inline.ruler.at(name, step.rule);
      else md.inline.ruler.before(step.before, name, step.rule);
      break;
    case 'core':
      if (step.before === undefined) md.core.ruler.push(name, step.rule);
      else md.core.ruler.before(step.before, name, step.rule);
      break;
    case 'renderer':
      Object.assign(md.renderer.rules, step.rules);
  }
}

/**
 * Renders Markdown. Never throws: what goes wrong becomes a note, because Astro logs and swallows an
 * exception of its Markdown processor and ships the page empty.
 *
 * @param language of the page, which decides what is isolated in it
 * @param basePath the path below which the site lies, for links to its own pages
 * @param around how the page writes numbers beside the text, and where it stands
 */
export function renderMarkdown(
  md: MarkdownIt,
  markdown: string,
  language: Language = DEFAULT_LANGUAGE,
  basePath = '/',
  around: Numerals & Place = {},
): Rendered {
  const env = newEnvironment(language, basePath, around);
  try {
    return rendered(md.render(markdown, env), env);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const first = Math.max(markdown.search(/\S/), 0);
    env.notes.push({
      line: markdown.slice(0, first).split('\n').length,
      severity: 'error',
      ...notRendered(reason),
    });
    return rendered('', env);
  }
}

/** Field by field: markdown-it and its plug-ins keep what they like in their `env`. */
function rendered(html: string, env: Environment): Rendered {
  const { lede, headings, notes, links, pictures, media } = env;
  return { html, lede, headings, notes, links, pictures, media };
}
