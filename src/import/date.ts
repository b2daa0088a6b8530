const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Whether text is a day that exists, with or without an hour: `2024-11-12`, `2024-11-12 14:30`. The
 * digits may be Arabic; the day is checked, because `Date` and YAML roll `2024-02-30` over to March without a word.
 */
export function isDate(text: string): boolean {
  const western = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const [, year, month, day] = DATE.exec(western) ?? [];
  if (day === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** The calendar day that it is in a time zone, as `2024-11-12`. Throws RangeError for no such zone. */
export function dayIn(timeZone: string, now: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now);
}
