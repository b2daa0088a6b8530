import { expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
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

let asked = 0;
/** Counts how often a rule is asked whether a block begins at a line. */
const md = createMarkdown([
  ...STEPS.filter(({ name }) => name !== 'bidi'),
  {
    phase: 'block',
    name: 'count',
    before: 'table',
    interrupts: ['paragraph', 'reference', 'blockquote', 'list'],
    rule: () => {
      asked += 1;
      return false;
    },
  },
]);

function stepsFor(text: string): number {
  asked = 0;
  renderMarkdown(md, text);
  return asked;
}

it.each([
  ['lists', '1. أ\n2. ب\n\n'],
  ['items with one number', '1. أ\n'],
  ['numbers that are no list', '1. أ\n\nنص\n\n'],
  ['lines below a number', '1. أ\nنص\nنص\n'],
  ['numbers of all kinds', '1. أ\n1) ب\n١. ج\n١) د\n۱. ه\n۱) و\n'],
  ['numbers in items', '- 1. أ\n'],
  ['signs of all kinds', '1- أ\n• ب\n– ج\n-د\nأ- ه\n(1) و\n✅ ز\n'],
  ['signs with empty lines between', '1- أ\n\n- ب\n\nأ- ج\n\n• د\n\n'],
  ['bullets below one sign', '• أ\n\n- ب\n\n'],
  ['letters and numbers', 'أ- نص\n\n1. ب\n\n'],
  ['sources in brackets', '[1] أ\n'],
  ['bars on one side', '| أ | ب\n'],
  ['one sign', '• أ\n'],
  ['one number with a dash', '3- أ\n'],
  ['lines of a dialogue', '– أ\n'],
  ['letters', 'أ- نص\nب- نص\n'],
  ['rows between bars', '| أ | ب |\n'],
  ['comments', '<!-- أ --> نص <!--\n--> `<!--`\n'],
  ['numbers in quotations', '> 1. أ\n\n'],
  ['boxes', ':::ملاحظة\n1. نص\n:::\n\n'],
  ['open boxes', ':::شعر\nنص\n'],
  ['footnotes', '[^1]: نص\n'],
])('a text twice as long takes twice the steps: %s', (_what, unit) => {
  expect(stepsFor(unit.repeat(800))).toBeLessThan(2.1 * stepsFor(unit.repeat(400)) + 50);
});
