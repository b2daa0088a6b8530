/** A word of a headline, and how wide it is in type of one pixel. */
export interface Word {
  readonly text: string;
  readonly width: number;
}

/** The room that a headline has. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Line height, as a multiple of the size of type. */
  readonly leading: number;
  /** The width of a space, in type of one pixel. */
  readonly space: number;
}

export interface LaidOut {
  /** Of the type, in pixels. */
  readonly size: number;
  readonly lines: readonly string[];
}

/** Sizes of type, the largest first. Below the last a card is not read on a phone. */
const SIZES = [112, 100, 90, 80, 72, 64, 58, 52, 46] as const;

/** Steps by which lines are made narrower until they are of about one length. */
const STEP = 0.02;

/**
 * Sets a headline in the largest type in which all of it fits, in lines of about one length.
 *
 * @returns undefined if it does not fit even in the smallest
 */
export function layOut(words: readonly Word[], room: Room): LaidOut | undefined {
  for (const size of SIZES) {
    const width = room.width / size;
    const lines = broken(words, width, room.space);
    const fits = lines?.length && lines.length * size * room.leading <= room.height;
    if (fits) return { size, lines: balanced(words, width, lines, room.space) };
  }
  return undefined;
}

/** Words in lines, each as full as it can be; undefined if a word is wider than a line. */
function broken(words: readonly Word[], width: number, space: number): string[] | undefined {
  const lines: string[] = [];
  let left = -1;
  for (const { text, width: own } of words) {
    if (own > width) return undefined;
    const isNew = left < space + own;
    lines.push(isNew ? text : `${lines.pop()} ${text}`);
    left = (isNew ? width : left - space) - own;
  }
  return lines;
}

/** The narrowest lines of the same number, as `text-wrap: balance` breaks them. */
function balanced(
  words: readonly Word[],
  width: number,
  lines: readonly string[],
  space: number,
): readonly string[] {
  let best = lines;
  for (let share = 1 - STEP; share > 0; share -= STEP) {
    const narrower = broken(words, width * share, space);
    if (narrower?.length !== lines.length) return best;
    best = narrower;
  }
  return best;
}
