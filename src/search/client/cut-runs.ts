import type { Direction } from '../../bidi/direction.ts';
import { type Isolating, isolatedRuns } from '../../bidi/isolated-runs.ts';
import type { Run } from './excerpt.ts';

/** Runs that stand together: apart from the line where it says how. */
export interface Stretch {
  readonly isolating?: Isolating | undefined;
  readonly runs: readonly Run[];
}

/**
 * Cuts the runs of a text where parts of it stand apart, as they do on the article's page: a mark may
 * begin within such a part and end outside, as «و-5» does.
 */
export function cutRuns(runs: readonly Run[], direction: Direction): readonly Stretch[] {
  const left = [...runs].reverse();
  const text = runs.map((run) => run.text).join('');
  return isolatedRuns(text, direction).map(({ text: part, isolating }) => {
    const within: Run[] = [];
    for (let room = part.length; room > 0; ) {
      const run = left.pop();
      if (!run) break;
      const { marked } = run;
      within.push({ text: run.text.slice(0, room), marked });
      if (run.text.length > room) left.push({ text: run.text.slice(room), marked });
      room -= run.text.length;
    }
    return { isolating, runs: within };
  });
}
