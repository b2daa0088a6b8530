import type { FieldMessage } from '../diagnostics/explain-issue.ts';
import { FIELD_WITHOUT_WORDS, itemRepeated } from '../diagnostics/messages/fields.ts';

/** A letter or a figure; a tatweel stretches letters and is none. */
const WORD = /[^\P{L}\u0640]|\p{N}/u;

/** Whether a value says anything in a field that is words. */
export function hasWord(value: string): boolean {
  return WORD.test(value);
}

/**
 * Values that mean nothing, whatever their field: words that have no letter and no figure, and an item that its
 * list has already. Each is told at its path.
 */
export function meaninglessValues(
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly FieldMessage[] {
  if (typeof data === 'string')
    return data === '' || hasWord(data) ? [] : [{ path, ...FIELD_WITHOUT_WORDS }];
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data))
    return Object.entries(data).flatMap(([key, value]) => meaninglessValues(value, [...path, key]));
  const written = data.map((item) => JSON.stringify(item).normalize('NFC'));
  return data.flatMap((item, at) => {
    const first = written.indexOf(written[at] ?? '');
    const isTwice = first < at;
    return isTwice
      ? [{ path: [...path, at], ...itemRepeated([...path, first]) }]
      : meaninglessValues(item, [...path, at]);
  });
}
