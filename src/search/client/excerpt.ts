/** A run of an excerpt, in order; marked runs are what the reader asked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

const WORDS = 30;
/** Words shown before the first match, so that it has its sentence around it. */
const BEFORE = 6;

/**
 * Cuts an excerpt out of an article around the matches, in whole words; marks leave punctuation out.
 *
 * @param content the article's words as indexed, the headline's first
 * @param locations the positions of matching words in `content`
 * @param headline is shown above the excerpt and not repeated in it
 */
export function excerpt(
  content: string,
  locations: readonly number[],
  headline: string,
): readonly Run[] {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const first = headline.split(/\s+/).filter((word) => word !== '').length;
  const matches = locations.filter((location) => location >= first);
  const start = Math.max(first, densest(matches) - BEFORE);
  const end = Math.min(words.length, start + WORDS);
  const matching = new Set(matches);
  const runs = words
    .slice(start, end)
    .flatMap((word, offset) => [
      ...(offset > 0 ? [plain(' ')] : []),
      ...(matching.has(start + offset) ? marked(word) : [plain(withoutAddedStop(word))]),
    ]);
  return joined([
    ...(start > first ? [plain('… ')] : []),
    ...runs,
    ...(end < words.length ? [plain(' …')] : []),
  ]);
}

/** The match after which the most matches follow within one excerpt. */
function densest(matches: readonly number[]): number {
  const ahead = (from: number) =>
    matches.filter((match) => match >= from && match < from + WORDS - BEFORE).length;
  return matches.reduce(
    (best, match) => (ahead(match) > ahead(best) ? match : best),
    matches[0] ?? 0,
  );
}

const AROUND = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;

function marked(word: string): readonly Run[] {
  const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
  return [plain(before), { text: core, marked: true }, plain(withoutAddedStop(after))];
}

function plain(text: string): Run {
  return { text, marked: false };
}

/** Pagefind ends a block that has no Latin full stop with one: «المعاهدة؟.» */
function withoutAddedStop(text: string): string {
  return text.replace(/([؟!:؛،…])\.$/u, '$1');
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
