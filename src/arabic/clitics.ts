/** Proclitics: particles written onto the front of a word, and the words that take them. */
import { ARTICLE_PENALTY, PROCLITIC_PENALTY } from './weights.ts';

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

/**
 * The article ال alone and after other proclitics, none of which begins with another; لل is لـ before ال,
 * whose alef is not written.
 */
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
 * Proclitics by their hosts. و and ف join any word, ب ل ك a noun, س an imperfect, and ال is the last
 * before the stem (Ryding, "A Reference Grammar of Modern Standard Arabic", chapters 16 to 18).
 */
const PROCLITICS: readonly (readonly [Host, readonly string[]])[] = [
  ['definite', ARTICLES],
  ['any', ['و', 'ف']],
  ['noun', ['ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل']],
  ['verb', ['ل', 'ول', 'فل', 'س', 'وس', 'فس']],
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
  for (const [host, proclitics] of PROCLITICS) {
    for (const proclitic of proclitics) {
      if (!form.startsWith(proclitic)) continue;
      const stem = form.slice(proclitic.length);
      if (stem.length < 2) continue;
      if (host === 'verb' && !/^[يتنا]../.test(stem)) continue;
      const penalty = PROCLITIC_PENALTY[proclitic] ?? ARTICLE_PENALTY;
      found.push({ proclitic, stem, host, penalty });
      if (proclitic.endsWith('لل')) found.push({ proclitic, stem: `ل${stem}`, host, penalty });
    }
  }
  return found;
}
