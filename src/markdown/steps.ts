import { bidi } from './bidi.ts';
import { blockIds, headingLevels } from './block-ids.ts';
import { box, boxLabels } from './boxes.ts';
import { characters, fewMarks } from './characters.ts';
import { comments } from './comments.ts';
import { deepIndent } from './deep-indent.ts';
import { editorNotes } from './editor-notes.ts';
import { elsewhereCards } from './elsewhere.ts';
import { figures } from './figures.ts';
import { FOOTNOTE_HTML } from './footnote-html.ts';
import { footnoteList } from './footnote-list.ts';
import { footnoteDefinition, footnoteReference, inlineFootnote } from './footnote-syntax.ts';
import { foreignPhrase } from './foreign-phrases.ts';
import { heading } from './hash-heading.ts';
import { cellLines } from './inline-lines.ts';
import { joinedLines } from './joined-lines.ts';
import { LINE_BREAK_HTML, lineBreak } from './line-break.ts';
import { lineStarts } from './line-starts.ts';
import { siteLinks } from './links.ts';
import { MEDIA_HTML } from './media.ts';
import { mediaFigures } from './media-figures.ts';
import { nesting } from './nesting.ts';
import { list } from './ordered-lists.ts';
import { charactersOutsideFont } from './outside-font.ts';
import { ownLines } from './own-lines.ts';
import { PICTURE_HTML } from './picture.ts';
import { image } from './picture-title.ts';
import { quotations } from './quotations.ts';
import { reference, unusedReferences } from './references.ts';
import { repeatedSigns } from './repeated-signs.ts';
import type { MarkdownStep } from './rules.ts';
import { tableAlignment } from './table-alignment.ts';
import { tableFigures } from './table-figures.ts';
import { rowsAlone, table, tableRules } from './table-rows.ts';
import { tables } from './tables.ts';
import { textAdvice } from './text-advice.ts';
import { lede } from './text-metadata.ts';
import { timesSign } from './times-sign.ts';
import { underlinedHeading } from './underlined-heading.ts';
import { verse, verseNames } from './verse.ts';
import { withoutWords } from './without-words.ts';

/** Blocks that end where one of ours begins. */
const EVERY_BLOCK = ['paragraph', 'reference', 'blockquote', 'list'];

/** Until here, a character that the editor escaped is still a token of its own. */
const TEXT_JOIN = 'text_join';

/**
 * Every rule of ours, in the order in which the rules of a phase run. The whole chains, markdown-it's
 * own rules among ours, are in `tests/unit/markdown/steps.test.ts`.
 */
export const STEPS: readonly MarkdownStep[] = [
  // What is for editors alone is gone before anything is read.
  { phase: 'core', name: 'comments', before: 'block', rule: comments },
  { phase: 'core', name: 'line_starts', before: 'block', rule: lineStarts },
  { phase: 'core', name: 'repeated_signs', before: 'block', rule: repeatedSigns },

  // Lines to blocks. A step without `before` narrows the rule of its name.
  { phase: 'block', name: 'deep_indent', before: 'table', interrupts: [], rule: deepIndent },
  {
    phase: 'block',
    name: 'table',
    interrupts: ['paragraph', 'reference'],
    rule: table,
  },
  { phase: 'block', name: 'boxes', before: 'fence', interrupts: EVERY_BLOCK, rule: box },
  {
    phase: 'block',
    name: 'list',
    interrupts: ['paragraph', 'reference', 'blockquote'],
    rule: list,
  },
  {
    phase: 'block',
    name: 'footnote_definition',
    before: 'reference',
    interrupts: EVERY_BLOCK,
    rule: footnoteDefinition,
  },
  { phase: 'block', name: 'reference', interrupts: [], rule: reference },
  {
    phase: 'block',
    name: 'heading',
    interrupts: ['paragraph', 'reference', 'blockquote'],
    rule: heading,
  },
  { phase: 'block', name: 'lheading', interrupts: [], rule: underlinedHeading },

  // Text to what stands in a line: new rules begin as a link does, and are tried before it.
  { phase: 'inline', name: 'times_sign', before: 'emphasis', rule: timesSign },
  { phase: 'inline', name: 'foreign_phrase', before: 'link', rule: foreignPhrase },
  { phase: 'inline', name: 'footnote_reference', before: 'link', rule: footnoteReference },
  { phase: 'inline', name: 'footnote_inline', before: 'link', rule: inlineFootnote },
  { phase: 'inline', name: 'image', rule: image },
  { phase: 'inline', name: 'line_break', before: 'autolink', rule: lineBreak },

  // What the editor wrote: where each token stands, and what was not understood.
  { phase: 'core', name: 'box_labels', before: TEXT_JOIN, rule: boxLabels },
  { phase: 'core', name: 'table_rules', before: TEXT_JOIN, rule: tableRules },
  { phase: 'core', name: 'rows_alone', before: TEXT_JOIN, rule: rowsAlone },
  { phase: 'core', name: 'references', before: TEXT_JOIN, rule: unusedReferences },
  { phase: 'core', name: 'nesting', before: TEXT_JOIN, rule: nesting },
  { phase: 'core', name: 'cell_lines', before: TEXT_JOIN, rule: cellLines },
  { phase: 'core', name: 'verse_names', before: TEXT_JOIN, rule: verseNames },
  // Blocks that become others. A caption is read before the footnotes in it are numbered.
  { phase: 'core', name: 'media', before: TEXT_JOIN, rule: mediaFigures },
  { phase: 'core', name: 'elsewhere', before: TEXT_JOIN, rule: elsewhereCards },
  { phase: 'core', name: 'figures', before: TEXT_JOIN, rule: figures },
  { phase: 'core', name: 'footnotes', before: TEXT_JOIN, rule: footnoteList },
  { phase: 'core', name: 'verse', before: TEXT_JOIN, rule: verse },
  { phase: 'core', name: 'quotations', before: TEXT_JOIN, rule: quotations },
  { phase: 'core', name: 'tables', before: TEXT_JOIN, rule: tables },
  { phase: 'core', name: 'own_lines', before: TEXT_JOIN, rule: ownLines },
  { phase: 'core', name: 'joined_lines', before: TEXT_JOIN, rule: joinedLines },
  { phase: 'core', name: 'editor_notes', before: TEXT_JOIN, rule: editorNotes },

  // Texts are joined: what is on the page is known from here on.
  { phase: 'core', name: 'few_marks', rule: fewMarks },
  { phase: 'core', name: 'without_words', rule: withoutWords },
  { phase: 'core', name: 'outside_font', rule: charactersOutsideFont },
  // After `editor_notes`, which advises on the levels that were written.
  { phase: 'core', name: 'heading_levels', rule: headingLevels },
  { phase: 'core', name: 'table_alignment', rule: tableAlignment },
  { phase: 'core', name: 'table_figures', rule: tableFigures },
  { phase: 'core', name: 'site_links', rule: siteLinks },
  { phase: 'core', name: 'block_ids', rule: blockIds },
  { phase: 'core', name: 'lede', rule: lede },
  { phase: 'core', name: 'characters', rule: characters },
  { phase: 'core', name: 'text_advice', rule: textAdvice },
  // Cuts texts into tokens, so that all that read them come before it.
  { phase: 'core', name: 'bidi', rule: bidi },

  { phase: 'renderer', name: 'line_break_html', rules: LINE_BREAK_HTML },
  { phase: 'renderer', name: 'picture_html', rules: PICTURE_HTML },
  { phase: 'renderer', name: 'media_html', rules: MEDIA_HTML },
  { phase: 'renderer', name: 'footnote_html', rules: FOOTNOTE_HTML },
];
