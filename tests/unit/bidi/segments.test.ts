import { describe, expect, it } from 'vitest';
import { pairsIn } from '../../../src/bidi/paired-punctuation.ts';
import { segmentsOf } from '../../../src/bidi/segments.ts';
import { marked } from './marked.ts';

const segments = (text: string, start = 0, end = text.length) =>
  segmentsOf(text, { start, end }, pairsIn(text));

/** ⟦…⟧ around each segment, ⟦=…⟧ around one that marks enclose. */
function shown(text: string): string {
  const found = segments(text);
  const enclosed = found.map((segment) => segment.enclosed);
  return marked(text, found).replace(/⟦/g, () => (enclosed.shift() ? '⟦=' : '⟦'));
}

describe.each([
  [
    'between letters of the text',
    'خبر ⟦CNN⟧ هنا',
    'خبر ⟦CNN⟧، ⟦BBC⟧ هنا',
    'خبر ⟦CNN, BBC.⟧ هنا',
    'خبر ⟦CNN⟧ ← ⟦BBC⟧ ⟵ ⟦Fox⟧ هنا',
    'خبر ⟦A⟧ ⬅ ⟦B⟧ ◀ ⟦C⟧ ◄ ⟦5⟧ هنا',
    'خبر ⟦x ← 5⟧ هنا',
    'خبر ⟦CNN → BBC⟧ هنا',
    'خبر  ⟦CNN⟧  هنا',
    'خبر - ⟦CNN⟧ هنا',
    'خبر ⟦-CNN⟧ هنا',
    'خبر - ⟦-CNN -⟧ هنا',
    'خبر\u00A0⟦.NET⟧\u00A0هنا',
    '⟦5⟧ خبر',
    'خبر - هنا',
    'خبر',
    '',
  ],
  [
    'between marks, which are not of it',
    'خبر (⟦=CNN⟧) هنا',
    'خبر "⟦=CNN⟧" هنا',
    'خبر «⟦=CNN⟧» هنا',
    'خبر «"⟦=CNN⟧"» هنا',
    'خبر ((⟦=a⟧)) هنا',
    'خبر -(⟦=CNN⟧) هنا',
    'خبر ( ⟦=CNN⟧ ) هنا',
    'خبر «⟦CNN⟧، ⟦BBC⟧» هنا',
    'خبر (⟦=a⟧) (⟦=b⟧) هنا',
    'خبر "⟦=CNN⟧" ⟦BBC⟧ هنا',
    'خبر (⟦=CNN⟧), ⟦BBC⟧ هنا',
    'خبر « ⟦=Pourquoi ?⟧ » هنا',
    'خبر «\u00A0⟦=Pourquoi ?⟧\u202F» هنا',
    'خبر « ⟦Pourquoi ?⟧» هنا',
    'خبر «⟦Pourquoi ?⟧ » هنا',
    'خبر () هنا',
    'خبر (-) ⟦CNN⟧ هنا',
  ],
  [
    'with the marks that are of it',
    'خبر ⟦a "b" c⟧ هنا',
    'خبر ⟦5 (6)⟧ هنا',
    'خبر ⟦a (b)⟧ هنا',
    'خبر ⟦(a)b⟧ هنا',
    'خبر ⟦()b⟧ هنا',
    'خبر ⟦(a) = b⟧ هنا',
    'خبر ⟦"a"b⟧ هنا',
    'خبر "⟦=(500) Days⟧" هنا',
    'خبر «⟦=[500] Days⟧» هنا',
    'خبر "(⟦=500⟧)" هنا',
    'خبر (⟦=500⟧) ⟦Days⟧ هنا',
    'خبر "⟦=‘a’ b⟧" هنا',
    'خبر «⟦="Go!", she said⟧» هنا',
    'خبر («⟦=A⟧» «⟦=B⟧») هنا',
    'خبر ("⟦=A⟧", "⟦=B⟧") هنا',
    'خبر ⟦(R)-2-butanol⟧ هنا',
    'خبر ⟦(R)-1,2-diol⟧ هنا',
    'خبر ⟦(R)-butanol⟧ هنا',
    'خبر (⟦=CNN⟧)⟦-5⟧ هنا',
    'خبر (⟦=A⟧)⟦-B⟧ هنا',
    'خبر ⟦√(x + 1)⟧ هنا',
    'خبر ⟦∑(i)⟧ هنا',
    'خبر ⟦$(x)⟧ هنا',
    'خبر ⟦*.{js,ts}⟧ هنا',
    'خبر .(⟦=CNN⟧) هنا',
  ],
  [
    'cut at marks whose partner stands elsewhere',
    'خبر "⟦CNN⟧ هنا',
    'خبر ⟦CNN⟧" ⟦BBC⟧ هنا',
    'خبر (⟦CNN⟧ خبر) هنا',
    'خبر (خبر ⟦CNN⟧) ⟦BBC⟧ هنا',
    'خبر ⟦a⟧ (⟦b⟧ خبر) هنا',
    'خبر ⟦a⟧)⟦b⟧(⟦c⟧ هنا',
  ],
] as const)('a segment %s', (_what, ...texts) => {
  it.each(texts)('%s', (expected) => {
    expect(shown(expected.replace(/⟦=?|⟧/g, ''))).toBe(expected);
  });
});

describe('of one line', () => {
  const text = 'CNN\nخبر "BBC" هنا!\nFox';

  it('are found where they stand in the whole text', () => {
    const [only, ...others] = segments(text, 4, text.lastIndexOf('\n'));
    expect(others).toEqual([]);
    expect(text.slice(only?.start, only?.end)).toBe('BBC');
    expect(only?.enclosed).toBe(true);
  });

  it.each([
    ['خبر BBC هنا!', 'ا'],
    ['خبر BBC!', 'C'],
    ['5 - !', '5'],
  ])('know its last letter or digit: %s', (line, last) => {
    const [segment] = segments(line);
    expect(segment?.lastWord).toBe(line.lastIndexOf(last));
  });
});
