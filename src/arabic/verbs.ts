/** Verbs: يكتب، تكتبون، كتبت، كتبوا are one word, and a noun that is spelled like it is another. */
import type { Evidence } from './evidence.ts';
import { isHeadword, particles, weakVerbs } from './lexicon.ts';

/** Endings of the imperfect, none first: the ن of يعلن is of the root. */
const ENDINGS = ['', 'ون', 'وا', 'ان', 'ين', 'ن'];

/** How sure the vocabulary is that a stem is a verb's perfect: nouns take neither ending. */
function asPerfect(stem: string, evidence: Evidence): number {
  return 3 * (evidence.bare(`${stem}ت`) + evidence.bare(`${stem}وا`)) + 0.3 * evidence.bare(stem);
}

/** How often a stem stands in the imperfect. */
function asImperfect(stem: string, evidence: Evidence): number {
  return evidence.bare(`ي${stem}`) + evidence.bare(`ت${stem}`) + evidence.bare(`ي${stem}ون`);
}

/**
 * Key of a verb: its perfect, or where that is spelled like a noun (رفض, طالب) its imperfect, so that
 * الرفض and الطلاب do not bring يرفض and يطالب, while رفض brings both.
 */
export function verbKey(perfect: string, evidence: Evidence): string {
  const imperfect = `ي${perfect}`;
  return isNounToo(perfect, evidence) && !particles.has(imperfect) ? imperfect : perfect;
}

/** Is a perfect spelled like a noun? */
function isNounToo(perfect: string, evidence: Evidence): boolean {
  return isHeadword(perfect) || evidence.definite(perfect) > 0.05 * evidence.bare(perfect);
}

/** The verb that a noun's spelling may be too: طالب is a student, and demanded. */
export function verbOf(noun: string, evidence: Evidence): string | undefined {
  if (noun.length < 3 || particles.has(noun) || !isNounToo(noun, evidence)) return undefined;
  return !particles.has(`ي${noun}`) &&
    evidence.bare(`ي${noun}`) > 0 &&
    asImperfect(noun, evidence) > 0.3 * evidence.bare(noun)
    ? `ي${noun}`
    : undefined;
}

/** Is the ه of a stem an object (يحركه), not a radical (يتوجه, whose توجهت is attested)? */
function isPronoun(stem: string, evidence: Evidence): boolean {
  if (!stem.endsWith('ه') || stem.length < 4) return false;
  return evidence.bare(`${stem}ت`) + evidence.bare(`${stem}وا`) === 0;
}

/**
 * Key of the verb that an imperfect is of.
 *
 * Form IV hides its alef (يعلن is أعلن, not علن), as do VII to X (يستخدم, استخدم): whichever perfect
 * is better attested wins. A prefix other than ي must have a twin in ي, for ت begins many nouns.
 */
export function verbOfImperfect(form: string, evidence: Evidence): string | undefined {
  if (!/^[يتن]../.test(form)) return undefined;
  if (evidence.definite(form) > 0.03 * evidence.bare(form)) return undefined;
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(1, form.length - ending.length);
    const verb = verbOfStem(form, stem, evidence);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

function verbOfStem(form: string, stem: string, evidence: Evidence): string | undefined {
  if (stem.length < 2 || isPronoun(stem, evidence)) return undefined;
  const imperfect = `ي${stem}`;
  const attested = evidence.bare(imperfect);
  if (!form.startsWith('ي') && attested + evidence.bare(`${imperfect}ون`) === 0) return undefined;
  const weak = weakVerbs.get(stem)?.[0];
  if (weak !== undefined) return verbKey(weak, evidence);
  if (stem.length < 3 || asImperfect(stem, evidence) === 0) return undefined;
  if (particles.has(stem)) return imperfect;
  const [best] = [stem, `ا${stem}`]
    .filter((each) => evidence.bare(each) > 0)
    .sort((one, other) => asPerfect(other, evidence) - asPerfect(one, evidence));
  if (best !== undefined) return verbKey(best, evidence);
  return imperfect !== form && attested > 0 ? imperfect : undefined;
}

/** Key of the verb that a perfect with its ending is of: قالت، أعلنوا, on a stem hardly ever definite. */
export function verbOfPerfect(form: string, evidence: Evidence): string | undefined {
  const [, stem = ''] = /^(.{3,})(?:وا|تا|ت)$/.exec(form) ?? [];
  if (stem === '' || particles.has(stem)) return undefined;
  if (evidence.definite(form) > 0.02 * evidence.bare(form)) return undefined;
  if (evidence.bare(stem) < Math.max(1, 0.05 * evidence.bare(form))) return undefined;
  return verbKey(stem, evidence);
}
