import { characters, fewMarks } from './advice/characters.ts';
import { comments } from './advice/comments.ts';
import { editorNotes } from './advice/editor-notes.ts';
import { nesting } from './advice/nesting.ts';
import { charactersOutsideFont } from './advice/outside-font.ts';
import { textAdvice } from './advice/text-advice.ts';
import { withoutWords } from './advice/without-words.ts';
import { announcingLine } from './as-typed/announcing-line.ts';
import { deepIndent } from './as-typed/deep-indent.ts';
import { foreignPhrase } from './as-typed/foreign-phrases.ts';
import { heading } from './as-typed/hash-heading.ts';
import { joinedLines } from './as-typed/joined-lines.ts';
import { LINE_BREAK_HTML, lineBreak } from './as-typed/line-break.ts';
import { lineStarts } from './as-typed/line-starts.ts';
import { mixedBullets } from './as-typed/mixed-bullets.ts';
import { mixedNumbers } from './as-typed/mixed-numbers.ts';
import { noEmphasis } from './as-typed/no-emphasis.ts';
import { ownLines } from './as-typed/own-lines.ts';
import { repeatedSigns } from './as-typed/repeated-signs.ts';
import { sourceApart } from './as-typed/source-apart.ts';
import { underlinedHeading } from './as-typed/underlined-heading.ts';
import { unspacedBullets } from './as-typed/unspaced-bullets.ts';
import { bidi } from './bidi.ts';
import { blockIds, headingLevels } from './block-ids.ts';
import { box, boxLabels } from './boxes/boxes.ts';
import { verse, verseNames } from './boxes/verse.ts';
import { figures } from './figures/figures.ts';
import { PICTURE_HTML } from './figures/picture.ts';
import { image } from './figures/picture-title.ts';
import { FOOTNOTE_HTML } from './footnotes/footnote-html.ts';
import { footnoteList } from './footnotes/footnote-list.ts';
import {
  footnoteDefinition,
  footnoteReference,
  inlineFootnote,
} from './footnotes/footnote-syntax.ts';
import { cellLines } from './inline-lines.ts';
import { siteLinks } from './links/links.ts';
import { reference, unusedReferences } from './links/references.ts';
import { list } from './lists/ordered-lists.ts';
import { elsewhereCards } from './media-boxes/elsewhere.ts';
import { MEDIA_HTML } from './media-boxes/media.ts';
import { mediaFigures } from './media-boxes/media-figures.ts';
import { quotation } from './quotation-ends.ts';
import { quotations } from './quotations.ts';
import type { MarkdownStep } from './rules.ts';
import { tableAlignment } from './tables/table-alignment.ts';
import { tableFigures } from './tables/table-figures.ts';
import { rowsAlone, table, tableRules } from './tables/table-rows.ts';
import { tables } from './tables/tables.ts';
import { lede } from './text-metadata.ts';
import { unpartedRanges } from './unparted-ranges.ts';

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
  { phase: 'core', name: 'unspaced_bullets', before: 'block', rule: unspacedBullets },
  { phase: 'core', name: 'mixed_numbers', before: 'block', rule: mixedNumbers },
  { phase: 'core', name: 'mixed_bullets', before: 'block', rule: mixedBullets },

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
    name: 'blockquote',
    interrupts: EVERY_BLOCK,
    rule: quotation,
  },
  {
    phase: 'block',
    name: 'list',
    interrupts: ['paragraph', 'reference', 'blockquote'],
    rule: list,
  },
  {
    phase: 'block',
    name: 'announcing_line',
    before: 'reference',
    interrupts: ['paragraph', 'blockquote'],
    rule: announcingLine,
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
  { phase: 'inline', name: 'no_emphasis', before: 'strikethrough', rule: noEmphasis },
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
  { phase: 'core', name: 'source_apart', before: TEXT_JOIN, rule: sourceApart },
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
  // Cut texts into tokens, so that all that read them come before.
  { phase: 'core', name: 'bidi', rule: bidi },
  { phase: 'core', name: 'unparted_ranges', rule: unpartedRanges },

  { phase: 'renderer', name: 'line_break_html', rules: LINE_BREAK_HTML },
  { phase: 'renderer', name: 'picture_html', rules: PICTURE_HTML },
  { phase: 'renderer', name: 'media_html', rules: MEDIA_HTML },
  { phase: 'renderer', name: 'footnote_html', rules: FOOTNOTE_HTML },
];
