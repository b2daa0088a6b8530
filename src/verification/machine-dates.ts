const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];
const TIME = /(?:[01]\d|2[0-3]):[0-5]\d/.source;
const ZONE = /(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)/.source;

const RFC_822 = new RegExp(
  `^(?:(${DAYS.join('|')}), )?(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4}) ${TIME}(?::[0-5]\\d)? (?:GMT|UT|[ECMP][SD]T|[+-]\\d{4})$`,
);
const W3C = new RegExp(
  `^(\\d{4})-(\\d\\d)-(\\d\\d)(?:T${TIME}(?::[0-5]\\d(?:\\.\\d+)?)?${ZONE})?$`,
);

/** Whether a date is written as RSS asks (RFC 822 with four digits of the year) and is in the calendar. */
export function isRfc822Date(text: string): boolean {
  const [found, weekday, day, month = '', year] = RFC_822.exec(text) ?? [];
  if (found === undefined) return false;
  const date = dayOf(Number(year), MONTHS.indexOf(month), Number(day));
  return date !== undefined && (weekday === undefined || DAYS[date.getUTCDay()] === weekday);
}

/** Whether a text is a day, or a day with a time and its zone (https://www.w3.org/TR/NOTE-datetime). */
export function isIsoDate(text: string): boolean {
  const [found, year, month, day] = W3C.exec(text) ?? [];
  return found !== undefined && dayOf(Number(year), Number(month) - 1, Number(day)) !== undefined;
}

/** Whether a text is a moment: a day, a time to the second and its zone (RFC 3339). */
export function isMoment(text: string): boolean {
  return isIsoDate(text) && /T\d\d:\d\d:/.test(text);
}

/** The day, if the calendar has it. */
function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date : undefined;
}
