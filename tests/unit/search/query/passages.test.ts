import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../../src/search/fragment.ts';
import { resultContent } from '../../../../src/search/query/answer/result-content.ts';
import type { ExcerptRun } from '../../../../src/search/query/answer/split-at-isolates.ts';

const written = (runs: readonly ExcerptRun[]) =>
  runs
    .map(({ text, marked, isolate }) => {
      const run = marked ? `[${text}]` : text;
      return isolate ? `⟦${run}⟧` : run;
    })
    .join('');

/** An article of a headline and paragraphs `p-0`, `p-1` and so on. */
function article(headline: string, ...paragraphs: readonly string[]): Fragment {
  let start = headline.split(' ').length;
  const blocks = paragraphs.map((paragraph, at) => {
    const block = [start, `p-${at}`] as const;
    start += paragraph.split(' ').length;
    return block;
  });
  return { url: '/x/', content: [headline, ...paragraphs].join(' '), blocks, meta: {} };
}

/** The pieces of an article that have a letter, as the terms of a query match them. */
const places = ({ content }: Fragment, terms: string) =>
  [...terms].map((term) =>
    content.split(' ').flatMap((piece, at) => (piece.includes(term) ? [at] : [])),
  );

/** The paragraphs that are shown, by their numbers. */
const shown = (fragment: Fragment, terms: string) =>
  resultContent(fragment, places(fragment, terms), 'q')
    .passages.map(({ href }) => href.replace(/\/x\/(?:\?find=q)?#p-/, ''))
    .join(' ');

describe('the paragraphs of a result', () => {
  it.each([
    ['that have the word', ['.', 'a', '.', 'a'], 'a', '1 3'],
    ['three of them, the first', ['a', '.', 'a', 'a', 'a'], 'a', '0 2 3'],
    ['with all the words, before others', ['a', 'b', 'a', 'b', 'a b'], 'ab', '0 1 4'],
    ['that add a word, before those that have more', ['a b c', 'a b', 'a b', 'd'], 'abcd', '0 1 3'],
    // The tie-break: none of the rest adds a word, so those that have more of them come first.
    [
      'with more words, where none adds one',
      ['a b c', 'a', 'b', 'c', 'a b', 'b c'],
      'abc',
      '0 4 5',
    ],
    ['the earlier of two that are equal', ['a b', 'a b', 'a', 'a b', 'a b'], 'ab', '0 1 3'],
    ['in the article’s order', ['a', 'b', 'a b'], 'ab', '0 1 2'],
    ['the first, where no paragraph has the word', ['.', '.', '.'], 'a', '0'],
    ['none, where there is no paragraph', [], 'a', ''],
  ])('%s', (_what, paragraphs, terms, expected) => {
    expect(shown(article('.', ...paragraphs), terms)).toBe(expected);
  });

  it('have nothing to find where only a byline has what was asked', () => {
    const { href, passages } = resultContent(article('.', 'أول'), [[]], 'ليلى');
    expect([href, ...passages.map((each) => each.href)]).toEqual(['/x/', '/x/#p-0']);
  });

  it('show the beginning, where only the headline has the word', () => {
    const fragment = article('عنوان a', 'أول', 'ثان');
    const { headline, passages } = resultContent(fragment, places(fragment, 'a'), '');
    expect(written(headline)).toBe('عنوان [a]');
    expect(passages.map(({ href, runs }) => [href, written(runs)])).toEqual([['/x/#p-0', 'أول']]);
  });

  it('lead to their places, and have the words that were typed highlighted', () => {
    const { href, passages } = resultContent(article('.', 'a'), [[1]], 'بحر a');
    expect(decodeURI(href)).toBe('/x/?find=بحر+a');
    expect(passages.map((passage) => decodeURI(passage.href))).toEqual(['/x/?find=بحر+a#p-0']);
  });

  it('mark each piece that matches, once and where it stands', () => {
    const fragment = article('a .', '. a b', 'b . a');
    const { headline, passages } = resultContent(
      fragment,
      [
        [0, 3, 7],
        [4, 5, 3],
      ],
      '',
    );
    expect(written(headline)).toBe('[a] .');
    expect(passages.map(({ runs }) => written(runs))).toEqual(['. [a] [b]', '[b] . [a]']);
  });

  it('are cut around the match after 36 pieces', () => {
    const long = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`).join(' ');
    const of = (count: number) => resultContent(article('.', `${long(count)} a`, 'c'), [[1]], '');
    expect(of(35).passages.map(({ runs }) => written(runs))).toEqual([
      `[k0]${long(35).slice(2)} a`,
    ]);
    expect(of(36).passages.map(({ runs }) => written(runs))).toEqual([
      `[k0]${long(36).slice(2)} …`,
    ]);
  });

  it('are cut around the first of the matches that are their own', () => {
    const long = Array.from({ length: 120 }, (_, at) => `k${at}`).join(' ');
    // Of the first paragraph one, of the second two, which the terms have in the other order.
    const { passages } = resultContent(article('.', 'a', long), [[1, 102], [52]], '');
    expect(written(passages[1]?.runs ?? [])).toMatch(/^… k44 .* \[k50\] .* k79 …$/);
  });

  it('say which run the other way', () => {
    const fragment = { ...article('.', 'a', 'a'), foreign: ['p-1'] };
    const foreign = ({ passages }: ReturnType<typeof resultContent>) =>
      passages.map((passage) => passage.foreign);
    expect(foreign(resultContent(fragment, [[1, 2]], ''))).toEqual([false, true]);
    expect(foreign(resultContent(article('.', 'a', 'a'), [[1, 2]], ''))).toEqual([false, false]);
  });
});

describe('the headline of a result', () => {
  it('is whole, however long', () => {
    const headline = Array.from({ length: 60 }, (_, at) => `k${at}`).join(' ');
    const fragment = article(headline, '.');
    expect(written(resultContent(fragment, [[50]], '').headline)).toBe(
      headline.replace('k50', '[k50]'),
    );
  });

  it('is all there is of an article without a text', () => {
    const { headline, passages } = resultContent(article('عنوان قصير'), [[1]], '');
    expect(written(headline)).toBe('عنوان [قصير]');
    expect(passages).toEqual([]);
  });
});

it('what is isolated stays so, each in its own part', () => {
  const fragment = article('لغة C++ هنا', 'سعر -5 فقط', 'بعد -7 و-9');
  const spans = ['C++', '-5', '-7', '-9'].map((name) => {
    const start = fragment.content.indexOf(name);
    return [start, start + name.length, 1] as const;
  });
  const { headline, passages } = resultContent({ ...fragment, isolates: spans }, [[4, 8]], '');
  expect(written(headline)).toBe('لغة ⟦C++⟧ هنا');
  expect(passages.map(({ runs }) => written(runs))).toEqual([
    'سعر ⟦-⟧⟦[5]⟧ فقط',
    'بعد ⟦-7⟧ [و]⟦[-9]⟧',
  ]);
});
