import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { notRendered } from '../diagnostics/messages/markdown.ts';
import { DEFAULT_LANGUAGE, type Language } from '../strings/languages.ts';
import { bidi } from './bidi.ts';
import { blockIds } from './block-ids.ts';
import { boxes } from './boxes.ts';
import { cellLines } from './cell-lines.ts';
import { characters } from './characters.ts';
import { editorNotes } from './editor-notes.ts';
import { type Environment, newEnvironment, type Rendered } from './environment.ts';
import { figures } from './figures.ts';
import { footnotes } from './footnotes.ts';
import { foreignPhrases } from './foreign-phrases.ts';
import { headingLevels } from './heading-levels.ts';
import { lettersAdvice } from './letters-advice.ts';
import { nesting } from './nesting.ts';
import { opening } from './opening.ts';
import { orderedLists } from './ordered-lists.ts';
import { charactersOutsideFace } from './outside-font.ts';
import { parts } from './parts.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { safeLinks } from './safe-links.ts';
import { siteLinks } from './site-links.ts';
import { tableAlignment } from './table-alignment.ts';
import { tableRows } from './table-rows.ts';
import { tables } from './tables.ts';
import { verse, verseNames } from './verse.ts';
import { wordCount } from './word-count.ts';

/** Raise this when the HTML for the same Markdown changes: what is kept of older builds is then dropped. */
export const VERSION = 8;

/** A step of the Markdown's way to HTML: a markdown-it plugin without options. */
export type MarkdownStep = (md: MarkdownIt) => void;

/**
 * In order: a caption is read before the footnotes in it are numbered; advice looks at what the editor
 * wrote, before levels change; ids before text is cut.
 */
export const STEPS: readonly MarkdownStep[] = [
  safeLinks,
  orderedLists,
  boxes,
  tableRows,
  references,
  foreignPhrases,
  nesting,
  cellLines,
  verseNames,
  figures,
  footnotes,
  verse,
  quotations,
  tables,
  editorNotes,
  charactersOutsideFace,
  headingLevels,
  tableAlignment,
  siteLinks,
  blockIds,
  opening,
  wordCount,
  characters,
  lettersAdvice,
  bidi,
  parts,
];

/** markdown-it with our steps. Raw HTML is text, links are only those that were written. */
export function createMarkdown(steps: readonly MarkdownStep[] = STEPS): MarkdownIt {
  const md = createMarkdownIt({ html: false, linkify: false, typographer: false });
  for (const step of steps) md.use(step);
  return md;
}

/**
 * Renders Markdown. Never throws: what goes wrong becomes a note, because Astro logs and swallows an
 * exception of its Markdown processor and ships the page empty.
 *
 * @param language of the page, which decides what stands apart in it
 */
export function renderMarkdown(
  md: MarkdownIt,
  markdown: string,
  language: Language = DEFAULT_LANGUAGE,
): Rendered {
  const env = newEnvironment(language);
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
  const { opening, words, headings, notes, articleLinks, pictures, hasParts } = env;
  return { html, opening, words, headings, notes, articleLinks, pictures, hasParts };
}
