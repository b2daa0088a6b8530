/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  const kept = part.trim();
  const from = start + part.indexOf(kept);
  return { start: from, end: from + kept.length };
}

/** Every match of a pattern, as ranges. */
export function rangesOf(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
