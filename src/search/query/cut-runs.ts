import type { Apart } from '../apart.ts';
import type { Run } from './excerpt.ts';

/**
 * Cuts runs at the parts of their text that stand apart: a mark may begin within such a part and end
 * outside, as «و-5» does. Each run then lies within one part, which it names, or outside of all.
 *
 * @param parts in order, in UTF-16 units of the runs' text, and perhaps beyond its ends
 */
export function cutRuns(runs: readonly Run[], parts: readonly Apart[]): readonly Run[] {
  let start = 0;
  let next = 0;
  return runs.flatMap(({ text, marked }) => {
    const cut: Run[] = [];
    for (let at = 0; at < text.length; ) {
      while (parts[next] && (parts[next]?.[1] ?? 0) <= start + at) next += 1;
      const part = parts[next];
      const [from, to] = part ? [part[0] - start, part[1] - start] : [text.length, text.length];
      const within = from <= at;
      const end = Math.min(text.length, within ? to : from);
      const piece = { text: text.slice(at, end), marked };
      cut.push(within && part ? { ...piece, apart: part } : piece);
      at = end;
    }
    start += text.length;
    return cut;
  });
}
