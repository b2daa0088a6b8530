/**
 * Weak verbs by rule. A root with و or ي writes another letter in its perfect than in its imperfect:
 * hollow يقيم أقام, يستفيد استفاد; defective يعطي أعطى, and its feminine أعطت (Wright, "A Grammar of the
 * Arabic Language", I, §§ 149–179). What no rule tells is in `lexicon/verbs.ts`.
 */
import type { Frequencies } from './frequencies.ts';

/**
 * Perfects that an imperfect's stem may be of. Form IV hides its alef (يعلن is أعلن), as do VII to X,
 * and what begins with ست is of form X. An alef that stays in the imperfect is a radical (أمر يأمر).
 */
export function perfectsOf(stem: string, frequencies: Frequencies): string[] {
  const hidden = `ا${stem}`;
  if (/^ست../.test(stem)) return [hidden, hidden.replace(/ي(.)$/, 'ا$1')];
  const perfects = frequencies.imperfect(hidden) > 0 ? [stem] : [stem, hidden];
  if (/^..و$/.test(stem)) perfects.push(stem.replace(/و$/, 'ا'));
  return [...perfects, ...hollowPerfects(stem, frequencies)];
}

/** يقيم أقام, يلوم لام; not where the middle letter stays (يعين عينت) or the other one stands (يقوم). */
function hollowPerfects(stem: string, frequencies: Frequencies): string[] {
  const [, first = '', middle, last = ''] = /^(.)([وي])([^اوي])$/.exec(stem) ?? [];
  if (middle === undefined || frequencies.bare(`${stem}ت`) > 0) return [];
  const plain = `${first}ا${last}`;
  const perfects = middle === 'ي' ? [`ا${plain}`] : [plain];
  if (middle === 'ي' && frequencies.imperfect(`${first}و${last}`) === 0) perfects.push(plain);
  return perfects.filter(
    (each) => frequencies.bare(`${each}ت`) + frequencies.bare(`${each}وا`) > 0,
  );
}

/** How sure the vocabulary is that a stem is a verb's perfect: nouns take neither of its endings. */
export function asPerfect(stem: string, frequencies: Frequencies): number {
  const short = stem.replace(/(?<=..)[ياو]$/, '');
  const inflected = [...new Set([`${stem}ت`, `${stem}وا`, `${short}ت`, `${short}وا`])];
  const counts = inflected.map((form) => frequencies.bare(form));
  return 3 * counts.reduce((sum, count) => sum + count, 0) + 0.3 * frequencies.bare(stem);
}

/**
 * The imperfect of a perfect that has other letters: أعطت of يعطي, استضافت of يستضيف, and the passive
 * أقيمت of يقيم.
 */
export function imperfectOf(stem: string, frequencies: Frequencies): string | undefined {
  if (stem.length < 3) return undefined;
  const inner = stem.replace(/^ا/, '');
  const hollow = /^ا(?:ست)?.[اي].$/.test(stem);
  const ofImperfect = hollow ? inner.replace(/ا(.)$/, 'ي$1') : `${inner}ي`;
  return frequencies.imperfect(ofImperfect) > 0 ? `ي${ofImperfect}` : undefined;
}

/** The stem before the ون and وا of the plural, which swallow a weak last letter: يسعون of يسعى. */
export function beforePlural(stem: string, frequencies: Frequencies): string {
  const weak = ['ي', 'و', 'ا'].map((letter) => stem + letter);
  const count = (each: string) => frequencies.imperfect(each);
  return weak.find((each) => count(each) > count(stem)) ?? stem;
}
