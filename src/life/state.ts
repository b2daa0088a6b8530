import type { PublicationDate } from '../dates/publication-date.ts';

/** What an article says of its own life. */
export interface Life {
  readonly draft: boolean;
  readonly pubDate?: PublicationDate | undefined;
  /** Why it was withdrawn. */
  readonly withdrawn?: string | undefined;
}

/**
 * Where an article stands. Readers get what is published, and of what was withdrawn a page that says
 * so; drafts and articles whose time has not come are for editors alone.
 */
export type State = 'draft' | 'scheduled' | 'published' | 'withdrawn';

/** @param now the clock of the build: an article is published at its moment, not after it */
export function stateOf({ draft, pubDate, withdrawn }: Life, now: Date): State {
  if (draft) return 'draft';
  if (!pubDate || pubDate.instant > now) return 'scheduled';
  return withdrawn === undefined ? 'published' : 'withdrawn';
}

/** Whether there is a page for readers. */
export function isPublic(state: State): boolean {
  return state === 'published' || state === 'withdrawn';
}
