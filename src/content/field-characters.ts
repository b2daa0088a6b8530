import type { Bilingual } from '../diagnostics/problem.ts';
import { characterProblems, isolateProblem } from '../text/characters.ts';

/**
 * What must be mended in the strings of parsed fields, each with its path. In YAML an escape
 * (`"\u202E"`) can write what the file itself does not show.
 */
export function fieldProblems(
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly (Bilingual & { readonly path: readonly PropertyKey[] })[] {
  if (typeof data === 'string') {
    return [characterProblems(data), isolateProblem(data) ?? []]
      .flat()
      .map(({ ar, en }) => ({ ar, en, path }));
  }
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, at) => fieldProblems(item, [...path, at]));
  return Object.entries(data).flatMap(([key, value]) => fieldProblems(value, [...path, key]));
}
