/** Cost of the mistakes that are made in typing Arabic. */
import { CONFUSED_LETTER_COST, NEIGHBOUR_KEY_COST, VOWEL_LETTER_COST } from './weights.ts';

/**
 * Letters that are mistaken for one another: for their sound (ه and ت, the emphatics, ق and ك), for
 * their look (ب, ت and ن; ف and ق), or as seats of hamza. Every pair within a group counts.
 */
const CONFUSABLE = [
  'هت',
  'ها',
  'ضظد',
  'ذزد',
  'ثست',
  'قكغج',
  'صس',
  'طت',
  'حهخج',
  'عغ',
  'عء',
  'اء',
  'يا',
  'وء',
  'يء',
  'بتن',
  'فق',
  'رز',
  'سش',
  'صض',
  'طظ',
];

const confusablePairs = new Set(
  CONFUSABLE.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))),
);

/**
 * Letters side by side on the keyboards of computers and telephones, folded: one is hit for the other. What stands above
 * a letter differs by keyboard.
 */
const ROWS = 'ضصثقفغعهخحجد شسيبلاتنمكط ءر يهوزظ';

/** Another digit makes another number, which nobody has mistaken for the one that was typed. */
const OF_NUMBERS = /[\d.,]/;

/**
 * Cost of one typing mistake in folded Arabic; an `EditCost`.
 *
 * @param from the letter in place of which `to` stands; '' for an inserted letter
 * @param to the letter in place of `from`; '' for a deleted letter
 * @returns 0.5 for confusable letters, 0.6 for a vowel letter inserted or deleted, 0.8 for a neighbour on the keyboard,
 *   otherwise 1; `Infinity` within numbers
 */
export function confusionCost(from: string, to: string): number {
  if (OF_NUMBERS.test(from + to)) return Number.POSITIVE_INFINITY;
  if (from === '' || to === '') return /[اويهء]/.test(from + to) ? VOWEL_LETTER_COST : 1;
  if (confusablePairs.has(from + to)) return CONFUSED_LETTER_COST;
  return ROWS.includes(from + to) || ROWS.includes(to + from) ? NEIGHBOUR_KEY_COST : 1;
}
