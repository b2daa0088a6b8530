import { leadingZeroForms, withoutLeadingZero } from '../../../arabic/leading-zero.ts';

/** Two numbers around a full stop: 12.11, 11.2024, 2024.11. */
const PARTS = /^(\d{1,4})\.(\d{1,4})$/;

/**
 * The day and the month, or the month and the year, that a number may be: 12.11 may be the beginning of
 * 12.11.2024, which stands in a text as three numbers.
 *
 * @param form folded
 */
export function dateParts(form: string): readonly string[] {
  const [, first = '', second = ''] = PARTS.exec(form) ?? [];
  const kinds = [first, second].map(kindOf);
  return kinds.includes('month') && !kinds.includes(undefined) ? [first, second] : [];
}

/**
 * The same with a zero before a number below ten, and without: a page has one of them. With it first, for the table of an
 * article has the key without.
 */
export function dateSpellings(form: string): readonly (readonly string[])[] {
  const [first = [], second = []] = dateParts(form).map((part) => {
    const short = withoutLeadingZero(part);
    return [...leadingZeroForms(short), short];
  });
  return first.flatMap((one) => second.map((other) => [one, other]));
}

/** A month may be a day as well; beside one another number is a day or a year. */
function kindOf(written: string): 'month' | 'other' | undefined {
  const number = Number(written);
  if (written.length === 4) return /^(?:19|20)/.test(written) ? 'other' : undefined;
  if (written.length > 2 || number < 1 || number > 31) return undefined;
  return number > 12 ? 'other' : 'month';
}
