import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/reader/position-in-text.ts';
import { type Left, noting } from '../../../src/reader/reading-position.ts';

/** Ten paragraphs of 200 pixels each, of which some are above the window. */
const scrolled = (by: number) =>
  Array.from({ length: 10 }, (_, index) => ({
    id: `p-${index}`,
    top: index * 200 - by,
    bottom: index * 200 + 190 - by,
  }));

describe('placeIn', () => {
  it.each([
    ['at the top', 0, 'begun'],
    ['a little down', 250, 'begun'],
    ['some way down, at a paragraph', 400, { id: 'p-2' }],
    ['within a paragraph: the next whole one', 450, { id: 'p-3' }],
    ['far down', 1100, { id: 'p-6' }],
    ['almost at the end', 1250, 'finished'],
    ['past the end', 2500, 'finished'],
  ])('%s', (_where, by, place) => {
    expect(placeIn(scrolled(by), 600)).toEqual(place);
  });

  it('is the paragraph on the screen when none fits it whole', () => {
    expect(placeIn(scrolled(450), 120)).toEqual({ id: 'p-2' });
  });

  it.each([
    ['an article without text', []],
    ['an article that fits the window', scrolled(0).slice(0, 2)],
  ])('%s is finished', (_what, blocks) => {
    expect(placeIn(blocks, 600)).toBe('finished');
  });
});

describe('noting', () => {
  const places: readonly Left[] = [
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
      'an article has one place',
      '/articles/b/',
      { id: 'p-9' },
      ['/articles/b/ p-9', '/articles/a/ p-1'],
    ],
    ['a finished article is forgotten', '/articles/a/', 'finished', ['/articles/b/ p-2']],
    ['a glance changes nothing', '/articles/a/', 'begun', ['/articles/a/ p-1', '/articles/b/ p-2']],
  ] as const)('%s', (_what, path, place, expected) => {
    expect(noting(places, path, place).map((left) => left.join(' '))).toEqual(expected);
  });

  it('remembers fifty articles', () => {
    const many = Array.from({ length: 60 }, (_, index) => [`/articles/${index}/`, 'p-1'] as const);
    expect(noting(many, '/articles/new/', { id: 'p-1' })).toHaveLength(50);
  });
});
