import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { isPublic, type Life, type State, stateOf } from '../../../src/life/state.ts';

const at = (written: string, timeZone: string, life: Partial<Life> = {}): Life => ({
  draft: false,
  pubDate: parsePublicationDate(written, timeZone),
  ...life,
});

describe('an article', () => {
  it.each<[string, string, string, State]>([
    ['2025-03-06 07:00', 'Asia/Riyadh', '2025-03-06T03:59:59.999Z', 'scheduled'],
    ['2025-03-06 07:00', 'Asia/Riyadh', '2025-03-06T04:00:00.000Z', 'published'],
    ['2025-03-06 07:00', 'Asia/Riyadh', '2025-03-06T04:00:00.001Z', 'published'],
    ['2025-03-06 07:00', 'America/New_York', '2025-03-06T11:59:59.999Z', 'scheduled'],
    ['2025-03-06 07:00', 'America/New_York', '2025-03-06T12:00:00.000Z', 'published'],
    ['2025-03-06', 'Asia/Riyadh', '2025-03-05T20:59:59.999Z', 'scheduled'],
    ['2025-03-06', 'Asia/Riyadh', '2025-03-05T21:00:00.000Z', 'published'],
    ['2025-03-06', 'UTC', '2025-03-05T23:59:59.999Z', 'scheduled'],
    ['2025-03-06', 'UTC', '2025-03-06T00:00:00.000Z', 'published'],
    ['2025-03-06 07:00+05:30', 'UTC', '2025-03-06T01:29:59.999Z', 'scheduled'],
    ['2025-03-06 07:00+05:30', 'UTC', '2025-03-06T01:30:00.000Z', 'published'],
  ])('of %s in %s is at %s %s', (written, timeZone, now, state) => {
    expect(stateOf(at(written, timeZone), new Date(now))).toBe(state);
  });

  const now = new Date('2025-03-06T00:00:00Z');

  it.each<[State, Life]>([
    ['draft', at('2025-01-01', 'UTC', { draft: true })],
    ['draft', at('2999-01-01', 'UTC', { draft: true })],
    ['draft', { draft: true }],
    ['draft', at('2025-01-01', 'UTC', { draft: true, withdrawn: 'خطأ' })],
    ['withdrawn', at('2025-01-01', 'UTC', { withdrawn: 'خطأ' })],
    ['scheduled', at('2999-01-01', 'UTC', { withdrawn: 'خطأ' })],
    ['published', at('2025-01-01', 'UTC')],
  ])('is %s: %j', (state, life) => {
    expect(stateOf(life, now)).toBe(state);
  });
});

it.each<[State, boolean]>([
  ['published', true],
  ['withdrawn', true],
  ['draft', false],
  ['scheduled', false],
])('of what is %s readers have a page: %s', (state, expected) => {
  expect(isPublic(state)).toBe(expected);
});
