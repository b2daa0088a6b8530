import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/related/neighbours.ts';
import { seriesOf } from '../../../src/related/series.ts';

describe('the neighbours of an article', () => {
  const articles = [
    ['a', 'ar', 'علوم'],
    ['b', 'ar', 'رياضة'],
    ['c', 'en', 'علوم'],
    ['d', 'ar', 'علوم'],
    ['e', 'ar', undefined],
    ['f', 'ar', 'علوم'],
    ['g', 'ar', undefined],
  ] as const;
  const found = neighbours(
    articles.map(([slug, language, section]) => ({ slug, language, section })),
  );

  it.each([
    ['a', undefined, 'd'],
    ['b', undefined, undefined],
    ['c', undefined, undefined],
    ['d', 'a', 'f'],
    ['f', 'd', undefined],
    ['e', undefined, undefined],
  ])('%s stands between %s and %s of its section and language', (slug, previous, next) => {
    expect([found.get(slug)?.previous?.slug, found.get(slug)?.next?.slug]).toEqual([
      previous,
      next,
    ]);
  });
});

describe('a running story', () => {
  const parts = Array.from({ length: 20 }, (_, at) => ({
    slug: `p${at + 1}`,
    language: 'ar',
    series: 'منارة',
  }));
  const others = [
    { slug: 'alone', language: 'ar', series: 'جسر' },
    { slug: 'none', language: 'ar' },
    { slug: 'foreign', language: 'en', series: 'منارة' },
  ];
  const found = seriesOf([...parts, ...others]);
  const at = (slug: string) => {
    const series = found.get(slug);
    return [series?.first, series?.parts.map((part) => part.slug).join(' '), series?.next?.slug];
  };

  it.each([
    ['p1', 1, 'p1 p2 p3 p4 p5', 'p2'],
    ['p3', 1, 'p1 p2 p3 p4 p5 p6 p7', 'p4'],
    ['p6', 2, 'p2 p3 p4 p5 p6 p7 p8 p9 p10', 'p7'],
    ['p20', 16, 'p16 p17 p18 p19 p20', undefined],
  ])('shows in %s the parts around it, and which follows', (slug, first, listed, next) => {
    expect(at(slug)).toEqual([first, listed, next]);
  });

  it('has a name', () => {
    expect(found.get('p1')?.name).toBe('منارة');
  });

  it('of one part in its language is none', () => {
    const alone = ['alone', 'none', 'foreign'].map((slug) => found.get(slug));
    expect(alone).toEqual([undefined, undefined, undefined]);
  });
});
