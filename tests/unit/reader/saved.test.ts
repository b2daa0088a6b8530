import { afterEach, describe, expect, it, vi } from 'vitest';
import { adding, keepSaved, removing, savedArticles } from '../../../src/reader/saved.ts';
import { savedDate } from '../../../src/reader/saved-date.ts';
import { mailTo } from '../../../src/reader/share.ts';

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
    expect(paths(adding(list, [article('/c/', 3)]))).toEqual(['/c/', '/b/', '/a/']);
    expect(paths(adding(list, [article('/a/', 3)]))).toEqual(['/a/', '/b/']);
  });

  it('gets back what was removed, where it was', () => {
    const [b, a] = list;
    const removed = removing([article('/c/', 3), ...list], [{ path: '/b/' }]);
    expect(paths(removed)).toEqual(['/c/', '/a/']);
    expect(paths(adding(removed, b ? [b] : []))).toEqual(['/c/', '/b/', '/a/']);
    expect(paths(removing(list, a ? [a] : []))).toEqual(['/b/']);
  });

  it('holds two hundred', () => {
    const many = Array.from({ length: 200 }, (_, index) => article(`/${index}/`, index));
    const full = adding(many, [article('/new/', 1000)]);
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
    ['the same with a backslash', JSON.stringify([article('/\\elsewhere.example/', 1)])],
  ])('with %s gives no articles', (_what, text) => {
    holding(text);
    expect(savedArticles()).toEqual([]);
  });

  it('that is forbidden gives and keeps nothing, and does not throw', () => {
    const forbid = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid });
    expect(savedArticles()).toEqual([]);
    expect(keepSaved([])).toBe(false);
  });
});

it.each([
  ['2025-03-04', 'الثلاثاء 4 مارس (آذار) 2025'],
  ['2025-03-04T23:30:00Z', 'الأربعاء 5 مارس (آذار) 2025، الساعة 01:30'],
  ['yesterday', ''],
])('the date %s is shown as «%s»', (date, shown) => {
  expect(savedDate(date, 'Africa/Cairo')).toBe(shown);
});

it('a letter keeps the headline’s direction and the link whole', () => {
  const address = new URL(mailTo('خبر & آخر', 'https://press.example/a/#p-1'));
  expect(address.searchParams.get('subject')).toBe('\u2068خبر & آخر\u2069');
  expect(address.searchParams.get('body')).toBe('https://press.example/a/#p-1');
});
