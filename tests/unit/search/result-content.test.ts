import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/search/query/answer/excerpt.ts';
import { resultContent } from '../../../src/search/query/answer/result-content.ts';
import type { ExcerptRun } from '../../../src/search/query/answer/split-at-isolates.ts';

const text = (runs: readonly ExcerptRun[]) =>
  runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('');

describe('excerpt', () => {
  const shown = (content: string, matches: readonly number[], most = 30) =>
    text(excerpt(content.split(' '), matches, most));

  it('marks whole words and leaves punctuation out', () => {
    expect(shown('قال «للصحيفة»، ثم مضى.', [1])).toBe('قال «[للصحيفة]»، ثم مضى.');
  });

  it('keeps tashkeel inside the mark', () => {
    expect(shown('قال كلّاً.', [1])).toBe('قال [كلّاً].');
  });

  it('begins with the text when nothing matches', () => {
    expect(shown('أول الكلام.', [])).toBe('أول الكلام.');
  });

  it('is cut between words around the matches', () => {
    const words = Array.from({ length: 100 }, (_, index) => `ك${index}`);
    expect(shown(words.join(' '), [60])).toMatch(/^… ك54 .*\[ك60\].* ك83 …$/);
  });

  it('does not end before the text does', () => {
    const words = Array.from({ length: 40 }, (_, index) => `ك${index}`);
    expect(shown(words.join(' '), [39])).toMatch(/^… ك10 .*\[ك39\]$/);
  });

  it('never loses or changes a word of its window', () => {
    const pieces = fc.array(fc.stringMatching(/^\S+$/), { maxLength: 25 });
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(30)), (words, matches) => {
        const runs = excerpt(words, matches, 30);
        expect(runs.map((run) => run.text).join('')).toBe(words.join(' '));
      }),
    );
  });
});

describe('resultContent', () => {
  const fragment = {
    url: '/articles/x/',
    content: 'عنوان عن البحر أول الكلام عن البحر. ثاني الكلام. ثالث الكلام: البحر والبحّار.',
    blocks: [
      [3, 'p-1'],
      [7, 'p-2'],
      [9, 'p-3'],
    ] as const,
    meta: {},
  };

  it('shows the paragraphs that answer, each with its place', () => {
    const { headline, passages } = resultContent(fragment, [[2, 6, 11]], 'بحر');
    expect(text(headline)).toBe('عنوان عن [البحر]');
    expect(passages.map(({ runs }) => text(runs))).toEqual([
      'أول الكلام عن [البحر].',
      'ثالث الكلام: [البحر] والبحّار.',
    ]);
    const address = new URL(passages[1]?.href ?? '', 'https://a.example');
    expect(address.hash).toBe('#p-3');
  });

  it('shows each word somewhere before it shows one again', () => {
    const content = 'عنوان بحر بحر بحر قمر';
    const blocks = [1, 2, 3, 4].map((start) => [start, `p-${start}`] as const);
    const { passages } = resultContent({ ...fragment, content, blocks }, [[1, 2, 3], [4]], '');
    expect(passages.map(({ runs }) => text(runs))).toEqual(['[بحر]', '[بحر]', '[قمر]']);
  });

  it('shows the beginning when only the headline answers', () => {
    const { passages } = resultContent(fragment, [[2]], 'بحر');
    expect(passages.map(({ runs }) => text(runs))).toEqual(['أول الكلام عن البحر.']);
  });
});
