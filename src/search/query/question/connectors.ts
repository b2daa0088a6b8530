import type { Stretch } from './operators.ts';

/** What stands between two operators, or beside one, and is no word to find: قسم:علوم أو وسم:قمر. */
const OR = /^\s*\)?\s*(?:(?:[أا]و|or)(?=[\s(])|\|)\s*\(?\s*$/iu;
const BEFORE = /(?:^|[\s)])(?:[أا]و|or|و|and|[|،؛,;+&])\s*\(?\s*$/iu;
const AFTER = /^\s*\)?\s*(?:(?:[أا]و|or|و|and)(?=\s|$)|[|،؛,;+&])/iu;

/** A stretch that reads on to what stands beside it. */
interface Connected<Part extends Stretch> {
  readonly part: Part;
  /** Whether it or what stands before it is enough. */
  readonly isOr: boolean;
}

/**
 * Tells which operators are joined by «or», and where the words stand that join them.
 *
 * @param parts in order
 */
export function connected<Part extends Stretch>(
  typed: string,
  parts: readonly Part[],
): { readonly parts: readonly Connected<Part>[]; readonly between: readonly Stretch[] } {
  const between: Stretch[] = [];
  const found = parts.map((part, at) => {
    const before = parts[at - 1];
    const start = before?.end ?? 0;
    const gap = typed.slice(start, part.start);
    const isOr = before !== undefined && OR.test(gap);
    if (isOr) between.push({ start, end: part.start });
    else {
      const [beside] = BEFORE.exec(gap) ?? [];
      if (beside !== undefined)
        between.push({ start: part.start - beside.length, end: part.start });
    }
    const [after] = AFTER.exec(typed.slice(part.end, parts[at + 1]?.start)) ?? [];
    if (after !== undefined) between.push({ start: part.end, end: part.end + after.length });
    return { part, isOr };
  });
  return { parts: found, between };
}
