import { withAsciiDigits } from '../text/digits.ts';
import { gregorianOfHijri } from './gregorian-of-hijri.ts';
import { monthNamed } from './month-names.ts';
import { parsePublicationDate } from './publication-date.ts';

const YEAR_FIRST = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(.*)$/s;
/** As dates are written in Arabic: the day first. */
const DAY_FIRST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(.*)$/s;
const MONTH_NAMED =
  /^(?:\p{L}+[,،]?\s+)?(\d{1,2})\s+(\p{L}+(?:\s\p{L}+)??)\.?[,،]?(?:\s*[/(]\s*\p{L}+(?:\s\p{L}+)?\)?)?\s+(\d{4})(?!\d)(.*)$/su;
const TIME = /^[\s,،T]*(?:الساعة\s+)?(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(\p{L}[\p{L}\p{M}.]*)?$/su;

/** What an editor is told to write for a date that is not read. */
export interface WrittenOtherwise {
  /** The day of our calendar, of one of the hijri calendar. */
  readonly gregorian?: string | undefined;
  /** The date that is likely meant. */
  readonly likely?: string | undefined;
}

/** How a date that was written in another order, with other signs or with a month's name is written here. */
export function dateOtherwise(written: string): WrittenOtherwise {
  const text = withAsciiDigits(written.replace(/\p{Cf}/gu, ''))
    .replace(/\p{Pd}|[−ـ]/gu, '-')
    .trim();
  const day = dayIn(text);
  if (day === undefined) return {};
  const gregorian = gregorianOfHijri(day.date);
  if (gregorian !== undefined) return { gregorian };
  // `م` is of our calendar.
  const time = /^\s*م?\.?$/.test(day.rest) ? '' : timeIn(day.rest);
  const whole = day.date + (time ?? '');
  const isRead = time !== undefined && parsePublicationDate(whole, 'UTC');
  return { likely: isRead ? whole : undefined };
}

function dayIn(text: string): { readonly date: string; readonly rest: string } | undefined {
  const dated = (year = '', month = '', day = '', rest = '') => ({
    date: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    rest,
  });
  const [isYear, year, month, day, afterYear] = YEAR_FIRST.exec(text) ?? [];
  if (isYear) return dated(year, month, day, afterYear);
  const [isDay, first, second, last, afterDay] = DAY_FIRST.exec(text) ?? [];
  if (isDay) return dated(last, second, first, afterDay);
  const [isNamed, number, name = '', of, afterName] = MONTH_NAMED.exec(text) ?? [];
  const named = monthNamed(name);
  return isNamed && named ? dated(of, String(named), number, afterName) : undefined;
}

/** The hour behind a day, with a space before it; of twelve hours the second twelve are told by their name. */
function timeIn(rest: string): string | undefined {
  const [isTime, hour = '', minute = '', name = ''] = TIME.exec(rest) ?? [];
  if (!isTime || Number(hour) > 24) return undefined;
  const isLate = /^(?:م|p)/i.test(name) && Number(hour) < 12;
  const hours = isLate ? Number(hour) + 12 : Number(hour) % (/^(?:ص|a)/i.test(name) ? 12 : 24);
  return ` ${String(hours).padStart(2, '0')}:${minute}`;
}
