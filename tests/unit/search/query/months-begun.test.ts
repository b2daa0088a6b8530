import { expect, it } from 'vitest';
import { facetsOf } from '../../../../src/search/index/tables/facets.ts';
import { monthsBegun } from '../../../../src/search/query/completions/month-completions.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
/** An article of each month of 2025, and one of May 2024; the newest first. */
const table = facetsOf(
  [...MONTHS.map((month) => `2025-${month}-05`).reverse(), '2024-05-05'].map((published) => {
    return { published, authors: [], tags: [] };
  }),
);

it.each([
  ['in Egypt', 'أغس', ['أغسطس 2025']],
  ['in Syria', 'تش', ['تشرين الأول 2025', 'تشرين الثاني 2025']],
  ['in Algeria', 'جو', ['جوان 2025', 'جويلية 2025']],
  ['in Morocco', 'غش', ['غشت 2025']],
  ['the last', 'دج', ['دجنبر 2025']],
  ['however it is spelled', 'ايل', ['أيلول 2025']],
  ['in English', 'dec', ['December 2025']],
  ['of which there are several, each year’s', 'ماي', ['مايو', 'ماي']],
  ['with the beginning of its year', 'مايو 2024', ['مايو 2024']],
  ['no month', 'قمر', []],
])('a month as it is called %s: %s', (_what, begun, expected) => {
  const all = expected.flatMap((each) =>
    /\d/.test(each) ? [each] : [`${each} 2025`, `${each} 2024`],
  );
  const found = monthsBegun(begun, 'date', table, Date.UTC(2026, 0, 1) / 86_400_000);
  expect([...found].sort()).toEqual([...all].sort());
});
