import fc from 'fast-check';
import { type Block, type Inline, type Line, Printer } from './print-document.ts';

/** Documents of all that an editor can write, each in the other. */
const { blocks } = fc.letrec<{
  inline: Inline;
  line: Line;
  block: Block;
  blocks: readonly Block[];
}>((tie) => {
  const line = fc.array(tie('inline'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' });
  const maybe = fc.option(line, { nil: undefined });
  const lines = fc.array(line, { minLength: 1, maxLength: 3 });
  const signs = fc.array(
    fc.constantFrom(
      '',
      '',
      '2024. ',
      '2024) ',
      '1. ',
      '٢. ',
      '12) ',
      '- ',
      '> ',
      '# ',
      '— ',
      '--- ',
      '-5 ',
      '<b> ',
      '… ',
    ),
    { maxLength: 3 },
  );
  const inside = tie('blocks');
  return {
    inline: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'inline' },
      fc.record({
        kind: fc.constantFrom('word', 'word', 'number', 'code', 'escaped', 'entity', 'quoted'),
      }),
      fc.record({ kind: fc.constant('note'), label: fc.integer({ min: 1, max: 4 }) }),
      fc.record({
        kind: fc.constantFrom('strong', 'em', 'struck', 'link', 'foreign', 'spot'),
        parts: line,
      }),
    ),
    line,
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      fc.record({ kind: fc.constant('paragraph'), lines, signs }),
      fc.record({
        kind: fc.constant('heading'),
        line,
        sign: fc.constantFrom('#', '##', '###', '-'),
      }),
      fc.record({
        kind: fc.constant('verse'),
        lines: fc.array(
          fc.record({
            halves: fc.array(line, { minLength: 1, maxLength: 3 }),
            whole: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        caesura: fc.constantFrom(' * ', ' … ', ' | ', ' ... ', '\t', '\n', '\n\n'),
        signs,
        label: fc.integer({ min: 1, max: 4 }),
        title: maybe,
        poet: maybe,
      }),
      fc.record({
        kind: fc.constant('table'),
        columns: fc.integer({ min: 1, max: 3 }),
        cells: fc.array(line, { minLength: 3, maxLength: 9 }),
      }),
      fc.record({
        kind: fc.constant('picture'),
        title: maybe,
        below: fc.array(line, { maxLength: 2 }),
        credit: maybe,
        sign: fc.constantFrom('', ' | تصوير: نور'),
      }),
      fc.record({ kind: fc.constant('code'), lines: fc.integer({ min: 1, max: 2 }) }),
      fc.record({ kind: fc.constant('rule') }),
      fc.record({
        kind: fc.constant('footnote'),
        label: fc.integer({ min: 1, max: 4 }),
        blocks: inside,
      }),
      fc.record({
        kind: fc.constant('list'),
        items: fc.array(inside, { minLength: 2, maxLength: 3 }),
        signs: fc.constantFrom(
          ['-'],
          ['*'],
          ['1.', '2.', '3.'],
          ['1)', '2)', '3)'],
          ['1.'],
          ['١.', '٢.', '٣.'],
          ['۱)', '۲)', '۳)'],
        ),
        gap: fc.constantFrom('\n', '\n\n'),
      }),
      fc.record({ kind: fc.constant('quotation'), blocks: inside, source: maybe }),
      fc.record({
        kind: fc.constant('box'),
        name: fc.constantFrom('ملاحظة', 'تصحيح', 'اقتباس'),
        title: maybe,
        blocks: inside,
      }),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' }),
  };
});

/** Documents of all that an editor can write, with the words that their pages have in order. */
export const documents = blocks.map((written) => new Printer().document(written));
