/**
 * Weak verbs by rule. A root with و or ي has other letters in its perfect than in its imperfect:
 * hollow يقيم أقام, يستفيد استفاد; defective يعطي أعطى, and its feminine أعطت (Wright, "A Grammar of the
 * Arabic Language", I, §§ 149–179). Verbs that no rule covers are in `lexicon/verbs.ts`.
 */
import type { Frequencies } from './frequencies.ts';
import { PERFECT_ENDING_WEIGHT, PERFECT_WEIGHT } from './weights.ts';

/**
 * Perfects to which the stem of an imperfect may belong. Forms IV and VII to X drop the first alef of
 * the perfect (يعلن, أعلن), and a stem in ست is of form X. An alef that stays in the imperfect is a
 * radical (أمر يأمر), and a hamza there is one too, in the imperfect of forms II to IV (أكد يؤكد).
 *
 * @param stem without the prefix and the ending of the imperfect
 * @returns folded perfects, attested or not
 */
export function perfectCandidates(stem: string, frequencies: Frequencies): string[] {
  if (/^ء../.test(stem)) return [`ا${stem.slice(1)}`, `ا${stem}`];
  const withAlef = `ا${stem}`;
  if (/^ست../.test(stem)) return [withAlef, withAlef.replace(/ي(.)$/, 'ا$1')];
  const perfects = frequencies.imperfect(withAlef) > 0 ? [stem] : [stem, withAlef];
  if (/^..و$/.test(stem)) perfects.push(`${stem.slice(0, -1)}ا`);
  return [...perfects, ...hollowPerfects(stem, frequencies)];
}

/**
 * يقيم أقام, يلوم لام. None where the middle letter stays in the perfect (يعين عينت); form I is none of
 * يقيم where يقوم occurs.
 */
function hollowPerfects(stem: string, frequencies: Frequencies): string[] {
  const [, first, middle, last] = /^(.)([وي])([^اوي])$/.exec(stem) ?? [];
  if (middle === undefined || frequencies.bare(`${stem}ت`) > 0) return [];
  const formOne = `${first}ا${last}`;
  const perfects = middle === 'ي' ? [`ا${formOne}`] : [formOne];
  if (middle === 'ي' && frequencies.imperfect(`${first}و${last}`) === 0) perfects.push(formOne);
  return perfects.filter(
    (each) => frequencies.bare(`${each}ت`) + frequencies.bare(`${each}وا`) > 0,
  );
}

/**
 * How well the vocabulary attests a stem as the perfect of a verb. The endings ت and وا weigh most,
 * because nouns do not have them.
 *
 * @returns a score that grows with frequencies; 0 if the stem does not occur
 */
export function perfectScore(stem: string, frequencies: Frequencies): number {
  return (
    PERFECT_ENDING_WEIGHT * perfectEndings(stem, frequencies) +
    PERFECT_WEIGHT * frequencies.bare(stem)
  );
}

/** How often a stem occurs with the endings of perfects, which nouns do not have: تلقت, تلقوا. */
export function perfectEndings(stem: string, frequencies: Frequencies): number {
  const withoutWeak = stem.replace(/(?<=..)[ياو]$/, '');
  const forms = [`${stem}ت`, `${stem}وا`, `${withoutWeak}ت`, `${withoutWeak}وا`];
  const counts = [...new Set(forms)].map((form) => frequencies.bare(form));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The imperfect that belongs to a perfect with other letters: يعطي for أعطت, يستضيف for استضافت, and
 * يقيم for the passive أقيمت.
 *
 * @param stem the perfect without its ending
 * @returns undefined if the vocabulary has no such imperfect
 */
export function imperfectOfPerfect(stem: string, frequencies: Frequencies): string | undefined {
  if (stem.length < 3) return undefined;
  const inner = stem.replace(/^ا/, '');
  const isHollow = /^ا(?:ست)?.[اي].$/.test(stem);
  const imperfect = isHollow ? inner.replace(/ا(.)$/, 'ي$1') : `${inner}ي`;
  return frequencies.imperfect(imperfect) > 0 ? `ي${imperfect}` : undefined;
}

/**
 * The stem of an imperfect from what stands before the ون or وا of its plural, in which a weak last
 * radical is not written: يسعى for يسعون.
 *
 * @param stem without the prefix and the ending of the imperfect
 */
export function stemBeforePlural(stem: string, frequencies: Frequencies): string {
  const defective = ['ي', 'و', 'ا'].map((letter) => stem + letter);
  const count = (each: string) => frequencies.imperfect(each);
  return defective.find((each) => count(each) > count(stem)) ?? stem;
}
