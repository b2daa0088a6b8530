const RANGE =
  /(?<![\d.,:/-])(\d+(?:\.\d+)?(?:%|°[CFم]?)?) ?[-–—] ?(\d+(?:\.\d+)?)(?![\d:/]|[.,]\d|[-–—]\d)/g;
/** «6-4، 3-6، 7-6 (7-5)»: the sets of a match, of which one does not rise. */
const SETS =
  /(?<![\d.,:/-])\d{1,2}-\d{1,2}(?:(?:[،,] ?| )و?\(?\d{1,2}-\d{1,2}\)?)+(?![\d:/-]|[.,]\d)/gu;
/** What a score stands among, within a few words of it. */
const GAME =
  /فاز|يفوز|فوز|تعادل|خسر|خسار|نتيجة|هدف|أهداف|الشوط|مبارا|هزم|تغلب|لصالح|سجل|ذهاب|إياب/u;
const NEAR = 60;
/** Of «انتهت 2:1» the seconds of a time have two digits. */
const COLON = /(?<![\d:.,])(\d{1,2}):(\d)(?![\d:]|[.,]\d| ?(?:ثانية|دقيقة|ساعة))/g;
/** «فاز 2/1», «بنتيجة 3/2» */
const SLASHED =
  /(?<=(?:فاز|فازت|فوز|خسر|خسرت|تعادل|تعادلا|تقدم|انتهت|نتيجة|النتيجة)(?: \p{L}+)? )(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d| (?:نهائي|النهائي))/gu;
/** «بوينغ 737-800», «القانون رقم 05-18» */
const HAS_ONE_NUMBER =
  /(?:بوين[غج]|[إا]يرباص|طراز|(?<!\p{L})[وفبلك]?(?:ال)?(?:رقم|قانون|مرسوم|ظهير)) $/u;
/** «بنسبة 3:1», «ضغط الدم 120/80» */
const RATIO = /(?<=(?:نسبة|مقياس(?: رسم)?|معدل) )(\d+):(\d+)(?![\d:]|[.,]\d)/gu;
const OF_BLOOD =
  /(?<=ضغط(?:ه|ها|ك)?(?: الدم| دمه| دمها)?(?: \p{L}+)? )\d{2,3}\/\d{2,3}(?![\d/])|(?<![\d/])\d{2,3}\/\d{2,3}(?= ?(?:mmHg|مل?م زئبق))/gu;
/** No points of a game are more. */
const MOST_POINTS = 199;
const SEASON = /(?<![\d/])((?:1[89]|20)\d\d)\/(\d\d|(?:1[89]|20)\d\d)(?![\d/])/g;

/** Scores and ranges with the word between their numbers. */
export function pairsSaid(text: string): string {
  return text
    .replace(SEASON, (season, first: string, second: string) => {
      const next = String(Number(first) + 1);
      return next.endsWith(second) ? `${first} ${next}` : season;
    })
    .replace(RATIO, '$1 إلى $2')
    .replace(OF_BLOOD, (pressure) => pressure.replace('/', ' على '))
    .replace(COLON, (score, one, other, at: number, whole: string) => {
      return GAME.test(around(whole, at)) ? `${one} مقابل ${other}` : score;
    })
    .replace(SLASHED, '$1 مقابل $2')
    .replace(SETS, (sets: string) => {
      const falls = [...sets.matchAll(/(\d+)-(\d+)/g)].some(([, a, b]) => Number(a) > Number(b));
      return falls ? sets.replaceAll('-', ' مقابل ') : sets;
    })
    .replace(RANGE, (_pair, first: string, second: string, at: number, whole: string) => {
      return `${first} ${between(first, second, at, whole)}`;
    });
}

/** The word between two numbers, and the second. What does not rise is no range: it is a score. */
function between(first: string, second: string, at: number, whole: string): string {
  const before = whole.slice(0, at);
  if (/(?<!\p{L})بين $/u.test(before)) return `و${second}`;
  if (HAS_ONE_NUMBER.test(before)) return second;
  const after = whole.slice(at + first.length);
  if (/^[-–— \d.]+=/.test(after) || / ?= ?$/.test(before)) return `ناقص ${second}`;
  const season =
    /^(?:1[89]|20)\d\d$/.test(first) && /^\d\d$/.test(second) && first.slice(2) < second;
  if (season) return `إلى ${first.slice(0, 2)}${second}`;
  const [one, other] = [Number.parseFloat(first), Number(second)];
  const arePoints = one <= MOST_POINTS && other <= MOST_POINTS;
  const isScore = arePoints && /\d$/.test(first) && (one >= other || GAME.test(around(whole, at)));
  return isScore ? `مقابل ${second}` : `إلى ${second}`;
}

function around(whole: string, at: number): string {
  return whole.slice(Math.max(0, at - NEAR), at + NEAR);
}
