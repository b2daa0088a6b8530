import type { Apart } from '../apart.ts';
import { cutRuns } from './cut-runs.ts';

/** A run of an excerpt, in order; marked runs are what the reader asked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
  /** The part that it belongs to, if it stands apart from the line. */
  readonly apart?: Apart;
}

/** Pieces shown before the first match, so that it has its sentence around it. */
const BEFORE = 6;

/**
 * Cuts an excerpt out of a text around the matches, between spaces; marks leave punctuation out.
 *
 * @param pieces the text, cut at its spaces
 * @param matches which of them were asked for
 * @param most pieces in the excerpt
 * @param apart what stands apart, in UTF-16 units of the text
 */
export function excerpt(
  pieces: readonly string[],
  matches: readonly number[],
  most: number,
  apart: readonly Apart[] = [],
): readonly Run[] {
  const wanted = pieces.length <= most ? 0 : densest(matches, most - BEFORE) - BEFORE;
  const start = Math.max(0, Math.min(wanted, pieces.length - most));
  const end = Math.min(pieces.length, start + most);
  const matching = new Set(matches);
  const runs = pieces
    .slice(start, end)
    .flatMap((piece, offset) => [
      ...(offset > 0 ? [plain(' ')] : []),
      ...(matching.has(start + offset) ? marked(piece) : [plain(piece)]),
    ]);
  const before = start > 0 ? [plain('… ')] : [];
  const after = end < pieces.length ? [plain(' …')] : [];
  const offset = start > 0 ? pieces.slice(0, start).join(' ').length + 1 : 0;
  const parts = apart.map(([from, to, way]): Apart => [from - offset, to - offset, way]);
  return [...before, ...cutRuns(joined(runs), parts), ...after];
}

/** The match with which the most matches stand in one stretch. */
function densest(matches: readonly number[], stretch: number): number {
  const ahead = (from: number) =>
    matches.filter((match) => match >= from && match < from + stretch).length;
  return matches.reduce(
    (best, match) => (ahead(match) > ahead(best) ? match : best),
    matches[0] ?? 0,
  );
}

const AROUND = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;

function marked(piece: string): readonly Run[] {
  const [, before = '', core = '', after = ''] = AROUND.exec(piece) ?? [];
  return [plain(before), { text: core, marked: true }, plain(after)];
}

function plain(text: string): Run {
  return { text, marked: false };
}

function joined(runs: readonly Run[]): readonly Run[] {
  const done: Run[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    if (last && !last.marked && !run.marked) done[done.length - 1] = plain(last.text + run.text);
    else if (run.text !== '') done.push(run);
  }
  return done;
}
