import type { Direction } from './direction.ts';
import type { Range } from './range.ts';

/** What must be seen in one piece and in the order in which it is read: a name, a number, a phrase. */
export interface Unit extends Range {
  readonly direction: Direction;
  /** A number with the sign that follows it, which may stand on either side of it. */
  readonly amount?: Range;
}
