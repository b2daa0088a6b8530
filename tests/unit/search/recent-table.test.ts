import { expect, it } from 'vitest';
import { type RecentTable, readRecent, writeRecent } from '../../../src/search/recent-table.ts';

const TABLE: RecentTable = {
  closed: 900,
  averagePieces: 211.25,
  dead: [3, 70],
  articles: [
    {
      url: '/articles/two/',
      place: 3,
      pieces: 120,
      headline: 6,
      day: 20150,
      fragment: 'fragment/recent_12ab.pf_fragment',
      section: ['علوم'],
      author: [],
      tag: ['بحر', 'مدّ وجزر'],
    },
  ],
  forms: [
    { form: 'بحر', keys: ['بحر'], places: new Map([[0, [0, 5, 90]]]) },
    {
      form: 'عبد_الله',
      keys: ['عبدالله', 'عبد'],
      places: new Map([
        [0, [7, 8]],
        [31, [200]],
      ]),
    },
  ],
};

it('is read as it was written', () => {
  expect(readRecent(writeRecent(TABLE))).toEqual(TABLE);
});

it('has a line for a form, its numbers in steps, and no key that is the form', () => {
  expect(writeRecent(TABLE).split('\n').slice(1)).toEqual([
    'بحر  0:0,5,2d',
    'عبد_الله عبدالله,عبد 0:7,1;v:5k',
  ]);
});

it('may have no form', () => {
  expect(readRecent(writeRecent({ ...TABLE, forms: [] })).forms).toEqual([]);
});
