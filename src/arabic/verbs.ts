/** Verbs: يكتب، تكتبون، كتبت، كتبوا are one word, and a noun that is spelled like it is another. */
import type { Evidence } from './frequencies.ts';
import { isHeadword, particles, weakStems, weakVerbs } from './lexicon.ts';
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
function asImperfect(stem: string, evidence: Evidence): number {
  return evidence.imperfect(stem) + evidence.bare(`ت${stem}`) + evidence.imperfect(`${stem}ون`);
}

/**
 * Key of a verb: its perfect, or where that is spelled like a noun (رفض, طالب) or like another verb's
 * imperfect (تطلب) its own imperfect, so that الرفض and الطلاب do not bring يرفض and يطالب, while رفض
 * brings both.
 */
export function verbKey(perfect: string, evidence: Evidence): string {
  if (!isNounToo(perfect, evidence) && !isImperfectToo(perfect, evidence)) return perfect;
  const weak = weakStems.get(perfect)?.[0];
  if (weak !== undefined && evidence.imperfect(weak) > 0) return `ي${weak}`;
  const stems = [perfect, perfect.replace(/^ا/, '')];
  const stem = stems.find((each) => evidence.imperfect(each) > 0);
  const isAnothers = stem !== undefined && bestPerfect(stem, evidence) !== perfect;
  const imperfect = `ي${stem ?? stems.at(-1)}`;
  return isAnothers || particles.has(imperfect) ? perfect : imperfect;
}

/** Is a perfect spelled like a noun? */
function isNounToo(perfect: string, evidence: Evidence): boolean {
  return isHeadword(perfect) || evidence.definite(perfect) > 0.05 * evidence.bare(perfect);
}

/** تطلب is "it required" (يتطلب), and more often "she asks" (يطلب). */
function isImperfectToo(form: string, evidence: Evidence): boolean {
  const imperfect = evidence.imperfect(form.slice(1));
  return /^ت.../.test(form) && imperfect > 0.3 * evidence.imperfect(form);
}

/** The verb that a noun's spelling may be too: طالب is a student, and demanded; تعرف an acquaintance. */
export function verbOf(noun: string, evidence: Evidence): string | undefined {
  if (noun.length < 2 || particles.has(noun) || !isNounToo(noun, evidence)) return undefined;
  if (noun.length === 2 && (weakVerbs.has(noun) || evidence.bare(`${noun}ت`) === 0))
    return undefined;
  const own = evidence.bare(noun);
  const imperfect = `ي${noun}`;
  const inImperfect = particles.has(imperfect) ? 0 : asImperfect(noun, evidence);
  const isPerfect = evidence.imperfect(noun) > 0 && inImperfect > 0.3 * own;
  if (isPerfect && bestPerfect(noun, evidence) === noun) return imperfect;
  const stem = noun.slice(1);
  const twins = evidence.imperfect(stem) + evidence.imperfect(`${stem}ون`);
  return noun.startsWith('ت') && twins > 0.5 * own ? verbOfStem(noun, stem, evidence) : undefined;
}

/** Does a stem end in an object (يحركه، يراها), not in a radical (يساهم, whose ساهمت is attested)? */
function hasObject(stem: string, evidence: Evidence): boolean {
  if (!/^...*(?:ه|ها|هم|هما)$/.test(stem) || stem.length < 4) return false;
  return evidence.bare(`${stem}ت`) + evidence.bare(`${stem}وا`) === 0;
}

/**
 * Key of the verb that an imperfect is of. A prefix other than ي must have a twin in ي, for ت and ا
 * begin many nouns; not so تت, but for تتويج and its like.
 *
 * @param certain something before it (سـ) shows that it is a verb, however often its spelling is a noun's
 */
