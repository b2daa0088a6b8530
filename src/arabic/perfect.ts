/** Perfects with an ending, led back to their verb, as imperfects are in `conjugation.ts`. */
import { verbKeyOfImperfect } from './conjugation.ts';
import type { Frequencies } from './frequencies.ts';
import { particles, weakVerbsByStem } from './lexicon.ts';
import { verbKey } from './verb-key.ts';
import { imperfectOfPerfect } from './weak-verbs.ts';
import { DEFINITE_PERFECT, PERFECT_STEM_SHARE } from './weights.ts';

/** The passive perfect of a hollow verb of form IV or X, which shows without an ending: أقيم, استعيد. */
const PASSIVE = /^ا(?:ست)?.ي[^هك]$/;

/**
 * The lexeme key of the verb of which a form is a perfect with an ending (قالت، أعلنوا), or a passive (أقيم).
 *
 * @param form folded, without proclitics
 * @returns undefined if it is none by its letters, often has the article, or the vocabulary does not
 *   attest the verb
 */
export function verbKeyOfPerfect(form: string, frequencies: Frequencies): string | undefined {
  const stem = /^(.{2,})(?:وا|تا|ت)$/.exec(form)?.[1] ?? PASSIVE.exec(form)?.[0];
  if (stem === undefined || frequencies.definite(form) > DEFINITE_PERFECT * frequencies.bare(form))
    return undefined;
  const imperfect = imperfectOfPerfect(stem, frequencies);
  const ofImperfect = imperfect && verbKeyOfImperfect(imperfect, frequencies);
  if (ofImperfect && frequencies.bare(form) > 0) return ofImperfect;
  if (stem === form) return undefined;
  const weak = weakVerbsByStem.get(stem)?.[0];
  if (weak !== undefined && stem.length > 2) return verbKey(weak, frequencies);
  if (weak !== undefined) return undefined;
  const inImperfect = frequencies.imperfect(stem.replace(/^ا/, ''));
  if (particles.has(stem)) {
    const isVerb = stem.length > 2 && inImperfect > 0 && frequencies.definite(`ي${stem}`) === 0;
    return isVerb ? `ي${stem}` : undefined;
  }
  // Two letters are few, and a last ا is a hamza's (بدأت, لجأت) or that of a plural in ات.
  if ((stem.length === 2 || stem.endsWith('ا')) && inImperfect === 0) return undefined;
  const attested = frequencies.bare(stem) + (stem.length > 2 ? inImperfect : 0);
  if (attested < Math.max(1, PERFECT_STEM_SHARE * frequencies.bare(form))) return undefined;
  return verbKey(stem, frequencies);
}
