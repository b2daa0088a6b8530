import { characterProblems, isolateProblem } from '../diagnostics/characters.ts';
import type { FieldMessage } from '../diagnostics/explain-issue.ts';
import { commentInField } from '../diagnostics/messages/left-overs.ts';
import { commentSign } from '../text/comments.ts';

/**
 * What must be mended in the strings of parsed fields, each with its path: what the file itself does not
 * show, as an escape of YAML can write it (`"\u202E"`), and notes that are not for readers.
 */
export function fieldCharacterProblems(
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly FieldMessage[] {
  if (typeof data === 'string') {
    const sign = commentSign(data);
    const note = sign === undefined ? [] : commentInField(sign);
    return [characterProblems(data), isolateProblem(data) ?? [], note]
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
