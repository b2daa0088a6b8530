import { describe, expect, it } from 'vitest';
import { valueDigest } from '../../../src/cache/value-digest.ts';

const same = (one: unknown, other: unknown) => valueDigest(one) === valueDigest(other);

describe('the digest of a value', () => {
  it('is the same for values of the same content', () => {
    const made = () => ({
      title: 'خبر',
      count: 3,
      none: undefined,
      at: new Date(0),
      list: [1, 'a', null],
      map: new Map([['ar', '/']]),
      set: new Set(['ar']),
    });
    expect(same(made(), made())).toBe(true);
  });

  it.each<[string, unknown, unknown]>([
    ['a text and a number', '1', 1],
    ['nothing and its name', undefined, 'undefined'],
    ['nothing and null', undefined, null],
    ['two moments', new Date(1), new Date(2)],
    ['a moment and its number', new Date(1), 1],
    ['two orders of a list', [1, 2], [2, 1]],
    ['a list and one in it', [1, 2], [[1, 2]]],
    ['where a text ends', ['ab', 'c'], ['a', 'bc']],
    ['where a list ends', [['a'], ['b']], [['a', 'b'], []]],
    ['a list and a set', ['a'], new Set(['a'])],
    ['a map and its pairs', new Map([['a', 'b']]), [['a', 'b']]],
    ['a field and none', { a: undefined }, {}],
    ['a field and another', { a: 1 }, { b: 1 }],
    ['a value deep within', { a: { b: [{ c: 1 }] } }, { a: { b: [{ c: 2 }] } }],
    ['zero and minus zero', 0, -0],
  ])('tells apart %s', (_what, one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('of an entry is that of all of it, whatever of it is at hand', () => {
    const entry = (digest: string, body: string) => {
      return { collection: 'articles', id: 'a', digest, body };
    };
    expect(same(entry('1', 'x'), entry('2', 'x'))).toBe(false);
    expect(same(entry('1', 'x'), { ...entry('1', 'x'), collection: 'pages' })).toBe(false);
    expect(same(entry('1', 'x'), entry('1', 'y'))).toBe(true);
  });

  it('is none for what tells nothing of what it holds', () => {
    class Finder {}
    const circle: { of?: object } = {};
    circle.of = circle;
    for (const value of [() => 1, { find: () => 1 }, new Finder(), [new URL('http://a/')], circle])
      expect(() => valueDigest(value)).toThrow(TypeError);
    // Nor the next time that it is asked for.
    expect(() => valueDigest(circle)).toThrow(TypeError);
  });
});
