/** A group of a number's digits, and what separates it from the group before. */
export interface DigitGroup {
  /** As 0-9. */
  readonly digits: string;
  readonly separator: string;
  /** `(0)`, `(+966)` */
  readonly bracket: boolean;
}

/** What stands around groups of digits. */
export interface ToldOfNumber {
  /** It begins with +, which may stand in brackets. */
  readonly plus: boolean;
  /** A word such as «هاتف» stands before it. */
  readonly named: boolean;
  /** A word such as «الشكل» stands before it. */
  readonly section: boolean;
}

const HYPHEN = /^[-‐‑–]$/u;
const SPACE = /^[ \u00A0\u202F]$/u;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Digits of a telephone, from a small country's to the most that there are. */
const FEWEST = 7;
const MOST = 15;

/**
 * Whether groups of digits are one number, a telephone or the like, and not a range, a score or a
 * list: `011-234-5678` and `2222 3333` are, `1911-2006`, `3-1`, `1-2-3` and `10 20 30` are not.
 *
 * @param told what else is known of them
 */
export function isOneNumber(
  groups: readonly DigitGroup[],
  { plus, named, section }: ToldOfNumber,
): boolean {
  const numbers = groups.map(({ digits }) => digits);
  const [first = '', second = ''] = numbers;
  const between = groups.slice(1).map(({ separator }) => separator);
  const digits = numbers.join('').length;
  const isTelephone = digits >= FEWEST && digits <= MOST;
  const areYears = numbers.every((number) => YEAR.test(number));

  if (plus || /^00\d/.test(first)) return isTelephone;
  if (groups[0]?.bracket) {
    return isTelephone && (first.startsWith('0') || (groups.length > 2 && !YEAR.test(first)));
  }
  if (groups.length < 2 || areYears) return false;
  if (isCard(numbers)) return true;
  const isNational = first.startsWith('0') && numbers.every((number) => number.length > 1);
  if (isTelephone && (isNational || named)) return true;
  if (groups.some(({ bracket }) => bracket)) return false;
  if (between.every((separator) => HYPHEN.test(separator))) {
    if (groups.length > 2) return !isRow(numbers) || (!section && isFormation(numbers));
    return isMonth(first, second) || (isTelephone && second.startsWith('0'));
  }
  if (between.every((separator) => SPACE.test(separator)) && isThousands(numbers)) return true;
  return isTelephone && isGrouped(numbers) && between.some((separator) => SPACE.test(separator));
}

/** Numbers that follow each other, as a range's two do: sections, records, countdowns. `1-2-3`, but not `9-06-26`. */
function isRow(numbers: readonly string[]): boolean {
  return numbers.every((number) => /^(?:\d|[1-9]\d)$/.test(number));
}

/** The rows of a football team, whose name they are: 4-3-3, with the goalkeeper 1-4-3-3. */
export function isFormation(numbers: readonly string[]): boolean {
  const rows = (numbers[0] === '1' ? numbers.slice(1) : numbers).map(Number);
  const players = rows.reduce((sum, row) => sum + row, 0);
  return rows.length > 2 && players === 10 && rows.every((row) => row > 0) && (rows[0] ?? 0) > 2;
}

/** 2026-06, but not the season 2008-09. */
function isMonth(year: string, month: string): boolean {
  return (
    YEAR.test(year) && /^(?:0[1-9]|1[0-2])$/.test(month) && Number(year) % 100 !== Number(month) - 1
  );
}

/** 10 000 000 */
function isThousands([first = '', ...others]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && others.every((other) => /^\d{3}$/.test(other));
}

/** A bank's card or account: 4000 1234 5678 9010 */
function isCard(numbers: readonly string[]): boolean {
  return numbers.length > 3 && numbers.every((number) => number.length === 4);
}

/** 2222 3333, 45 25 12 34, but not 2024 500 nor 10 20 30 40. */
function isGrouped(numbers: readonly string[]): boolean {
  if (numbers.some((number) => number.length < 2) || YEAR.test(numbers[0] ?? '')) return false;
  const isList = numbers.every(
    (number, index) =>
      number.length === 2 && (index === 0 || Number(number) > Number(numbers[index - 1])),
  );
  return !isList;
}
