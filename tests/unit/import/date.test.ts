import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/import/date.ts';

describe('dayIn', () => {
  it.each([
    ['UTC', '2024-11-12'],
    ['Asia/Riyadh', '2024-11-13'],
    ['America/New_York', '2024-11-12'],
  ])('%s', (zone, day) => {
    expect(dayIn(zone, new Date('2024-11-12T22:00:00Z'))).toBe(day);
  });
});
