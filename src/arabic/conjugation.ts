/**
 * Conjugation: leads imperfects in all persons back to their verb, as `perfect.ts` does perfects, so that يكتب،
 * تكتبون، كتبت and كتبوا are one lexeme (Ryding, "A Reference Grammar of Modern Standard Arabic", chapters 21
 * and 22).
 */
import type { Frequencies } from './frequencies.ts';
import { particles, weakVerbsByStem } from './lexicon.ts';
import { bestPerfect, isImperfectHomograph, verbKey } from './verb-key.ts';
import { perfectEndings, perfectScore, stemBeforePlural } from './weak-verbs.ts';
import { DEFINITE_IMPERFECT, PERFECT_IN_ALEF_SHARE, TWIN_IMPERFECT_SHARE } from './weights.ts';

/**
 * Endings of the imperfect by its prefix, in the order in which they are tried. The ending ن follows
 * the empty one, because the ن of يعلن is a radical. Only the second person has ين, and the first
 * person has no ending.
 */
const IMPERFECT_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ي: ['وا', 'ون', '', 'ان', 'ن'],
  ت: ['وا', 'ون', '', 'ان', 'ين', 'ن'],
  ن: [''],
  ا: [''],
};

const PLURAL = /و[ان]$/;

/** An imperfect that may be of a defective verb, whose last letter لم takes: لم يبق, لم يتلق. */
const JUSSIVE = /^[يت](.+[^اوي])$/;

/**
 * The lexeme key of the verb of which a form is an imperfect. ت and ا begin many nouns, so a prefix
 * other than ي is accepted only where the stem occurs with ي too; تت is accepted without that, but not
 * in a verbal noun of form II (تتويج).
 *
 * @param form folded, without proclitics
 * @param isCertain whether a proclitic (سـ) shows that it is a verb, even if nouns are spelled like it
 * @returns undefined if it is no imperfect of a verb that the vocabulary attests
 */
export function verbKeyOfImperfect(
  form: string,
  frequencies: Frequencies,
  isCertain = false,
): string | undefined {
  const endings = IMPERFECT_ENDINGS[form[0] ?? ''];
  if (endings === undefined) return undefined;
  if (form.startsWith('ا') && isPerfectInAlef(form, frequencies)) return undefined;
  if (!isCertain && frequencies.definite(form) > DEFINITE_IMPERFECT * frequencies.bare(form))
    return undefined;
  if (!isCertain && isTanwin(form, frequencies)) return undefined;
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const rest = form.slice(1, form.length - ending.length);
    const stem = PLURAL.test(ending) ? stemBeforePlural(rest, frequencies) : rest;
    const isVerb = isCertain || /^(?:ي|تت(?!.ي.))/.test(form);
    const key = verbKeyOfStem(form, stem, frequencies, isVerb);
    if (key !== undefined) return key;
  }
  const [, jussive] = JUSSIVE.exec(form) ?? [];
  // تسم is the stem of يتسم.
  if (isCertain || jussive === undefined || frequencies.imperfect(form) > 0) return undefined;
  const indicative = frequencies.imperfect(`${jussive}ي`);
  return indicative > 0 && indicative >= frequencies.bare(form)
    ? verbKeyOfImperfect(`ي${jussive}ي`, frequencies)
    : undefined;
}

/** Pronouns that a future may have as its object. */
const OBJECT = /(?<=...)(?:هما|هم|ها|ه)$/;

/** The lexeme key of the verb that follows سـ, with its object or without: ستجمعه, of يجمع. */
export function verbKeyOfFuture(form: string, frequencies: Frequencies): string | undefined {
  const key = verbKeyOfImperfect(form, frequencies, true);
  return key ?? verbKeyOfImperfect(form.replace(OBJECT, ''), frequencies, true);
}

/** Whether a form in ا is the accusative of a noun (تقدما), and not the dual of a verb. */
function isTanwin(form: string, frequencies: Frequencies): boolean {
  const noun = form.replace(/ا$/, '');
  return noun !== form && frequencies.definite(noun) > DEFINITE_IMPERFECT * frequencies.bare(noun);
}

