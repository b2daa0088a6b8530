import type { Word } from './latin-words.ts';

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
/** It dates what follows: «عام 2024 Super Mario». */
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d{1,4}(?:\.\d)?:?$/;
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
  const endsName = !next || VARIANT.test(next.text) || !NAME.test(next.text);
  if (VARIANT.test(word.text) && endsName && !YEAR.test(number.text)) return true;
  const before = text.slice(Math.max(0, number.start - NEAR), number.start);
  return CAPITAL.test(word.text) && NAMED.test(before);
}
