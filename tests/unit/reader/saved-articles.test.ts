import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  savedArticles,
  storeSavedArticles,
  withArticles,
  withoutArticles,
} from '../../../src/reader/saved-articles.ts';

const article = (path: string, savedAt: number) => ({
  path,
  title: 'خبر',
  date: '2025-03-04',
  lang: 'ar',
  savedAt,
});
const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path);

afterEach(() => vi.unstubAllGlobals());

describe('the list of saved articles', () => {
  const list = [article('/b/', 2), article('/a/', 1)];

  it('has the last saved first, and each once', () => {
    expect(paths(withArticles(list, [article('/c/', 3)]))).toEqual(['/c/', '/b/', '/a/']);
    expect(paths(withArticles(list, [article('/a/', 3)]))).toEqual(['/a/', '/b/']);
  });

  it('gets back what was removed, where it was', () => {
    const [b, a] = list;
    const removed = withoutArticles([article('/c/', 3), ...list], [{ path: '/b/' }]);
    expect(paths(removed)).toEqual(['/c/', '/a/']);
    expect(paths(withArticles(removed, b ? [b] : []))).toEqual(['/c/', '/b/', '/a/']);
    expect(paths(withoutArticles(list, a ? [a] : []))).toEqual(['/b/']);
  });

  it('holds two hundred', () => {
    const many = Array.from({ length: 200 }, (_, index) => article(`/${index}/`, index));
    const full = withArticles(many, [article('/new/', 1000)]);
    expect(full).toHaveLength(200);
    expect(paths(full)).not.toContain('/0/');
  });
});

describe('storage', () => {
  const holding = (text: string | null) => vi.stubGlobal('localStorage', { getItem: () => text });

  it.each([
    ['nothing', null],
    ['no JSON', 'صيد'],
    ['no list', '{"path":"/a/"}'],
    ['a list of something else', '[null, 3, "a", {"path":"/a/"}]'],
    ['a script for an address', JSON.stringify([article('javascript:alert(1)', 1)])],
    ['the address of another site', JSON.stringify([article('//elsewhere.example/', 1)])],
    [
      'the same with a tab that browsers pass over',
      JSON.stringify([article('/\t/elsewhere.example/', 1)]),
    ],
    ['the same with an end of line', JSON.stringify([article('/\n\\elsewhere.example/', 1)])],
    ['the same with a backslash', JSON.stringify([article('/\\elsewhere.example/', 1)])],
  ])('with %s gives no articles', (_what, text) => {
    holding(text);
    expect(savedArticles()).toEqual([]);
  });

  it('with more than a list can hold gives the first two hundred', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => article(`/${index}/`, index));
    holding(JSON.stringify([null, ...many]));
    expect(paths(savedArticles())).toEqual(paths(many.slice(0, 200)));
  });

  it('that is forbidden gives and keeps nothing, and does not throw', () => {
    const forbid = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid });
    expect(savedArticles()).toEqual([]);
    expect(storeSavedArticles([])).toBe(false);
  });
});
