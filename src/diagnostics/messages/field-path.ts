import type { Message } from '../message.ts';

/** The names and the places in lists that lead to a value, from the top. */
export type FieldPath = readonly PropertyKey[];

/**
 * Names a value as an editor sees it: «الحقل title», «العنصر 2 من tags»,
 * «الحقل date في العنصر 1 من corrections». The English begins a sentence.
 */
export function placeOf(path: FieldPath): Message {
  const index = path.findLastIndex((step) => typeof step === 'number');
  const list = String(path[index - 1]);
  const number = Number(path[index]) + 1;
  const field = path
    .slice(index + 1)
    .map(String)
    .join('.');
  if (index < 0) return { ar: `الحقل ${field}`, en: `The field ${field}` };
  if (field === '') return { ar: `العنصر ${number} من ${list}`, en: `Item ${number} of ${list}` };
  return {
    ar: `الحقل ${field} في العنصر ${number} من ${list}`,
    en: `The field ${field} in item ${number} of ${list}`,
  };
}
