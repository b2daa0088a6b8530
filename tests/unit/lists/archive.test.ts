import { expect, it } from 'vitest';
import { archiveOf, periodsTo } from '../../../src/lists/archive.ts';

it('sorts days into months and years, the newest first, and counts', () => {
  const days = ['2025-03-06', '2025-03-06', '2025-03-04', '2025-02-20', '2020-05-17'];
  expect(archiveOf(days, (day) => day)).toEqual([
    {
      name: '2025',
      count: 4,
      months: [
        {
          name: '2025-03',
          count: 3,
          days: [
            { name: '2025-03-06', count: 2, items: ['2025-03-06', '2025-03-06'] },
            { name: '2025-03-04', count: 1, items: ['2025-03-04'] },
          ],
        },
        {
          name: '2025-02',
          count: 1,
          days: [{ name: '2025-02-20', count: 1, items: ['2025-02-20'] }],
        },
      ],
    },
    {
      name: '2020',
      count: 1,
      months: [
        {
          name: '2020-05',
          count: 1,
          days: [{ name: '2020-05-17', count: 1, items: ['2020-05-17'] }],
        },
      ],
    },
  ]);
});

it.each([
  ['2025', ['2025']],
  ['2025-03', ['2025', '2025-03']],
  ['2025-03-04', ['2025', '2025-03', '2025-03-04']],
])('the way to %s', (period, expected) => {
  expect(periodsTo(period)).toEqual(expected);
});

it('counts those that are shown, and keeps the places of the others', () => {
  const [year] = archiveOf(
    ['2025-03-06', '2025-03-06!', '2025-03-05!', '2025-03-04'],
    (day) => day.slice(0, 10),
    (day) => !day.endsWith('!'),
  );
  expect([year?.count, year?.months[0]?.count]).toEqual([2, 2]);
  expect(year?.months[0]?.days).toMatchObject([
    { name: '2025-03-06', count: 1, items: { length: 2 } },
    { name: '2025-03-04', count: 1, items: { length: 1 } },
  ]);
});
