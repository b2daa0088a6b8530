import type { LoaderContext } from 'astro/loaders';
import { formatProblems, type Problem } from '../diagnostics/problem.ts';

/** Whether a problem stops a build; all others are advice. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Tells the advice among some problems. */
export function advise(problems: readonly Problem[], { logger }: LoaderContext): void {
  const advice = problems.filter((problem) => !isError(problem));
  if (advice.length > 0) logger.warn(`\n${formatProblems(advice)}`);
}

/** Tells the errors among some problems, for the dev server, which goes on with what is right. */
export function complain(problems: readonly Problem[], { logger }: LoaderContext): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) logger.error(`\n${formatProblems(errors)}`);
}
