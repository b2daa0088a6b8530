import type { Message } from '../diagnostics/message.ts';
import {
  anotherSite,
  notPublished,
  type RefusalReason,
} from '../diagnostics/messages/publishing.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import type { Publication } from './manifest.ts';

/** Says of places, in sentences, why the site is not written there. */
export function refusal(reason: RefusalReason, ...places: readonly string[]): ContentProblems {
  return problemsAt(places, notPublished(reason));
}

/** Says of a place that another site is there. */
export function anotherSiteAt(place: string, { name, url }: Publication): ContentProblems {
  return problemsAt([place], anotherSite(name, url));
}

function problemsAt(places: readonly string[], message: Message): ContentProblems {
  return new ContentProblems(
    places.map((place) => ({ file: shownPath(place), line: 1, severity: 'error', ...message })),
  );
}

/** What the system says of a disk that is full, or of which somebody has used his share. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Does what writes to a place. What the system has against it is the host's to mend, who has no use
 * for a stack.
 *
 * @throws `ContentProblems` naming the file
 */
export async function writing<Result>(place: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw inWords(error, place);
  }
}

/** What the system has against writing somewhere, in words; any other error as it is. */
export function inWords(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const file = ['dest', 'path'].map((name) => Reflect.get(error, name)).find(isText);
  return unwritable(file ?? place, error);
}

/** What the system says of a full disk, in an error or behind it: Astro gathers those of all pictures. */
export function fullDisk(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && FULL.has(error.code)) return error;
  const behind = error instanceof AggregateError ? error.errors : [error.cause];
  return behind.map(fullDisk).find((found) => found !== undefined);
}

/** With the system's own words, which somebody who helps may look up. */
export function unwritable(place: string, error: Error): ContentProblems {
  const problem = refusal(fullDisk(error) ? 'full' : 'unwritable', place);
  problem.message += `\n  ${error.message}`;
  return problem;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
