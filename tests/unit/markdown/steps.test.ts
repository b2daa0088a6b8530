import { expect, it } from 'vitest';
import { createMarkdown } from '../../../src/markdown/render.ts';
import { STEPS } from '../../../src/markdown/steps.ts';

/** The names of a chain's rules in the order in which they run. */
const namesOf = ({ __rules__ }: { readonly __rules__: readonly { readonly name: string }[] }) =>
  __rules__.map(({ name }) => name).join(' ');

it('run in this order, among the rules of markdown-it', () => {
  const { core, block, inline } = createMarkdown();
  expect(namesOf(block.ruler)).toBe(
    'deep_indent table code boxes fence blockquote hr list announcing_line footnote_definition reference html_block heading ' +
      'lheading paragraph',
  );
  expect(namesOf(inline.ruler)).toBe(
    'text linkify newline escape backticks no_emphasis strikethrough emphasis foreign_phrase ' +
      'footnote_reference footnote_inline link image line_break autolink html_inline entity',
  );
  expect(namesOf(core.ruler)).toBe(
    'normalize comments line_starts repeated_signs unspaced_bullets mixed_numbers mixed_bullets block strip_references inline linkify replacements smartquotes box_labels ' +
      'table_rules rows_alone references nesting cell_lines verse_names media elsewhere figures footnotes verse quotations source_apart ' +
      'tables own_lines joined_lines editor_notes text_join few_marks without_words outside_font heading_levels table_alignment table_figures site_links ' +
      'block_ids lede characters text_advice bidi unparted_ranges',
  );
});

it.each(['core', 'block', 'inline'] as const)(
  'are listed in the order in which they run: %s',
  (phase) => {
    const written = STEPS.filter((step) => step.phase === phase).map(({ name }) => name);
    const chain = namesOf(createMarkdown()[phase].ruler).split(' ');
    expect(chain.filter((name) => written.includes(name))).toEqual(written);
  },
);
