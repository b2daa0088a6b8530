import { notPublished, type RefusalReason } from '../diagnostics/messages/publishing.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';

/** Says of places, in sentences, why the site is not written there. */
export function refusal(reason: RefusalReason, ...places: readonly string[]): ContentProblems {
  return new ContentProblems(
    places.map((place) => ({
      file: shownPath(place),
      line: 1,
      severity: 'error',
      ...notPublished(reason),
    })),
  );
}

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
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const file = ['dest', 'path'].map((name) => Reflect.get(error, name)).find(isText);
    throw unwritable(file ?? place, error);
  }
}

/** With the system's own words, which somebody who helps may look up. */
export function unwritable(place: string, { message }: Error): ContentProblems {
  const problem = refusal('unwritable', place);
  problem.message += `\n  ${message}`;
  return problem;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
