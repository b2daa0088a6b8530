/** Verbs: يكتب، تكتبون، كتبت، كتبوا are one word, and a noun that is spelled like it is another. */
import type { Frequencies } from './frequencies.ts';
import { isHeadword, particles, stemsOfWeakVerbs, weakVerbsByStem } from './lexicon.ts';
import { asPerfect, beforePlural, imperfectOf, perfectsOf } from './weak-verbs.ts';

/**
 * Endings of the imperfect by its prefix, none before ن: that of يعلن is of the root. Only the second
 * person takes ين, and the first person no ending at all (Ryding, chapter 22).
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ي: ['وا', 'ون', '', 'ان', 'ن'],
  ت: ['وا', 'ون', '', 'ان', 'ين', 'ن'],
  ن: [''],
  ا: [''],
};

const PLURAL = /و[ان]$/;

/** How often a stem stands in the imperfect. */
function asImperfect(stem: string, frequencies: Frequencies): number {
  return (
    frequencies.imperfect(stem) + frequencies.bare(`ت${stem}`) + frequencies.imperfect(`${stem}ون`)
  );
}

/**
 * Key of a verb: its perfect, or where that is spelled like a noun (رفض, طالب) or like another verb's
 * imperfect (تطلب) its own imperfect, so that الرفض and الطلاب do not bring يرفض and يطالب, while رفض
 * brings both.
 */
export function verbKey(perfect: string, frequencies: Frequencies): string {
  if (!isNounToo(perfect, frequencies) && !isImperfectToo(perfect, frequencies)) return perfect;
  const weak = stemsOfWeakVerbs.get(perfect)?.[0];
  if (weak !== undefined && frequencies.imperfect(weak) > 0) return `ي${weak}`;
  const stems = [perfect, perfect.replace(/^ا/, '')];
  const stem = stems.find((each) => frequencies.imperfect(each) > 0);
  const isAnothers = stem !== undefined && bestPerfect(stem, frequencies) !== perfect;
  const imperfect = `ي${stem ?? stems.at(-1)}`;
  return isAnothers || particles.has(imperfect) ? perfect : imperfect;
}

/** Is a perfect spelled like a noun? */
function isNounToo(perfect: string, frequencies: Frequencies): boolean {
  return isHeadword(perfect) || frequencies.definite(perfect) > 0.05 * frequencies.bare(perfect);
}

/** تطلب is "it required" (يتطلب), and more often "she asks" (يطلب). */
function isImperfectToo(form: string, frequencies: Frequencies): boolean {
  const imperfect = frequencies.imperfect(form.slice(1));
  return /^ت.../.test(form) && imperfect > 0.3 * frequencies.imperfect(form);
}

/** The verb that a noun's spelling may be too: طالب is a student, and demanded; تعرف an acquaintance. */
export function verbOf(noun: string, frequencies: Frequencies): string | undefined {
  if (noun.length < 2 || particles.has(noun) || !isNounToo(noun, frequencies)) return undefined;
  if (noun.length === 2 && (weakVerbsByStem.has(noun) || frequencies.bare(`${noun}ت`) === 0))
    return undefined;
  const own = frequencies.bare(noun);
  const imperfect = `ي${noun}`;
  const inImperfect = particles.has(imperfect) ? 0 : asImperfect(noun, frequencies);
  const isPerfect = frequencies.imperfect(noun) > 0 && inImperfect > 0.3 * own;
  if (isPerfect && bestPerfect(noun, frequencies) === noun) return imperfect;
  const stem = noun.slice(1);
  const twins = frequencies.imperfect(stem) + frequencies.imperfect(`${stem}ون`);
  return noun.startsWith('ت') && twins > 0.5 * own
    ? verbOfStem(noun, stem, frequencies)
    : undefined;
}

/** Does a stem end in an object (يحركه، يراها), not in a radical (يساهم, whose ساهمت is attested)? */
function hasObject(stem: string, frequencies: Frequencies): boolean {
  if (!/^...*(?:ه|ها|هم|هما)$/.test(stem) || stem.length < 4) return false;
  return frequencies.bare(`${stem}ت`) + frequencies.bare(`${stem}وا`) === 0;
}

/**
 * Key of the verb that an imperfect is of. A prefix other than ي must have a twin in ي, for ت and ا
 * begin many nouns; not so تت, but for تتويج and its like.
 *
 * @param certain something before it (سـ) shows that it is a verb, however often its spelling is a noun's
 */
