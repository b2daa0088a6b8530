import { monthNamed } from '../dates/month-names.ts';
import { parsePublicationDate } from '../dates/publication-date.ts';
import { withAsciiDigits } from '../text/digits.ts';

/** `2024-11-12 08:30:00 +0300`, `2024/11/12`, `2024-1-2T8:30Z`. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(?![T ])(.+))?$/;
/** `Tue, 12 Nov 2024 08:30:00 +0000`, `12 نوفمبر 2024`. */
const DAY_FIRST =
  /^(?:\p{L}+[,،]?\s+)?(\d{1,2})\s+(\p{L}+(?:\s\p{L}+)?)\.?[,،]?\s+(\d{4})(?:[,،]?\s+(?!\s)(.+))?$/u;
/** `November 12, 2024`, `Nov 12 2024 08:30`. */
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})[,،]?\s+(\d{4})(?:[,،]?\s+(?!\s)(.+))?$/u;
/** Of 24 hours, or of 12 as Notion has them. */
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap]m)\s*)?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date as other systems write it. `12/11/2024` is not read: two people read it in two ways.
 *
 * @returns the date as our frontmatter has it, in the zone in which it was written, if it says one;
 *   undefined where there is no such day
 */
export function foreignDate(written: string): string | undefined {
  const text = withAsciiDigits(written.trim());
  if (parsePublicationDate(text, 'UTC')) return text.replace(/\.\d+/, '');
  const day = dayFirst(text);
  if (!day) return undefined;
  const date = [day.year.padStart(4, '0'), day.month.padStart(2, '0'), day.day.padStart(2, '0')];
  const time = timeOf(day.time);
  if (time === undefined) return undefined;
  const made = `${date.join('-')}${time}`;
  return parsePublicationDate(made, 'UTC') ? made : undefined;
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string | undefined;
}

function dayFirst(text: string): Day | undefined {
  const [isNumbers, year = '', month = '', day = '', hours] = YEAR_FIRST.exec(text) ?? [];
  if (isNumbers) return { year, month, day, time: hours };
  const [isDay, number = '', name = '', ofYear = '', clock] = DAY_FIRST.exec(text) ?? [];
  if (isDay) return { year: ofYear, month: monthOf(name), day: number, time: clock };
  const [isMonth, word = '', date = '', of = '', at] = MONTH_FIRST.exec(text) ?? [];
  return isMonth ? { year: of, month: monthOf(word), day: date, time: at } : undefined;
}

/** No other system dates by the hijri calendar: `00` is no month. */
function monthOf(name: string): string {
  const month = monthNamed(name);
  return month?.calendar === 'gregorian' ? String(month.number) : '00';
}

/** What follows the day: nothing, or the hour and the zone. */
function timeOf(written: string | undefined): string | undefined {
  if (written === undefined) return '';
  const [isTime, hour = '', minute = '', second = '00', half, zone] =
    TIME.exec(written.trim()) ?? [];
  if (!isTime || (half && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
  const clock = `${hourOf24(hour, half).padStart(2, '0')}:${minute}`;
  if (zone === undefined) return ` ${clock}`;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  return `T${clock}:${second}${offset}`;
}

function hourOf24(hour: string, half: string | undefined): string {
  if (half === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
}
