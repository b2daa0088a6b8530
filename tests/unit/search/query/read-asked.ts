import { facetsOf } from '../../../../src/search/index/tables/facets.ts';
import type { Condition } from '../../../../src/search/query/question/fields.ts';
import { readBy } from '../../../../src/search/query/question/read-question.ts';

/** 10 March 2025. */
export const TODAY = Date.UTC(2025, 2, 10) / 86_400_000;
const article = (section: string, authors: readonly string[], tags: readonly string[] = []) => ({
  section,
  authors,
  tags,
  published: '2025-03-01',
});
/** The names and dates of a small site. */
export const table = facetsOf([
  article('رياضة', ['ليلى الحارثي'], ['كأس الساحل']),
  article('العالم العربي', ['سامي'], ['صيد']),
  article('World news', ['Layla Al-Harithi']),
  article('علوم', ['نور']),
]);

const toldOf = ({ field, values, or = [] }: Condition): string =>
  [`${field}=${values.join('|')}`, ...or.map(toldOf)].join(' or ');
/** What is read of a question: its words, and each thing that is asked beside them. */
export const read = (text: string, filters = {}) => {
  const { words, excluded, conditions } = readBy(
    table,
    { text, filters, sort: 'relevance' },
    TODAY,
  );
  const told = conditions.map((each) => `${each.excludes ? '-' : ''}${toldOf(each)}`);
  return [words, ...excluded.map((each) => `-${each}`), ...told].join(', ');
};
