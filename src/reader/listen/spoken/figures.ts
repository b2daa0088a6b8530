import { withAsciiDigits } from '../../../text/digits.ts';

/** «1.250.000», as the Maghreb writes thousands; of «10.500» nobody can tell. */
const POINTED = /(?<![\d.,])(?!0)\d{1,3}(?:(?:\.\d{3}){2,}|\.000)(?![\d%]|[.,]\d)/g;
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[,٬\u00A0\u202F]\d{3})+(?!\d|[,٬]\d)/g;
/** A telephone: groups of digits after a plus or a zero, or eight digits and more in three groups. */
const TELEPHONE =
  /(?<![\d.,/:\p{L}-])(?:\+ ?\d|00\d|\(?0(?=\d))[\d ()-]{6,}\d(?![\d.,/:]\d|\d)|(?<![\d.,/:\p{L}-])\d{3,4}(?:[ -]\d{2,4}){2,}(?![\d.,/:-]*\d)/gu;

const RANGE = /(?<![\d.,:/-])(\d+(?:\.\d+)?%?) ?[-–—] ?(\d+(?:\.\d+)?)(?![\d:/]|[.,]\d|[-–—]\d)/g;
/** What a score stands among, within a few words of it. */
const GAME =
  /فاز|يفوز|فوز|تعادل|خسر|خسار|نتيجة|هدف|أهداف|الشوط|مبارا|هزم|تغلب|لصالح|سجل|ذهاب|إياب/u;
const NEAR = 60;
/** «بوينغ 737-800» */
const IS_MODEL = /(?:بوين[غج]|[إا]يرباص|طراز) $/u;
/** No points of a game are more. */
const MOST_POINTS = 199;

const SIGNED = /(?:(?<![\p{L}\p{N})\]])|(?<=(?<!\p{L})[وف]))[-−+±](?=\d)/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '-': 'ناقص ',
  '−': 'ناقص ',
  '+': 'زائد ',
  '±': 'زائد أو ناقص ',
};
const OPERATOR = /(?<=\d) ?([×÷=+]) ?(?=\d)/g;
const OPERATORS: Readonly<Record<string, string>> = {
  '×': ' في ',
  '÷': ' على ',
  '=': ' يساوي ',
  '+': ' زائد ',
};
const DECIMAL = /(?<![\d.,])(\d+)\.(\d+)(?!\.?\d)/g;

/** Figures without what only the eye reads: thousands without their commas, digits that every voice knows. */
export function plainFigures(text: string): string {
  return (
    withAsciiDigits(text)
      .replace(/(?<=\d)٫(?=\d)/g, '.')
      .replaceAll('٪', '%')
      // As agencies of the Maghreb write it, «2ر70» for 70.2: seen from the right it is in order.
      .replace(/(?<![\d\p{L}])(\d+)ر(\d+)(?![\d\p{L}])/gu, '$2.$1')
      .replace(/(?<![\d.,]|الساعة )(\d+),(\d{1,2})(?![\d,]|\.\d)/gu, '$1.$2')
      .replace(POINTED, (number) => number.replaceAll('.', ''))
      .replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
  );
}

/** Telephones digit by digit, scores and ranges with the word between their numbers. */
export function pairsSaid(text: string): string {
  return text
    .replace(TELEPHONE, telephoneSaid)
    .replace(RANGE, (_pair, first: string, second: string, at: number, whole: string) => {
      return `${first} ${between(first, second, at, whole)}`;
    });
}

/** The word between two numbers, and the second. What does not rise is no range: it is a score. */
function between(first: string, second: string, at: number, whole: string): string {
  const before = whole.slice(0, at);
  if (/(?<!\p{L})بين $/u.test(before)) return `و${second}`;
  if (IS_MODEL.test(before)) return second;
  const after = whole.slice(at + first.length);
  if (/^[-–— \d.]+=/.test(after) || / ?= ?$/.test(before)) return `ناقص ${second}`;
  const season = /^(?:1[89]|20)\d\d$/.test(first) && /^\d\d$/.test(second);
  if (season) return `إلى ${first.slice(0, 2)}${second}`;
  const [one, other] = [Number.parseFloat(first), Number(second)];
  const around = whole.slice(Math.max(0, at - NEAR), at + NEAR);
  const arePoints = one <= MOST_POINTS && other <= MOST_POINTS;
  return arePoints && (one >= other || GAME.test(around)) ? `مقابل ${second}` : `إلى ${second}`;
}

/** Signs before and between numbers, and the point of a fraction. Last, because others read them. */
export function signsSaid(text: string): string {
  return text
    .replace(OPERATOR, (_sign, operator) => OPERATORS[operator] ?? operator)
    .replace(SIGNED, (sign) => SIGNS[sign] ?? sign)
    .replace(DECIMAL, (_number, whole, part) => `${whole} فاصلة ${fractionSaid(part)}`);
}

function telephoneSaid(number: string): string {
  const groups = number.match(/\d+/g) ?? [];
  if (groups.every((group) => /^(?:1[89]|20)\d\d$/.test(group))) return groups.join('، ');
  const digits = groups.map((group) => [...group].join(' ')).join('، ');
  return number.startsWith('+') ? `زائد ${digits}` : digits;
}

/** «05» is a zero and a five; a voice would leave the zero out. */
function fractionSaid(part: string): string {
  return part.length > 2 || part.startsWith('0') ? [...part].join(' ') : part;
}
