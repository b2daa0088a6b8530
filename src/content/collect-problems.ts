import type { Problem } from '../diagnostics/problem.ts';

/** Hands over the problems of one folder. @returns those of all folders, when all are read */
export type CollectProblems = (problems: readonly Problem[]) => Promise<readonly Problem[]>;

/**
 * Astro reads folders side by side and stops at the first that throws, so that the problems of the
 * others would be named only when those of the first are mended.
 *
 * @param folders how many there are
 */
export function problemCollector(folders: number): CollectProblems {
  const collected: Problem[] = [];
  const all = Promise.withResolvers<readonly Problem[]>();
  let missing = folders;
  return async (problems) => {
    collected.push(...problems);
    missing -= 1;
    if (missing === 0) all.resolve(collected);
    return all.promise;
  };
}
