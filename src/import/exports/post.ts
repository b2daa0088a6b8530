import type { Message } from '../../diagnostics/message.ts';
import type { Found, Reading } from '../reading.ts';

/** An article of an export: what it says of itself, and its text, read when its turn comes. */
export interface Post {
  /** What names it when nothing else does. */
  readonly name: string;
  readonly found: Found;
  /** The address of the site from which it comes, as `https://old.example`. */
  readonly origin: string | undefined;
  /** Addresses behind its site's name that lead to it and can have no page here, as `/?p=7`. */
  readonly addresses?: readonly string[];
  /** As {@link Reading.places}. */
  readonly places?: ReadonlyMap<string, string> | undefined;
  /** Whether there is nothing to read or to see in it. */
  readonly isEmpty: boolean;
  read(): Reading;
}

/** A file that holds many articles. */
export interface Export {
  readonly posts: readonly Post[];
  /** What is said of the whole file. */
  readonly told: readonly Message[];
}
