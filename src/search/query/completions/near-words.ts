/** Words that begin nearly as it was typed. Fetched where none begins so. */
import { editDistance } from '../../../arabic/edit-distance.ts';
import { confusionCost } from '../../../arabic/letter-confusion.ts';
import {
  FARTHEST_COMPLETION,
  FREQUENCY_WEIGHT,
  LETTERS_A_MISTAKE,
} from '../../../arabic/weights.ts';
import type { SiteWord } from './completion-lookup.ts';

/** The words of which some beginning is the form but for a mistake, the likeliest first. */
export function nearWords(form: string, along: readonly SiteWord[]): readonly SiteWord[] {
  const limit = Math.min(FARTHEST_COMPLETION, form.length / LETTERS_A_MISTAKE);
  return along
    .flatMap((word, rank) => {
      const distance = Math.min(
        ...[-1, 0, 1].map((more) => {
          const beginning = word.form.slice(0, form.length + more);
          return editDistance(form, beginning, confusionCost, limit);
        }),
      );
      return distance <= limit
        ? [{ word, score: distance + FREQUENCY_WEIGHT * Math.log(rank + 1) }]
        : [];
    })
    .sort((a, b) => a.score - b.score)
    .map(({ word }) => word);
}
