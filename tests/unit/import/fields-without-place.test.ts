import { expect, it } from 'vitest';
import { mapFields } from '../../../src/import/markdown/map-fields.ts';

it.each(['layout', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field that is none here is told, whatever its name: %s',
  (name) => {
    const { found, told } = mapFields({ title: 'خبر', [name]: 'نصّ' }, []);
    expect(found).toEqual({ title: 'خبر' });
    expect(told.map(({ en }) => en)).toEqual([
      `Fields that have no place here were left out: ${name}.`,
    ]);
  },
);

it.each([
  ['date: 2024-01-02', '2024-01-02', undefined, undefined],
  ['date: 2024-01-02, publishDate: 2030-05-06', '2030-05-06', '2024-01-02', 'date'],
  ['publish_date: 2030-05-06, date: 2024-01-02', '2030-05-06', '2024-01-02', 'date'],
  ['date: 2024-01-02, created: 2023-12-01', '2024-01-02', undefined, 'created'],
  ['date: 2024-01-02, created: 2024-01-02', '2024-01-02', undefined, undefined],
])('of several days that of publication is taken, and another told: %s', (written, ...said) => {
  const fields = written.split(', ').map((field) => field.split(': '));
  const { found, told } = mapFields(Object.fromEntries(fields), []);
  const left = told[0] && /left out: (.*)\.$/.exec(told[0].en)?.[1];
  expect([found.pubDate, found.dateInAddress, left]).toEqual(said);
});
