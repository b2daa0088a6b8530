import { fold } from '../../arabic/fold.ts';
import { foreignDate } from '../foreign-date.ts';

/** One to four words, a number at most, and a colon; in interviews a letter and a dash as well. */
const LABEL =
  /^[«"]?([\p{L}\p{M}\u0640]+(?: [\p{L}\p{M}\u0640]+){0,3}) ?\p{Nd}*\s?[:：](?!\/\/)\s*\S/u;
const LETTER_LABEL = /^([سج]|[QA]) ?\p{Nd}*\s?[-–:.)/ـ]\s*\S/u;

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(fold));
}

/** What begins a question or an answer in any text. */
const TURNS = folded('س|ج|سؤال|جواب|السؤال|الجواب|q|a|question|answer');
const NUMBERED_TURN = /^(?:ال)?(?:سوال|جواب)\s\S+$/;

/** Who wrote, made or showed what is above or below. */
const CREDITS = folded(
  'كتب|كتبت|كتبه|كتبته|بقلم|إعداد|أعده|أعدته|تحرير|متابعة|ترجمة|مراسل|مراسلة|تقرير|حاوره|حاورته|حاورها|' +
    'صورة|الصورة|صور|تصوير|عدسة|المصدر|مصدر|المصادر|اقرأ أيضا|اقرأ المزيد|شاهد|شاهد أيضا|للمزيد|رابط|' +
    'photo|caption|credit|source|by|image|read more',
);

/** Agencies, and what stands in their place. */
const AGENCIES = folded(
  'رويترز|أ ف ب|أف ب|ا ف ب|فرانس برس|أ ب|أسوشيتد برس|د ب أ|الأناضول|وكالة الأناضول|واس|وام|قنا|كونا|بنا|' +
    'بترا|سانا|أ ش أ|وفا|شينخوا|تاس|إفي|وكالات|الوكالات|خاص|متابعات|أرشيف|أرشيفية|reuters|afp|ap|agencies',
);

/** The words before a line's colon, folded, if it begins with some. */
function labelOf(text: string): string | undefined {
  const label = (LETTER_LABEL.exec(text) ?? LABEL.exec(text))?.[1];
  return label && fold(label);
}

/**
 * Tells the lines of an interview by the words before their colons: those that every interview has, and
 * those with which several lines of this text begin.
 */
export function turnsOf(lines: readonly string[]): (text: string) => boolean {
  const times = new Map<string, number>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1);
  }
  return (text) => {
    const label = labelOf(text);
    if (label === undefined) return false;
    return TURNS.has(label) || NUMBERED_TURN.test(label) || (times.get(label) ?? 0) > 1;
  };
}

/** Pictures of which a line says what they are: «صورة أرشيفية», «لقطة من الجو». */
const PICTURE =
  /^\(?(?:ال)?(?:صورة|صور|لقطة|لقطات|مشهد|تصوير|رسم|خريطة|فيديو|مقطع)\s+(?:من\s+)?(?:ال)?(?:أرشيف|تعبيري|توضيحي|متداول|ملتقط|جوي|الجو|عامة?$|قديم|خاصة?$|حديث)/u;

/** Who wrote, without a colon: a name of a few words, and nothing of what was written about. */
const SIGNED =
  /^(?:كتب|كتبت|كتبه|كتبته|أعد|أعده|أعدته|ترجمة|تصوير|إعداد|تحرير)(?:\s(?!عن|في|إلى|على|من|له|لها)\p{L}+){2,4}$/u;

/** Whether a line says who wrote or showed something, where it is from, or the day, and nothing else. */
export function isCredit(text: string): boolean {
  const label = labelOf(text);
  if (label !== undefined && CREDITS.has(label)) return true;
  if (/^(?:بقلم|By)\s/.test(text) || SIGNED.test(text) || PICTURE.test(text)) return true;
  if (/\p{Nd}{4}/u.test(text) && foreignDate(text) !== undefined) return true;
  return /^\(|\)$|\s[-–—]\s|\/|^\S+(?: \S+)?$/u.test(text) && AGENCIES.has(fold(lastPart(text)));
}

/** What stands behind the last dash, stroke or bracket. */
function lastPart(text: string): string {
  return (
    text
      .split(/\s[-–—]\s|[/()]/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? ''
  ).trim();
}

/** Whether a line names a person and a place, as below a headline: «أحمد علي – القاهرة». */
export function isNameAndPlace(text: string): boolean {
  const parts = text.split(/\s[-–—|]\s|\s?\/\s?/);
  return parts.length === 2 && parts.every((part) => /^\p{L}+(?: \p{L}+){0,2}$/u.test(part.trim()));
}
