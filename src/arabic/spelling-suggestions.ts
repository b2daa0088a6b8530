/** Spelling suggestions, for «هل تقصد …؟». */
import { editDistance } from './edit-distance.ts';
import { confusionCost } from './letter-confusion.ts';
import { FARTHEST_SUGGESTION, FREQUENCY_WEIGHT, LETTERS_A_MISTAKE } from './weights.ts';

/**
 * Suggests words that a reader may have meant. Candidates are ranked as in a noisy channel, by the
 * likelihood of the mistake and the frequency of the word (Kernighan, Church and Gale, "A spelling
 * correction program based on a noisy channel model", COLING 1990).
 *
 * @param form a folded word that the vocabulary does not have
 * @param frequencies folded words of the vocabulary, and how often each occurs; lexeme keys are
 *   enough, and do not suggest a word with a clitic (وبوتين for بوتن)
 * @param most how many suggestions to give at most
 * @returns the likeliest words first; none farther than a third of the form's letters, or than a
 *   distance of 2
 */
export function spellingSuggestions(
  form: string,
  frequencies: Iterable<readonly [string, number]>,
  most = 3,
): string[] {
  const limit = Math.min(FARTHEST_SUGGESTION, form.length / LETTERS_A_MISTAKE);
  const candidates: { word: string; score: number }[] = [];
  for (const [word, frequency] of frequencies) {
    if (word === form || Math.abs(word.length - form.length) > FARTHEST_SUGGESTION) continue;
    const distance = editDistance(form, word, confusionCost, limit);
    if (distance > limit) continue;
    candidates.push({ word, score: distance - FREQUENCY_WEIGHT * Math.log(frequency) });
  }
  candidates.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));
  return candidates.slice(0, most).map(({ word }) => word);
}
