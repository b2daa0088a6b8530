/** So many problems of one kind are each shown with their line; of more, some are, and the others counted. */
const EACH_SHOWN = 3;

/** A problem, and those like it in its file that are not shown. */
export interface Counted<Of> {
  readonly problem: Of;
  readonly others: readonly Of[];
}

/**
 * Counts the problems that a file has again and again: those that say the very same are shown once, those
 * that say the same of other words a few times.
 *
 * @param problems in order
 */
export function countAlike<Of extends { readonly file: string; readonly en: string }>(
  problems: readonly Of[],
): readonly Counted<Of>[] {
  const kinds = new Map<string, Of[]>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    const alike = kinds.get(kind);
    if (alike) alike.push(problem);
    else kinds.set(kind, [problem]);
  }
  const others = new Map<Of, readonly Of[]>();
  for (const alike of kinds.values()) {
    const shown = numberShown(alike);
    for (const problem of alike.slice(0, shown)) others.set(problem, []);
    const last = alike[shown - 1];
    if (last) others.set(last, alike.slice(shown));
  }
  return problems.flatMap((problem) => {
    const like = others.get(problem);
    return like ? [{ problem, others: like }] : [];
  });
}

function numberShown(alike: readonly { readonly en: string }[]): number {
  if (alike.length <= EACH_SHOWN) return alike.length;
  return alike.every(({ en }) => en === alike[0]?.en) ? 1 : EACH_SHOWN;
}

/** What a sentence says of one word and another differs in what it quotes and in figures. */
function kindOf({ file, en }: { readonly file: string; readonly en: string }): string {
  return `${file}\n${en.replace(/"[^"]*"|“[^”]*(?:”|$)|U\+[\dA-F]+|\d+/g, '')}`;
}
