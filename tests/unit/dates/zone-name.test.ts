import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../../src/dates/time-zone.ts';
import { ZONE_CITIES } from '../../../src/dates/zone-cities.ts';
import { zoneName } from '../../../src/dates/zone-name.ts';

const WINTER = new Date('2025-01-06T12:00:00Z');
const SUMMER = new Date('2025-07-06T12:00:00Z');

describe('zoneName', () => {
  it.each([
    ['Asia/Riyadh', 'بتوقيت الرياض', 'Riyadh time'],
    ['Africa/Casablanca', 'بتوقيت الدار البيضاء', 'Casablanca time'],
    ['Asia/Kolkata', 'بتوقيت نيودلهي', 'New Delhi time'],
    ['UTC', 'بتوقيت غرينتش', 'GMT'],
    ['Asia/Kathmandu', 'بتوقيت غرينتش+5:45', 'GMT+5:45'],
    ['Pacific/Marquesas', 'بتوقيت غرينتش-9:30', 'GMT-9:30'],
  ])('of %s: %s, %s', (zone, arabic, english) => {
    expect(zoneName(WINTER, 'ar', zone)).toBe(arabic);
    expect(zoneName(WINTER, 'en', zone)).toBe(english);
  });

  it('an offset is that of the moment, in the digits of the publication', () => {
    expect(zoneName(WINTER, 'ar', 'America/Havana')).toBe('بتوقيت غرينتش-5');
    expect(zoneName(SUMMER, 'ar', 'America/Havana', { digits: 'arab' })).toBe('بتوقيت غرينتش-٤');
    expect(zoneName(SUMMER, 'en', 'America/Havana', { digits: 'arab' })).toBe('GMT-4');
  });

  it.each(Object.entries(ZONE_CITIES))(
    'the city of %s has a name in each language',
    (_zone, names) => {
      expect(names).toEqual({
        ar: expect.stringMatching(/^[\p{Script=Arabic}\p{Mn} ]+$/u),
        en: expect.stringMatching(/^[\p{Script=Latin}’ ]+$/u),
      });
    },
  );

  it('every city is of a zone that there is', () => {
    expect(Object.keys(ZONE_CITIES).filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});
