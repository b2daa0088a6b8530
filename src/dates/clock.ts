import { notASecond } from '../diagnostics/messages/dates.ts';
import { ContentProblems } from '../diagnostics/problem.ts';

/** What the clock is read from. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The last second that `Date` can hold. */
const LAST = 8_640_000_000_000;

/**
 * The moment at which a build takes place, on which it depends what is published: `SOURCE_DATE_EPOCH`,
 * in seconds, so that a build can be repeated, or else now.
 *
 * @throws `ContentProblems` when the variable holds no second
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function clockOf({ SOURCE_DATE_EPOCH: written }: Environment): Date {
  if (!written) return new Date();
  if (/^\d+$/.test(written) && Number(written) <= LAST) return new Date(Number(written) * 1000);
  const place = { file: 'SOURCE_DATE_EPOCH', line: 1, severity: 'error' } as const;
  throw new ContentProblems([{ ...place, ...notASecond(written) }]);
}

/** Stops the clock at this second for all that a process does: modules are loaded more than once. */
export function stopClock(environment: Record<string, string | undefined>): void {
  const second = Math.floor(clockOf(environment).getTime() / 1000);
  environment.SOURCE_DATE_EPOCH = String(second);
}
