import { describe, expect, it } from 'vitest';
import type { Claims } from '../../../src/life/claims.ts';
import { redirectProblems } from '../../../src/life/redirect-problems.ts';
import { seriesAdvice } from '../../../src/life/series-advice.ts';

/** An article whose old addresses stand on the lines from 5. */
function article(slug: string, paths: readonly string[] = [], series?: string): Claims {
  return {
    slug,
    language: 'ar',
    translationLine: () => 3,
    file: `articles/${slug}.md`,
    life: { draft: false },
    redirects: paths.map((path, index) => ({ path, line: 5 + index })),
    ...(series !== undefined && { series: { name: series, line: 4 } }),
  };
}

const isPage = (path: string) => path === '/about/';
const told = (...articles: readonly Claims[]) =>
  redirectProblems(articles, isPage).map(({ file, line, severity, en }) => [
    `${file}:${line}`,
    severity,
    en,
  ]);

describe('old addresses', () => {
  it('lead from where no page is to where one is', () => {
    expect(
      told(article('a', ['/x/', '/articles/x/', '/about/us/']), article('b', ['/y/'])),
    ).toEqual([]);
  });

  it.each([
    ['another article', '/articles/b/'],
    ['another article, in capitals', '/articles/B/'],
    ['the text of another article', '/articles/b.md/'],
    ['a page of the site', '/about/'],
  ])('hide no page: %s', (_what, path) => {
    expect(told(article('a', ['/x/', path]), article('b'))).toEqual([
      ['articles/a.md:6', 'error', expect.stringContaining(`a page of the site at ${path} today`)],
    ]);
  });

  it.each(['/articles/a/', '/articles/A/'])('do not lead to themselves: %s', (path) => {
    expect(told(article('a', [path]))).toEqual([
      ['articles/a.md:5', 'error', expect.stringContaining("this article's own address")],
    ]);
  });

  it('lead in no circle, because each hides a page', () => {
    const found = told(article('a', ['/articles/b/']), article('b', ['/articles/a/']));
    expect(found.map(([place]) => place)).toEqual(['articles/a.md:5', 'articles/b.md:5']);
  });

  it.each(['/x/', '/X/'])('lead to one article: /x/ and %s', (path) => {
    expect(told(article('a', ['/x/']), article('b', ['/y/', path]))).toEqual([
      ['articles/b.md:6', 'error', expect.stringContaining('also given in articles/a.md:5')],
    ]);
  });

  it('are given once', () => {
    expect(told(article('a', ['/x/', '/x/']))).toEqual([
      ['articles/a.md:6', 'error', expect.stringContaining('/x/ stands twice in redirectFrom')],
    ]);
  });
});

describe('a series', () => {
  it('of one is advised against where it is named; of more, not', () => {
    const parts = [
      article('a', [], 'س'),
      article('b', [], 'ص'),
      article('c', [], 'ص'),
      article('d'),
    ];
    expect(seriesAdvice(parts)).toEqual([
      expect.objectContaining({ file: 'articles/a.md', line: 4, severity: 'advice' }),
    ]);
    expect(seriesAdvice(parts)[0]?.ar).toContain('سلسلة «س» ليس فيها سوى هذا الخبر');
  });
});