export function verbOfImperfect(
  form: string,
  frequencies: Frequencies,
  certain = false,
): string | undefined {
  const endings = ENDINGS[form[0] ?? ''];
  if (endings === undefined || form.length < 3) return undefined;
  if (form.startsWith('ا') && isOwnPerfect(form, frequencies)) return undefined;
  if (!certain && frequencies.definite(form) > 0.03 * frequencies.bare(form)) return undefined;
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const rest = form.slice(1, form.length - ending.length);
    const stem = PLURAL.test(ending) ? beforePlural(rest, frequencies) : rest;
    const isVerb = certain || /^(?:ي|تت(?!.ي.))/.test(form);
    const verb = verbOfStem(form, stem, frequencies, isVerb);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** أعلن and أجرى begin with an alef of their own, not with that of the first person. */
function isOwnPerfect(form: string, frequencies: Frequencies): boolean {
  return (
    /(?:ون|وا|ان|ت|تا)$/.test(form) || asPerfect(form, frequencies) > 0.3 * frequencies.bare(form)
  );
}

function verbOfStem(
  form: string,
  stem: string,
  frequencies: Frequencies,
  isVerb = form.startsWith('ي'),
): string | undefined {
  if (stem.length < 2) return undefined;
  const imperfect = `ي${stem}`;
  const attested = frequencies.imperfect(stem);
  if (!isVerb && attested + frequencies.imperfect(`${stem}ون`) === 0) return undefined;
  if (hasObject(stem, frequencies)) return undefined;
  const fifth = `ت${stem}`;
  const isFifth = form.startsWith('ت') && stem.length > 2 && frequencies.imperfect(fifth) > 0;
  if (isFifth && !isImperfectToo(fifth, frequencies)) return verbKey(fifth, frequencies);
  const weak = weakVerbsByStem.get(stem)?.[0];
  if (weak !== undefined) return verbKey(weak, frequencies);
  if (asImperfect(stem, frequencies) === 0) return undefined;
  if (particles.has(stem)) return stem.length > 2 ? imperfect : undefined;
  const best = bestPerfect(stem, frequencies);
  if (stem.length === 2 && !isGeminate(form, best, frequencies)) {
    const isTwin = form.startsWith('ت') && attested > 1 && attested > 0.2 * frequencies.bare(form);
    return isTwin || (attested > 0 && PLURAL.test(form)) ? imperfect : undefined;
  }
  if (best !== undefined) return verbKey(best, frequencies);
  const hasNoEnding = form.length === stem.length + 1;
  return imperfect !== form && (attested > 0 || (isVerb && hasNoEnding)) ? imperfect : undefined;
}

/** The best attested of the perfects that an imperfect's stem may be of. */
function bestPerfect(stem: string, frequencies: Frequencies): string | undefined {
  return perfectsOf(stem, frequencies)
    .filter((each) => (stem.length > 2 ? asPerfect(each, frequencies) : frequencies.bare(each)) > 0)
    .filter((each) => !particles.has(each))
    .sort((one, other) => asPerfect(other, frequencies) - asPerfect(one, frequencies))[0];
}

/** يرد, ترد of رد, whose ردت is attested: two letters are too few for weaker evidence. */
function isGeminate(
  form: string,
  perfect: string | undefined,
  frequencies: Frequencies,
): perfect is string {
  if (perfect === undefined || !/^[يت]/.test(form)) return false;
  return frequencies.bare(perfect) > 0 && frequencies.bare(`${perfect}ت`) > 0;
}

/** Key of the verb that a perfect with its ending is of: قالت، أعلنوا, on a stem hardly ever definite. */
export function verbOfPerfect(form: string, frequencies: Frequencies): string | undefined {
  const [, stem = ''] = /^(.{2,})(?:وا|تا|ت)$/.exec(form) ?? [];
  if (stem === '' || frequencies.definite(form) > 0.02 * frequencies.bare(form)) return undefined;
  const imperfect = imperfectOf(stem, frequencies);
  const ofWeak = imperfect && verbOfImperfect(imperfect, frequencies);
  if (ofWeak && frequencies.bare(form) > 0) return ofWeak;
  const weak = weakVerbsByStem.get(stem)?.[0];
  if (weak !== undefined && stem.length > 2) return verbKey(weak, frequencies);
  if (particles.has(stem) || weak !== undefined) return undefined;
  const inImperfect = frequencies.imperfect(stem.replace(/^ا/, ''));
  // Two letters are few, and the ا is either a hamza's (بدأت, لجأت) or that of a plural in ات.
  if ((stem.length === 2 || stem.endsWith('ا')) && inImperfect === 0) return undefined;
  const attested = frequencies.bare(stem) + (stem.length > 2 ? inImperfect : 0);
  if (attested < Math.max(1, 0.05 * frequencies.bare(form))) return undefined;
  return verbKey(stem, frequencies);
}
