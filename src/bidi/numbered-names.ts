import { isFormation } from './digit-groups.ts';
import { LTR_LETTER } from './direction.ts';
import type { Word } from './latin-words.ts';
import type { Range } from './range.ts';
import { BOEING } from './words-before-numbers.ts';

/** What a maker calls the next of a numbered model: `737 MAX 8`, `15 Pro`, `911 Turbo S`. */
const VARIANT =
  /^(?:Pro|Plus|Max|MAX|Ultra|[Mm]ini|Lite|Air|SE|FE|XL|XR|XS|GT[DIS]?|RS|Ti|Super|Turbo|Carrera|Sport|Hybrid|[Nn]eo|NEO|Note|Fold|Flip|Edge|Series)(?![\p{L}\p{N}])/u;
const WORK =
  'في?لم|مسلسل|سلسلة|وثائقي|رواية|كتاب|قصة|مسرحية|لعبة|ألبوم|[أا]غنية|بودكاست|سيارة|طائرة|محرك';
const GROUP =
  'برنامج|فرقة|مغني|مغنية|رابر|فريق|مجلة|قناة|منصة|تطبيق|شركة|متجر|مطعم|فندق|منظمة|مبادرة|حملة|مشروع|كويكب|مذنب';
const MAKER =
  'بوين[غج]|[إا]يرباص|فيات|بيجو|بورش|مرسيدس|رينو|فيراري|ماكلارين|نوكيا|شاومي|ويندوز|[اآ]يفون|غالاكسي';
/**
 * What has a name of its own, which may begin with a number: «الفيلم الأمريكي 12 Years a Slave», «الرابر 50 Cent»,
 * «فيات 500 Abarth». Nothing is counted after a noun in the singular.
 */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})[وفبلك]?(?:ال|لل)?(?:(?:${WORK})(?: ال\p{L}+){0,2}|${GROUP}|${MAKER}) $`,
  'u',
);
/** What is done with a work: «شاهدت 24: Live Another Day». They may count what has one word, «شاهد 3 Oscars». */
const SEEN =
  /(?<!\p{L})[وفبلك]?(?:[أنيت]?شاهد(?:ت|نا|وا)?|مشاهدة|[أنيت]?تابع(?:ت|نا|وا)?|متابعة|قرأ(?:ت|نا|وا)?|[أنيت]قرأ|قراءة|حضر(?:ت|نا|وا)?|بطلة?|نجمة?|مخرج) $/u;
/** It dates what follows: «عام 2024 Super Mario». */
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d{1,4}(?:\.\d|\/\d{1,2})?:?$/;
/** `787-9 Dreamliner`, `9-1-1: Lone Star` */
const HYPHENED = new RegExp(
  String.raw`(?<!${LTR_LETTER}\p{M}*|[\p{N}_@#]|\p{N}[.,:\/+\-−‐‑–]|\p{L}\p{M}*[\-−‐‑–])(?<number>\d{1,3}(?:[\-‐‑]\d{1,3}){1,3})(?<colon>:?)(?= (?<word>\p{Lu}\S*)(?: (?<next>\S+))?)`,
  'gu',
);
const CAPITAL = /^\p{Lu}/u;
/** After a variant it is of another name: «3 Air Jordan». */
const NAME = /^\p{Lu}\p{Ll}/u;
/** More than a noun and two adjectives have. */
const NEAR = 60;

/**
 * Whether the number before a word begins its name, and does not count or date it: `737 MAX`, and `24: Live
 * Another Day` after «مسلسل».
 */
export function beginsWithNumber(text: string, words: readonly Word[], at: number): boolean {
  const [number, word, next] = words.slice(at - 1, at + 2);
  if (!number || !word || !NUMBER.test(number.text)) return false;
  if (isVariant(word.text, next?.text) && !YEAR.test(number.text)) return true;
  return CAPITAL.test(word.text) && isOfWork(text, number, next?.text);
}

/**
 * Numbers with hyphens that begin a Latin name: `787-9 Dreamliner`. Of most that are two the word before
 * or after must tell, for scores and years stand beside names, too: «فاز 102-98 Lakers».
 */
export function hyphenedBeginnings(text: string): readonly Range[] {
  return [...text.matchAll(HYPHENED)].flatMap(({ index, groups = {} }) => {
    const { number = '', colon = '', word = '', next } = groups;
    const range = { start: index, end: index + number.length };
    const numbers = number.split(/[-‐‑]/u);
    const [first = '', second = ''] = numbers;
    const isFalling = first.length === 3 && second.length === 1;
    const isModel = numbers.length === 2 && (isFalling || BOEING.test(first));
    const isTitle = colon !== '' && numbers.length > 2 && !isFormation(numbers);
    const isOwn = isModel || isTitle || isVariant(word, next);
    return isOwn || isOfWork(text, { ...range, text: number + colon }, next) ? range : [];
  });
}

function isVariant(word: string, next: string | undefined): boolean {
  return VARIANT.test(word) && (next === undefined || VARIANT.test(next) || !NAME.test(next));
}

/** Whether a work or the like stands before a number, or one looks at it: then the number is of its name. */
function isOfWork(
  text: string,
  number: Range & { readonly text: string },
  next: string | undefined,
): boolean {
  const before = text.slice(Math.max(0, number.start - NEAR), number.start);
  if (NAMED.test(before)) return true;
  return SEEN.test(before) && (number.text.endsWith(':') || /^\p{L}/u.test(next ?? ''));
}
