import { expect, it } from 'vitest';
import { facetsOf } from '../../../src/search/index/tables/facets.ts';
import { withNameForms } from '../../../src/search/index/tables/name-entries.ts';
import { readEntries, writeEntries } from '../../../src/search/word-table.ts';
import { entryOf } from './query/stand-ins.ts';

const TABLE = facetsOf([
  { section: 'علوم', authors: ['عبد الله حداد'], tags: ['كأس الساحل'], published: '2025-01-01' },
]);

it('tells which forms are of a name, and adds those that no text has', () => {
  const texts = ['الحداد', 'بحر', 'والعلوم', 'كاس'].map((form) => entryOf(form));
  const entries = withNameForms(texts, TABLE);
  expect(entries.map(({ form, count, isOfName = false }) => [form, count, isOfName])).toEqual([
    ['الحداد', 1, true],
    ['الساحل', 0, true],
    ['الله', 0, true],
    ['بحر', 1, false],
    ['حداد', 0, true],
    ['عبد', 0, true],
    ['عبدالله', 0, true],
    ['علوم', 0, true],
    ['كاس', 1, true],
    ['والعلوم', 1, true],
  ]);
  // It finds what it would find without the name.
  expect(entries.find(({ form }) => form === 'حداد')?.keys).toEqual(['الحداد']);
  expect(readEntries(writeEntries(entries))).toEqual(entries);
});

it('changes nothing where no article has a name', () => {
  const entries = [entryOf('بحر')];
  expect(withNameForms(entries, facetsOf([]))).toBe(entries);
});
