import type { Message } from '../../diagnostics/message.ts';
import type { Found, Reading } from '../reading.ts';

/** An article of an export: what it says of itself, and its text, read when its turn comes. */
export interface Post {
  /** What names it when nothing else does. */
  readonly name: string;
  readonly found: Found;
  /** The address of the site from which it comes, as `https://old.example`. */
  readonly origin: string | undefined;
  read(): Reading;
}

/** A file that holds many articles. */
export interface Export {
  readonly posts: readonly Post[];
  /** What is said of the whole file. */
  readonly told: readonly Message[];
}
