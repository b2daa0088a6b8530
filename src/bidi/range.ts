/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const whole = text.slice(start, end);
  const inner = whole.trim();
  const from = start + whole.indexOf(inner);
  return { start: from, end: from + inner.length };
}

/** Every match of a pattern, as ranges. */
export function rangesOf(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** The union of two ordered lists of ranges, in order, without those of the second that overlap the first. */
export function withoutOverlaps<First extends Range, Second extends Range>(
  ranges: readonly First[],
  others: readonly Second[],
): (First | Second)[] {
  const ordered: (First | Second)[] = [];
  let at = 0;
  for (const other of others) {
    for (let next = ranges[at]; next && next.start < other.end; next = ranges[at]) {
      ordered.push(next);
      at += 1;
    }
    if ((ordered.at(-1)?.end ?? 0) <= other.start) ordered.push(other);
  }
  return [...ordered, ...ranges.slice(at)];
}
