/** Where a bar is drawn, as far as it is asked: a terminal, or a pipe. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Cells of the bar. */
const WIDTH = 24;

/** Fewer are done before anybody looks. */
const FEWEST = 8;

/** Back to the line's beginning, and all of it away. https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const CLEAR = '\r\u001B[2K';

/** A line that says how much of a long task is done, and goes when it is. */
export interface ProgressBar {
  show(done: number, of: number): void;
  end(): void;
}

/**
 * Draws the bar on a terminal, one line that is written over, with signs and figures alone: a line in which
 * two directions of writing meet would jump. Where what is printed goes elsewhere, there is none.
 */
export function progressBar(screen: Screen): ProgressBar {
  let shown = '';
  return {
    show: (done, of) => {
      if (!screen.isTTY || of < FEWEST) return;
      const percent = Math.floor((done / of) * 100);
      const cells = Math.floor((percent / 100) * WIDTH);
      const line = `[${'#'.repeat(cells)}${'.'.repeat(WIDTH - cells)}] ${percent}%`;
      if (line === shown) return;
      shown = line;
      screen.write(CLEAR + line);
    },
    end: () => {
      if (shown !== '') screen.write(CLEAR);
      shown = '';
    },
  };
}
