import { characterProblems, isolateProblem } from '../diagnostics/characters.ts';
import type { FieldMessage } from '../diagnostics/explain-issue.ts';

/**
 * What must be mended in the strings of parsed fields, each with its path. In YAML an escape
 * (`"\u202E"`) can write what the file itself does not show.
 */
export function fieldCharacterProblems(
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly FieldMessage[] {
  if (typeof data === 'string') {
    return [characterProblems(data), isolateProblem(data) ?? []]
      .flat()
      .map(({ ar, en }) => ({ ar, en, path }));
  }
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data))
    return data.flatMap((item, at) => fieldCharacterProblems(item, [...path, at]));
  return Object.entries(data).flatMap(([key, value]) =>
    fieldCharacterProblems(value, [...path, key]),
  );
}