export function verbOfImperfect(
  form: string,
  evidence: Evidence,
  certain = false,
): string | undefined {
  const endings = ENDINGS[form[0] ?? ''];
  if (endings === undefined || form.length < 3) return undefined;
  if (form.startsWith('ا') && isOwnPerfect(form, evidence)) return undefined;
  if (!certain && evidence.definite(form) > 0.03 * evidence.bare(form)) return undefined;
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const rest = form.slice(1, form.length - ending.length);
    const stem = PLURAL.test(ending) ? beforePlural(rest, evidence) : rest;
    const isVerb = certain || /^(?:ي|تت(?!.ي.))/.test(form);
    const verb = verbOfStem(form, stem, evidence, isVerb);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** أعلن and أجرى begin with an alef of their own, not with that of the first person. */
function isOwnPerfect(form: string, evidence: Evidence): boolean {
  return /(?:ون|وا|ان|ت|تا)$/.test(form) || asPerfect(form, evidence) > 0.3 * evidence.bare(form);
}

function verbOfStem(
  form: string,
  stem: string,
  evidence: Evidence,
  isVerb = form.startsWith('ي'),
): string | undefined {
  if (stem.length < 2) return undefined;
  const imperfect = `ي${stem}`;
  const attested = evidence.imperfect(stem);
  if (!isVerb && attested + evidence.imperfect(`${stem}ون`) === 0) return undefined;
  if (hasObject(stem, evidence)) return undefined;
  const fifth = `ت${stem}`;
  const isFifth = form.startsWith('ت') && stem.length > 2 && evidence.imperfect(fifth) > 0;
  if (isFifth && !isImperfectToo(fifth, evidence)) return verbKey(fifth, evidence);
  const weak = weakVerbs.get(stem)?.[0];
  if (weak !== undefined) return verbKey(weak, evidence);
  if (asImperfect(stem, evidence) === 0) return undefined;
  if (particles.has(stem)) return stem.length > 2 ? imperfect : undefined;
  const best = bestPerfect(stem, evidence);
  if (stem.length === 2 && !isGeminate(form, best, evidence)) {
    const isTwin = form.startsWith('ت') && attested > 1 && attested > 0.2 * evidence.bare(form);
    return isTwin || (attested > 0 && PLURAL.test(form)) ? imperfect : undefined;
  }
  if (best !== undefined) return verbKey(best, evidence);
  const isWhole = form.length === stem.length + 1;
  return imperfect !== form && (attested > 0 || (isVerb && isWhole)) ? imperfect : undefined;
}

/** The best attested of the perfects that an imperfect's stem may be of. */
function bestPerfect(stem: string, evidence: Evidence): string | undefined {
  return perfectsOf(stem, evidence)
    .filter((each) => (stem.length > 2 ? asPerfect(each, evidence) : evidence.bare(each)) > 0)
    .filter((each) => !particles.has(each))
    .sort((one, other) => asPerfect(other, evidence) - asPerfect(one, evidence))[0];
}

/** يرد, ترد of رد, whose ردت is attested: two letters are too few for less evidence. */
function isGeminate(
  form: string,
  perfect: string | undefined,
  evidence: Evidence,
): perfect is string {
  if (perfect === undefined || !/^[يت]/.test(form)) return false;
  return evidence.bare(perfect) > 0 && evidence.bare(`${perfect}ت`) > 0;
}

/** Key of the verb that a perfect with its ending is of: قالت، أعلنوا, on a stem hardly ever definite. */
export function verbOfPerfect(form: string, evidence: Evidence): string | undefined {
  const [, stem = ''] = /^(.{2,})(?:وا|تا|ت)$/.exec(form) ?? [];
  if (stem === '' || evidence.definite(form) > 0.02 * evidence.bare(form)) return undefined;
  const imperfect = imperfectOf(stem, evidence);
  const ofWeak = imperfect && verbOfImperfect(imperfect, evidence);
  if (ofWeak && evidence.bare(form) > 0) return ofWeak;
  const weak = weakVerbs.get(stem)?.[0];
  if (weak !== undefined && stem.length > 2) return verbKey(weak, evidence);
  if (particles.has(stem) || weak !== undefined) return undefined;
  const inImperfect = evidence.imperfect(stem.replace(/^ا/, ''));
  // Two letters are few, and the ا is either a hamza's (بدأت, لجأت) or that of a plural in ات.
  if ((stem.length === 2 || stem.endsWith('ا')) && inImperfect === 0) return undefined;
  const attested = evidence.bare(stem) + (stem.length > 2 ? inImperfect : 0);
  if (attested < Math.max(1, 0.05 * evidence.bare(form))) return undefined;
  return verbKey(stem, evidence);
}
