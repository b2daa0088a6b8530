/** Proclitics: particles written onto the front of a word, and the words that take them. */

/** The kind of word that a proclitic is written onto. */
export type Host = 'any' | 'noun' | 'definite' | 'verb';

/** One way to divide a form into proclitics and a stem. */
export interface Segmentation {
  /** All proclitics together, as they are written. */
  readonly proclitic: string;
  readonly stem: string;
  readonly host: Host;
  /** How many times better attested than the whole form the stem must be. */
  readonly penalty: number;
}

/** The article ال alone and after other proclitics; لل is لـ before ال, whose alef is not written. */
export const ARTICLES: readonly string[] = [
  'ال',
  'بال',
  'لل',
  'وال',
  'فال',
  'كال',
  'وبال',
  'ولل',
  'فلل',
  'فبال',
  'وكال',
];

/**
 * Proclitics with their hosts and penalties. و and ف join any word, ب ل ك a noun, س an imperfect, and
 * ال is the last before the stem (Ryding, "A Reference Grammar of Modern Standard Arabic", chapters
 * 16 to 18). The penalty is higher for rarer proclitics: ك is far more often a word's first radical
 * than the preposition.
 */
const PROCLITICS: readonly (readonly [string, Host, number])[] = [
  ...ARTICLES.map((article) => [article, 'definite', 1] as const),
  ['و', 'any', 1],
  ['ف', 'any', 3],
  ['ب', 'noun', 2],
  ['ل', 'noun', 2],
  ['ك', 'noun', 6],
  ['وب', 'noun', 2],
  ['ول', 'noun', 2],
  ['وك', 'noun', 6],
  ['فب', 'noun', 4],
  ['فل', 'noun', 4],
  ['ل', 'verb', 2],
  ['ول', 'verb', 2],
  ['فل', 'verb', 4],
  ['س', 'verb', 2],
  ['وس', 'verb', 2],
  ['فس', 'verb', 2],
];

/**
 * Every way to segment proclitics from a form, by its letters alone.
 *
 * @param form a folded form
 * @returns segmentations whose stem has at least two letters, the form without any proclitic not
 *   among them; after لل there is one whose stem begins with ل too (للجنة is لل and لجنة)
 */
export function segmentations(form: string): Segmentation[] {
  const found: Segmentation[] = [];
  for (const [proclitic, host, penalty] of PROCLITICS) {
    if (!form.startsWith(proclitic)) continue;
    const stem = form.slice(proclitic.length);
    if (stem.length < 2) continue;
    if (host === 'verb' && !/^[يتنا]../.test(stem)) continue;
    found.push({ proclitic, stem, host, penalty });
    if (proclitic.endsWith('لل')) found.push({ proclitic, stem: `ل${stem}`, host, penalty });
  }
  return found;
}
