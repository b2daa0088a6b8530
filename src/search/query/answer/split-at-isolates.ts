import type { IsolatedSpan } from '../../isolated-spans.ts';

/** A run of an excerpt, in order; marked runs match the query. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
  /** The isolated span that it lies in, if any. */
  readonly isolate?: IsolatedSpan;
}

/**
 * Splits runs at the isolated spans of their text: a mark may begin within a span and end outside, as
 * «و-5» does. Each run then lies within one span, which it names, or outside of all.
 *
 * @param isolates in order, in UTF-16 units of the runs' text, and perhaps beyond its ends
 */
export function splitAtIsolates(
  runs: readonly ExcerptRun[],
  isolates: readonly IsolatedSpan[],
): readonly ExcerptRun[] {
  let start = 0;
  let next = 0;
  return runs.flatMap(({ text, marked }) => {
    const split: ExcerptRun[] = [];
    for (let at = 0; at < text.length; ) {
      while (isolates[next] && (isolates[next]?.[1] ?? 0) <= start + at) next += 1;
      const isolate = isolates[next];
      const [from, to] = isolate
        ? [isolate[0] - start, isolate[1] - start]
        : [text.length, text.length];
      const within = from <= at;
      const end = Math.min(text.length, within ? to : from);
      const run = { text: text.slice(at, end), marked };
      split.push(within && isolate ? { ...run, isolate } : run);
      at = end;
    }
    start += text.length;
    return split;
  });
}
