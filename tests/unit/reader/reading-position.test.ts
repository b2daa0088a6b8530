import { describe, expect, it } from 'vitest';
import { positionInText } from '../../../src/reader/position-in-text.ts';
import { type ReadingPosition, withPosition } from '../../../src/reader/reading-position.ts';

/** Ten paragraphs of 200 pixels each, of which some are above the window. */
const scrolled = (by: number) =>
  Array.from({ length: 10 }, (_, index) => ({
    id: `p-${index}`,
    top: index * 200 - by,
    bottom: index * 200 + 190 - by,
  }));

describe('positionInText', () => {
  it.each([
    ['at the top', 0, 'start'],
    ['a little down', 250, 'start'],
    ['some way down, at a paragraph', 400, { id: 'p-2' }],
    ['within a paragraph: the next whole one', 450, { id: 'p-3' }],
    ['far down', 1100, { id: 'p-6' }],
    ['almost at the end', 1250, 'end'],
    ['past the end', 2500, 'end'],
  ])('%s', (_where, by, position) => {
    expect(positionInText(scrolled(by), 600)).toEqual(position);
  });

  it('is the paragraph on the screen when none fits it whole', () => {
    expect(positionInText(scrolled(450), 120)).toEqual({ id: 'p-2' });
  });

  it.each([
    ['an article without text', []],
    ['an article that fits the window', scrolled(0).slice(0, 2)],
  ])('%s is at the end', (_what, blocks) => {
    expect(positionInText(blocks, 600)).toBe('end');
  });
});

describe('withPosition', () => {
  const positions: readonly ReadingPosition[] = [
    ['/articles/a/', 'p-1'],
    ['/articles/b/', 'p-2'],
  ];

  it.each([
    [
      'a new article comes first',
      '/articles/c/',
      { id: 'p-3' },
      ['/articles/c/ p-3', '/articles/a/ p-1', '/articles/b/ p-2'],
    ],
    [
      'an article has one position',
      '/articles/b/',
      { id: 'p-9' },
      ['/articles/b/ p-9', '/articles/a/ p-1'],
    ],
    ['an article read to the end has none', '/articles/a/', 'end', ['/articles/b/ p-2']],
    [
      'a position at the start is not stored',
      '/articles/a/',
      'start',
      ['/articles/a/ p-1', '/articles/b/ p-2'],
    ],
  ] as const)('%s', (_what, path, position, expected) => {
    expect(withPosition(positions, path, position).map((each) => each.join(' '))).toEqual(expected);
  });

  it('remembers fifty articles', () => {
    const many = Array.from({ length: 60 }, (_, index) => [`/articles/${index}/`, 'p-1'] as const);
    expect(withPosition(many, '/articles/new/', { id: 'p-1' })).toHaveLength(50);
  });
});
