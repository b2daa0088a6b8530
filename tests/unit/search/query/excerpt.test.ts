import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/search/query/answer/excerpt.ts';
import type { ExcerptRun } from '../../../../src/search/query/answer/split-at-isolates.ts';

/** `[…]` around what is marked, `|` between runs, so that none is cut in two or left empty. */
const shown = (runs: readonly ExcerptRun[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('|');

/** The words k0, k1 and so on. */
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);

describe('the marks', () => {
  it.each([
    ['a word', 'قال نعم', [1], 'قال |[نعم]'],
    ['no punctuation around it', 'قال «للصحيفة»، ثم', [1], 'قال «|[للصحيفة]|»، ثم'],
    [
      'what stands within a word',
      'في 14:30 و(ايه.بي) هنا',
      [1, 2],
      'في |[14:30]| |[و(ايه.بي]|) هنا',
    ],
    ['tashkeel at its end', 'قال كلّاً.', [1], 'قال |[كلّاً]|.'],
    ['none on punctuation alone', 'قال — نعم', [1], 'قال — نعم'],
    ['each of two words, not the space', 'قال نعم لا', [1, 2], 'قال |[نعم]| |[لا]'],
    ['the first word', 'قال نعم', [0], '[قال]| نعم'],
    ['no sign of two before it', 'قال «(نعم)»', [1], 'قال «(|[نعم]|)»'],
    ['a number', 'عام 2026، ثم', [1], 'عام |[2026]|، ثم'],
    ['none that lies before or beyond', 'قال نعم', [-1, 2], 'قال نعم'],
  ])('are on %s', (_what, content, matches, expected) => {
    expect(shown(excerpt(content.split(' '), matches, 30))).toBe(expected);
  });

  it('keep a line break within a word', () => {
    expect(shown(excerpt(['«نعم\nلا»'], [0], 30))).toBe('«|[نعم\nلا]|»');
  });
});

describe('what is cut off still says where numbers run', () => {
  it.each([
    ['in Arabic, from the right', 'في دوري السلة (2018) أمس فاز', '(2-1)', '… \u061C'],
    ['in another script, from the left', 'In 2018 النور won at home', '2-1', '… '],
    ['where there is no letter, as by themselves', '1 2 3 4 5 6', '2-1', '… '],
    ['and not where a word comes first', 'في دوري السلة (2018) أمس فاز', 'بنتيجة', '… '],
  ])('%s', (_where, left, first, expected) => {
    const words = [...left.split(' '), first, ...numbered(10)];
    const [before] = excerpt(words, [12], 10);
    expect(before?.text).toBe(expected);
  });
});

describe('a text is cut', () => {
  it.each([
    ['not, if it is short enough', 10, [9], 10, /^k0 .*\[k9\]$/],
    ['after the most pieces, where nothing matches', 11, [], 10, /^k0 k1 .* k9\| …$/],
    ['not before its beginning', 40, [2], 10, /^k0 k1 \|\[k2\]\| k3 .* k9\| …$/],
    ['six pieces before the match', 40, [20], 10, /^… \|k14 .* k19 \|\[k20\]\| k21 k22 k23\| …$/],
    ['so that it is as long at its end', 40, [39], 10, /^… \|k30 .* k38 \|\[k39\]$/],
    ['at its last piece but one', 40, [35], 10, /^… \|k29 .*\[k35\]\| .*k38\| …$/],
    ['at its last piece', 40, [36], 10, /^… \|k30 .*\[k36\]\| k37 k38 k39$/],
  ])('%s', (_what, length, matches, most, expected) => {
    expect(shown(excerpt(numbered(length), matches, most))).toMatch(expected);
  });

  it.each([
    ['the first match, where each stands alone', [10, 20, 30], 10],
    ['the match that has most within reach', [10, 20, 23, 30], 20],
    ['the first of two that have as many', [10, 13, 20, 23], 10],
    ['what is just within reach', [10, 20, 23], 20],
    ['not what is just beyond it', [10, 20, 24], 10],
    ['what comes after a match, not before it', [8, 20, 21], 20],
    ['more still, after what was more', [8, 16, 17, 24, 25, 26], 24],
  ])('around %s', (_what, matches, first) => {
    const [, begin] = excerpt(numbered(40), matches, 10);
    expect(begin?.text).toMatch(new RegExp(`^k${first - 6} `));
  });
});

describe('what is isolated', () => {
  /** The pieces k0 and so on, of which 20 is isolated: where it stands in the text. */
  const at = numbered(20).join(' ').length + 1;

  it.each([
    ['a whole text', 40, 'k20'],
    ['an excerpt that begins within it', 10, 'k20'],
  ])('stays so in %s', (_what, most, expected) => {
    const runs = excerpt(numbered(40), [21], most, [[at, at + 3, 1]]);
    expect(runs.flatMap(({ text, isolate }) => (isolate ? [text, isolate[2]] : []))).toEqual([
      expected,
      1,
    ]);
  });

  it('is nothing where nothing is said to be', () => {
    expect(excerpt(['k0'], [], 10)).toEqual([{ text: 'k0', marked: false }]);
  });
});
