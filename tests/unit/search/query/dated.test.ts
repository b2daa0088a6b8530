import { expect, it } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { siteOf } from './stand-ins.ts';

/** A site that has 12.11 as a number and as a date; its numbers below ten are one with a zero and without. */
const { engine, lookup } = siteOf(
  {
    share: { text: 'بلغ السهم 12.11 دولار' },
    visit: { text: 'زار المرفأ في 12/11/2024' },
    short: { text: 'عاد في 05.03.2024 مساء' },
    bare: { text: 'سافر في 5/3/2023 صباحا' },
    mixed: { text: 'رجع في 05/3/2022 ظهرا' },
    apart: { text: 'بلغوا 12 و 11' },
    measured: { text: 'على بعد 1.5 m منه' },
  },
  { '05': ['5'], '03': ['3'], '5': ['5'], '3': ['3'] },
  {},
  ['5', '3'],
);
const ask = async (text: string) => {
  const { matches, unknown } = await find({ text, filters: {}, sort: 'relevance' }, engine, lookup);
  return [
    matches
      .map(({ id }) => id)
      .sort()
      .join(' '),
    unknown,
  ];
};

it.each([
  ['both as a number and as a date', '12.11', 'share visit'],
  ['as a date alone', '11.2024', 'visit'],
  ['with a zero', '05.03', 'bare mixed short'],
  ['without its zeros', '5.3', 'bare mixed short'],
  ['with one of them', '5.03', 'bare mixed short'],
  ['of which the site has neither', '7.8', ''],
  ['with the letters after it', '1.5m', 'measured'],
])('a number is read %s: %s', async (_what, typed, expected) => {
  expect(await ask(typed)).toEqual([expected, expected === '' ? [typed] : []]);
});
