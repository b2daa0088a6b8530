import { longDate } from '../dates/format-date.ts';
import type { PublicationDate } from '../dates/publication-date.ts';
import { dateFormat } from '../dates/time-zone.ts';
import type { Message } from '../diagnostics/message.ts';
import { siteBuilt } from '../diagnostics/messages/tally.ts';
import { factsOf, type Language } from '../strings/languages.ts';
import type { Tally } from './tally.ts';

/** As long as a day of the week names one day. */
const WEEK = 6 * 24 * 60 * 60 * 1000;

/** «نُشر 12 خبراً، مسودتان، ويُنشر التالي الخميس 7:00.» */
export function tallyInWords(
  { published, drafts, next }: Tally,
  now: Date,
  timeZone: string,
): Message {
  if (!next) return siteBuilt(published, drafts);
  const isSoon = next.instant.getTime() - now.getTime() < WEEK;
  const inWords = (language: Language, beforeTime: string) =>
    isSoon ? weekday(next, language, beforeTime, timeZone) : longDate(next, language, timeZone);
  const en = `on ${inWords('en', ' at ')}`;
  return siteBuilt(published, drafts, { ar: inWords('ar', ' '), en });
}

function weekday(
  { instant, hasTime }: PublicationDate,
  language: Language,
  beforeTime: string,
  timeZone: string,
): string {
  const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone }).format(instant);
  const day = format(factsOf(language).dates.locale, { weekday: 'long' });
  const time = format('en-GB', { timeStyle: 'short' }).replace(/^0/, '');
  return hasTime ? day + beforeTime + time : day;
}
