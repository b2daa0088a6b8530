/**
 * Times of the last day as «قبل ساعتين»: the page may be older than what it says, and a reader need not
 * know its zone. Without JavaScript, or for what is older, the time stands as it was written.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago a moment was, within a day; undefined for any other.
 *
 * @param locale with the digits that are wanted: `ar-u-nu-latn`
 */
export function howLongAgo(moment: number, now: number, locale: string): string | undefined {
  const past = now - moment;
  if (past < 0 || past >= DAY) return undefined;
  const format = new Intl.RelativeTimeFormat(locale);
  return past < HOUR
    ? format.format(-Math.max(1, Math.floor(past / MINUTE)), 'minute')
    : format.format(-Math.floor(past / HOUR), 'hour');
}

/** Writes how long ago each of the page's moments was. */
export function showRelativeTimes(root: ParentNode, now: number): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-locale]')) {
    const { dateTime, dataset, textContent } = time;
    const ago = howLongAgo(Date.parse(dateTime), now, dataset.locale ?? '');
    if (ago === undefined) continue;
    time.title = textContent?.trim() ?? '';
    time.textContent = ago;
  }
}
