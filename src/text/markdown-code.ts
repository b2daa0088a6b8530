/** Signs that code stands between, and the empty lines at which a line of text ends for good. */
const SIGNS = /`+|~{3,}|\n[ \t]*\n/g;

/** Signs in a row. */
interface Run {
  readonly signs: string;
  readonly start: number;
  readonly end: number;
  /** The number of the paragraph in which they stand. */
  readonly paragraph: number;
}

/** A part of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text in Markdown that are no code, in order: between them there is. */
export function outsideCode(text: string): readonly string[] {
  const outside: string[] = [];
  let from = 0;
  for (const { start, end } of codeIn(text)) {
    outside.push(text.slice(from, start));
    from = end;
  }
  return [...outside, text.slice(from)];
}

/**
 * The code of a text, its signs included: in a line between two equal runs of backticks, in lines of its own
 * from one fence to the next, or to the end. Each run is looked at once, whatever is opened and not closed.
 */
export function codeIn(text: string): readonly Stretch[] {
  const runs = runsIn(text);
  const closings = closingsOf(runs);
  const found: Stretch[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) break;
    if (isFence(run, text)) {
      const close = closingFence(runs, at, text);
      found.push({ start: run.start, end: endOfLine(text, runs[close]) });
      if (close < 0) break;
      at = close;
    } else {
      const close = closings[at];
      const closing = close === undefined ? undefined : runs[close];
      if (close === undefined || !closing) continue;
      found.push({ start: run.start, end: closing.end });
      at = close;
    }
  }
  return found;
}

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  let paragraph = 0;
  for (const { 0: signs, index: start } of text.matchAll(SIGNS)) {
    if (signs.startsWith('\n')) paragraph += 1;
    else runs.push({ signs, start, end: start + signs.length, paragraph });
  }
  return runs;
}

/** For each run of backticks the next of its length in its paragraph. */
function closingsOf(runs: readonly Run[]): readonly (number | undefined)[] {
  const next = new Map<string, number>();
  const closings: (number | undefined)[] = [];
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at];
    if (!run?.signs.startsWith('`')) continue;
    const key = `${run.paragraph} ${run.signs.length}`;
    closings[at] = next.get(key);
    next.set(key, at);
  }
  return closings;
}

function isFence({ signs, start }: Run, text: string): boolean {
  return signs.length >= 3 && (start === 0 || text[start - 1] === '\n');
}

/** The fence that closes another; negative if none does. */
function closingFence(runs: readonly Run[], at: number, text: string): number {
  const open = runs[at]?.signs ?? '';
  for (let close = at + 1; close < runs.length; close += 1) {
    const run = runs[close];
    if (run && isFence(run, text) && run.signs.startsWith(open)) return close;
  }
  return -1;
}

/** Without a run, the end of the text. */
function endOfLine(text: string, run: Run | undefined): number {
  const end = run ? text.indexOf('\n', run.end) : -1;
  return end < 0 ? text.length : end;
}
