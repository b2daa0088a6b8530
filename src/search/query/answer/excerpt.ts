import type { IsolatedSpan } from '../../isolated-spans.ts';
import { type ExcerptRun, splitAtIsolates } from './split-at-isolates.ts';

/** Pieces shown before the first match, as its context. */
const CONTEXT = 6;

/** Of a text whose last letter is Arabic. */
const ENDS_IN_ARABIC = /[ء-ي]\P{L}*$/u;
const BEGINS_WITH_NUMBER = /^\P{L}*\p{N}/u;

/** What is cut off of a text, as numbers need it: after Arabic letters «2-1» runs from right to left, after nothing it does not. */
function cutOff(left: string, first = ''): string {
  return BEGINS_WITH_NUMBER.test(first) && ENDS_IN_ARABIC.test(left) ? '… \u061C' : '… ';
}

/**
 * Cuts an excerpt out of a text around the matches, between spaces; marks leave punctuation out.
 *
 * @param pieces the text, cut at its spaces
 * @param matches which of them match the query, in order
 * @param most pieces in the excerpt
 * @param isolates what is isolated, in UTF-16 units of the text
 */
export function excerpt(
  pieces: readonly string[],
  matches: readonly number[],
  most: number,
  isolates: readonly IsolatedSpan[] = [],
): readonly ExcerptRun[] {
  const ideal = densest(matches, most - CONTEXT) - CONTEXT;
  const start = Math.max(0, Math.min(ideal, pieces.length - most));
  const end = Math.min(pieces.length, start + most);
  const matching = new Set(matches);
  const runs = pieces
    .slice(start, end)
    .flatMap((piece, offset) => [
      ...(offset > 0 ? [plain(' ')] : []),
      ...(matching.has(start + offset) ? marked(piece) : [plain(piece)]),
    ]);
  const left = pieces.slice(0, start).join(' ');
  const before = left ? [plain(cutOff(left, pieces[start]))] : [];
  const after = end < pieces.length ? [plain(' …')] : [];
  const offset = left ? left.length + 1 : 0;
  const spans = isolates.map(
    ([from, to, element]): IsolatedSpan => [from - offset, to - offset, element],
  );
  return [...before, ...splitAtIsolates(mergePlain(runs), spans), ...after];
}

/** The match with which the most matches stand in one stretch; the first of several. */
function densest(matches: readonly number[], stretch: number): number {
  let best = 0;
  let most = 0;
  let end = 0;
  for (const [at, match] of matches.entries()) {
    while ((matches[end] ?? Infinity) < match + stretch) end += 1;
    if (end - at <= most) continue;
    most = end - at;
    best = match;
  }
  return best;
}

const BEFORE = /^[^\p{L}\p{N}]*/u;
const AFTER = /(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]*$/u;

function marked(piece: string): readonly ExcerptRun[] {
  const [before = ''] = BEFORE.exec(piece) ?? [];
  const [after = ''] = AFTER.exec(piece.slice(before.length)) ?? [];
  const core = piece.slice(before.length, piece.length - after.length);
  return [plain(before), { text: core, marked: true }, plain(after)];
}

function plain(text: string): ExcerptRun {
  return { text, marked: false };
}

function mergePlain(runs: readonly ExcerptRun[]): readonly ExcerptRun[] {
  const merged: ExcerptRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && !last.marked && !run.marked)
      merged[merged.length - 1] = plain(last.text + run.text);
    else if (run.text !== '') merged.push(run);
  }
  return merged;
}
