import { firstDay, isoOf } from './iso-dates.ts';

const THIS =
  /^(?:هذا|هذه|this) (?:ال)?(?:(شهر|month)|سنه|عام|year)$|^(?:ال)?(?:(شهر)|سنه|عام) (?:الحالي|الجاري)ه?$/;
const LAST = /^(?:ال)?(?:(شهر)|سنه|عام) (?:الماضي|المنصرم)ه?$|^last (?:(month)|year)$/;

/** A day, a month or a year that is told by today: «أمس»، «هذا الشهر»، «العام الماضي». */
export function relativeDate(folded: string, today: number): string | undefined {
  if (isToday(folded)) return isoOf(today);
  if (/^(?:ال)?(?:امس|بارحه)$|^yesterday$/.test(folded)) return isoOf(today - 1);
  if (/^اول (?:من )?امس$/.test(folded)) return isoOf(today - 2);
  const date = isoOf(today);
  const now = THIS.exec(folded);
  if (now) return date.slice(0, isMonth(now) ? 7 : 4);
  const last = LAST.exec(folded);
  if (!last) return undefined;
  const length = isMonth(last) ? 7 : 4;
  return isoOf(firstDay(date.slice(0, length)) - 1).slice(0, length);
}

function isMonth([, ...named]: readonly (string | undefined)[]): boolean {
  return named.some(Boolean);
}

/** Whether a folded word names the present day. */
export function isToday(folded: string): boolean {
  return folded === 'اليوم' || folded === 'today';
}
