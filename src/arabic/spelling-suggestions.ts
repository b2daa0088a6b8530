/** Spelling suggestions, for «هل تقصد …؟». */
import { editDistance } from './edit-distance.ts';
import { confusionCost } from './letter-confusion.ts';
import {
  DISTANCE_OF_LONG_WORDS,
  DISTANCE_OF_SHORT_WORDS,
  DISTANCE_OF_WORDS,
  FARTHER_THAN_NEAREST,
  FREQUENCY_WEIGHT,
} from './weights.ts';

/** Of two words that differ more in length none is a mistake for the other. */
const MOST_MORE_LETTERS = 2;

/**
 * Suggests words that a reader may have meant. Candidates are ranked as in a noisy channel, by the
 * likelihood of the mistake and the frequency of the word (Kernighan, Church and Gale, "A spelling
 * correction program based on a noisy channel model", COLING 1990).
 *
 * @param form a folded word that the vocabulary does not have
 * @param frequencies folded words of the vocabulary, and how often each occurs; lexeme keys are
 *   enough, and do not suggest a word with a clitic (وبوتين for بوتن)
 * @param most how many suggestions to give at most
 * @returns the likeliest words first; of a short form only what a reader sees as the same word misspelt: تونس is no
 *   mistake for سوسن, nor طوسي for روسي
 */
export function spellingSuggestions(
  form: string,
  frequencies: Iterable<readonly [string, number]>,
  most = 3,
): string[] {
  const candidates: { word: string; distance: number; score: number }[] = [];
  for (const [word, frequency] of frequencies) {
    if (word === form || Math.abs(word.length - form.length) > MOST_MORE_LETTERS) continue;
    const limit = farthest(Math.max(word.length, form.length));
    const distance = editDistance(form, word, confusionCost, limit);
    if (distance > limit) continue;
    const score = distance - FREQUENCY_WEIGHT * Math.log(frequency);
    candidates.push({ word, distance, score });
  }
  const nearest = Math.min(...candidates.map(({ distance }) => distance));
  return candidates
    .filter(({ distance }) => distance <= nearest + FARTHER_THAN_NEAREST)
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

function farthest(letters: number): number {
  if (letters < 5) return DISTANCE_OF_SHORT_WORDS;
  return letters < 8 ? DISTANCE_OF_WORDS : DISTANCE_OF_LONG_WORDS;
}
