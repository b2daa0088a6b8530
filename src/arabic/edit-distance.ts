/** Near spellings, for «هل تقصد …؟». */

/** What it costs to type one letter for another; '' stands for a letter missing or doubled. */
export type Cost = (from: string, to: string) => number;

/** Letters that sound or look alike to those who mistake them. */
const ALIKE = [
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

const alike = new Set(
  ALIKE.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))),
);

const slip: Cost = (from, to) => {
  if (from === '' || to === '') return /[اويهء]/.test(from + to) ? 0.6 : 1;
  return alike.has(from + to) ? 0.5 : 1;
};

/**
 * Damerau and Levenshtein's edit distance with costs: letters left out, put in, mistaken, and two
 * neighbours changed about. Time and space are O(length²); longer words than 64 are infinitely
 * far, and so is what is further than the limit.
 */
export function nearness(a: string, b: string, cost: Cost = slip, limit = Infinity): number {
  if (a.length > 64 || b.length > 64) return a === b ? 0 : Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above: number[] = [0];
  for (let j = 1; j <= b.length; j++) above[j] = at(above, j - 1) + cost('', b.charAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const from = a.charAt(i - 1);
    const row = [at(above, 0) + cost(from, '')];
    for (let j = 1; j <= b.length; j++) {
      const to = b.charAt(j - 1);
      const doubled = from === a.charAt(i - 2) || to === b.charAt(j - 2) ? 0.5 : 1;
      let least = Math.min(
        at(above, j - 1) + (from === to ? 0 : cost(from, to)),
        at(above, j) + cost(from, '') * doubled,
        at(row, j - 1) + cost('', to) * doubled,
      );
      const swapped = from === b.charAt(j - 2) && to === a.charAt(i - 2) && from !== to;
      if (swapped) least = Math.min(least, at(before, j - 2) + 2 * cost(from, to) * 0.4);
      row.push(least);
    }
    if (Math.min(...row) > limit && Math.min(...above) > limit) return Number.POSITIVE_INFINITY;
    before = above;
    above = row;
  }
  return at(above, b.length);
}

/** What being e times commoner is worth, in slips: the noisy channel's prior, small. */
const COMMON = 0.08;

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;

/**
 * Finds what a reader may have meant.
 *
 * @param form a folded word that a site does not have
 * @param entries folded words of the site, and how often each occurs; citation forms alone (the
 *   class keys) are enough, and are never بوتين with a و before it
 * @param most how many to give at most
 * @returns the likeliest words first, near and common; none further than a third of the word's
 *   letters, and at most two slips
 */
export function nearSpellings(
  form: string,
  entries: Iterable<readonly [string, number]>,
  most = 3,
): string[] {
  const limit = Math.min(2, form.length / 3);
  const found: { entry: string; unlikely: number }[] = [];
  for (const [entry, count] of entries) {
    if (entry === form || Math.abs(entry.length - form.length) > 2) continue;
    const distance = nearness(form, entry, slip, limit);
    if (distance > limit) continue;
    found.push({ entry, unlikely: distance - COMMON * Math.log(count) });
  }
  found.sort((a, b) => a.unlikely - b.unlikely || (a.entry < b.entry ? -1 : 1));
  return found.slice(0, most).map(({ entry }) => entry);
}
