import { seriesOfOne } from '../diagnostics/messages/series.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Claims } from './claims.ts';

/** Advice about each running story of which there is one part, drafts counted. */
export function seriesAdvice(articles: readonly Claims[]): readonly Problem[] {
  const named = articles.filter(({ series }) => series !== undefined);
  const parts = Map.groupBy(named, ({ series, language }) => `${language} ${series?.name}`);
  return [...parts.values()]
    .filter(({ length }) => length === 1)
    .flat()
    .flatMap(({ file, series }) =>
      series ? [{ ...seriesOfOne(series.name), file, line: series.line, severity: 'advice' }] : [],
    );
}