/** Whether a form in ا is a perfect (أعلن, أجرى), not a first person, which has no ending. */
function isPerfectInAlef(form: string, frequencies: Frequencies): boolean {
  const isInflected = /(?:ون|وا|ان|ت|تا)$/.test(form);
  return (
    isInflected || perfectScore(form, frequencies) > PERFECT_IN_ALEF_SHARE * frequencies.bare(form)
  );
}

/**
 * The lexeme key of the verb to which the stem of an imperfect belongs.
 *
 * @param form the imperfect, with its prefix and ending
 * @param stem the rest without them
 * @param isVerb whether the form is known to be a verb, even if its stem does not occur with ي
 * @returns undefined if the vocabulary does not attest such a verb
 */
export function verbKeyOfStem(
  form: string,
  stem: string,
  frequencies: Frequencies,
  isVerb: boolean,
): string | undefined {
  if (stem.length < 2) return undefined;
  const imperfect = `ي${stem}`;
  const attested = frequencies.imperfect(stem);
  const inThirdPerson = attested + frequencies.imperfect(`${stem}ون`);
  if (!isVerb && inThirdPerson === 0 && !isOfPerfectInAlef(form, stem, frequencies))
    return undefined;
  if (endsInObject(stem, frequencies)) return undefined;
  const formFive = `ت${stem}`;
  const isFormFive = form.startsWith('ت') && stem.length > 2 && frequencies.imperfect(formFive) > 0;
  // تمكنوا is "they were able to": news has no second person.
  if (isFormFive && (form.endsWith('وا') || !isImperfectHomograph(formFive, frequencies)))
    return verbKey(formFive, frequencies);
  const weak = weakVerbsByStem.get(stem)?.[0];
  if (weak !== undefined) return verbKey(weak, frequencies);
  if (imperfectFrequency(stem, frequencies) === 0) return undefined;
  if (particles.has(stem)) return stem.length > 2 ? imperfect : undefined;
  const perfect = bestPerfect(stem, frequencies);
  if (stem.length === 2 && !isGeminate(form, perfect, frequencies)) {
    const isTwin =
      form.startsWith('ت') &&
      attested > 1 &&
      attested > TWIN_IMPERFECT_SHARE * frequencies.bare(form);
    return isTwin || (attested > 0 && PLURAL.test(form)) ? imperfect : undefined;
  }
  if (perfect !== undefined) return verbKey(perfect, frequencies);
  const hasNoEnding = form.length === stem.length + 1;
  return imperfect !== form && (attested > 0 || (isVerb && hasNoEnding)) ? imperfect : undefined;
}

/** Whether an imperfect that occurs in no other person is of a perfect in ا, which shows by its endings: تنجز, أنجزت. */
function isOfPerfectInAlef(form: string, stem: string, frequencies: Frequencies): boolean {
  const perfect = `ا${stem}`;
  return (
    stem.length > 2 &&
    form === `ت${stem}` &&
    frequencies.definite(form) === 0 &&
    frequencies.definite(perfect) === 0 &&
    frequencies.bare(perfect) > 0 &&
    perfectEndings(perfect, frequencies) > 0
  );
}

/** How often a stem occurs as an imperfect in ي or ت, or in the plural. */
export function imperfectFrequency(stem: string, frequencies: Frequencies): number {
  const plural = frequencies.imperfect(`${stem}ون`);
  return frequencies.imperfect(stem) + frequencies.bare(`ت${stem}`) + plural;
}

/** Whether a stem ends in an object (يحركه، يراها), not in a radical (يساهم, as ساهمت shows). */
function endsInObject(stem: string, frequencies: Frequencies): boolean {
  // يراه is of يرى, whose last letter is alef before an object.
  if (/^.اه$/.test(stem)) return frequencies.imperfect(stem.replace('اه', 'ي')) > 0;
  if (!/..(?:ه|ها|هم|هما)$/.test(stem) || stem.length < 4) return false;
  return frequencies.bare(`${stem}ت`) + frequencies.bare(`${stem}وا`) === 0;
}

/** Whether يرد or ترد is of a geminate verb (رد). Two letters need both رد and ردت as evidence. */
function isGeminate(
  form: string,
  perfect: string | undefined,
  frequencies: Frequencies,
): perfect is string {
  if (perfect === undefined || !/^[يت]/.test(form)) return false;
  return frequencies.bare(`${perfect}ت`) > 0;
}
