import { inDigits } from '../strings/in-digits.ts';
import { factsOf, type Language } from '../strings/languages.ts';
import { digitsOf, type Numerals } from '../strings/numerals.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { dateFormat } from './time-zone.ts';
import { ZONE_CITIES } from './zone-cities.ts';

/**
 * By whose clocks a time is told: «بتوقيت الرياض», or «بتوقيت غرينتش+5:45» where readers know no city of the
 * zone. In the build alone: no page needs all the cities.
 */
export function zoneName(
  instant: Date,
  language: Language,
  timeZone: string,
  numerals: Numerals = {},
): string {
  const { cityTime, offsetTime } = stringsIn(language);
  const city = ZONE_CITIES[timeZone]?.[language];
  if (city !== undefined) return cityTime.replace('{}', city);
  const { locale } = factsOf(language).dates;
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    instant,
  );
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return inDigits(
    offsetTime.replace('{}', offset.replace(/\+0$/, '')),
    digitsOf(language, numerals),
  );
}
