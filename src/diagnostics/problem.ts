/** One thing said twice, for the editor and for the developer who helps. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** Something about a line of a text, from 1. */
export type AtLine = Bilingual & { readonly line: number };

/** Something in a content file that an editor should mend: what is wrong and what to write instead. */
export interface Problem extends Bilingual {
  /** As `shownPath` gives it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** An error stops the build; advice is printed and the page is made. */
  readonly severity: 'error' | 'advice';
}

/** Thrown when content has errors: its message lists every one. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/**
 * Lays problems out for a terminal: `file:line`, then the Arabic and the English on their own lines,
 * so that a terminal without bidi support does not scramble the path.
 */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, ar, en }) => `${file}:${line}:\n  ${ar}\n  ${en}`)
    .join('\n\n');
}
