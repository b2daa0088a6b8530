import { countAlike } from './alike.ts';
import { forTerminal, type Message, nameForTerminal } from './message.ts';
import { othersAlike } from './messages/alike.ts';

/**
 * Something that an editor should mend: what is wrong, and what to write instead.
 *
 * Whoever reads a text knows its lines and not its file: that gives a note. Whoever reads a file adds
 * its name: that makes a {@link Problem}. There are no others.
 */
export interface Note extends Message {
  /** From 1. */
  readonly line: number;
  /** An error stops the build; advice is printed and the page is made. */
  readonly severity: 'error' | 'advice';
  /** Characters of which it says all that is to be said. */
  readonly characters?: readonly string[] | undefined;
}

/** A note with the file that it is about. */
export interface Problem extends Note {
  /** As `shownPath` gives it. */
  readonly file: string;
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
 * Lays problems out for a terminal, file by file: `file:line`, then the Arabic and the English on their
 * own lines, so that a terminal without bidi support does not scramble the path. What a file has many
 * times is counted.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return countAlike(sorted)
    .map(({ problem: { file, line, ar, en }, others }) => {
      const said = [ar, en];
      if (others.length > 0) {
        const lines = [...new Set(others.map((other) => other.line))];
        const alike = othersAlike(others.length, lines);
        said.push(alike.ar, alike.en);
      }
      const sentences = said.map((sentence) => `  ${sentence}`).join('\n');
      return `${nameForTerminal(file)}:${line}:\n${forTerminal(sentences)}`;
    })
    .join('\n\n');
}
