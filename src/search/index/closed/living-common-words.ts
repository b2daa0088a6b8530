import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import type { CommonWord } from '../../common-words.ts';
import { endOf } from '../tables/common-words.ts';
import type { ClosedForms } from './closed-segment.ts';
import type { LivingSpellings, WrittenForm } from './living-spellings.ts';

/**
 * The common words in which living articles' forms end, as one of these articles writes them.
 *
 * @param vanished what no living article writes so
 * @param closed the forms that there were
 * @param living the lexeme keys of the forms that there are
 */
export function livingCommonWords(
  common: readonly CommonWord[],
  vanished: readonly WrittenForm[],
  closed: Pick<ClosedForms, 'lexemeKeys'>,
  living: LexemeKeys,
  spellings: LivingSpellings,
): readonly CommonWord[] {
  const isCommon = new Set(common.map(({ spelling }) => spelling));
  const suspects = new Map<string, string[]>();
  for (const { form, spelling } of vanished) {
    for (let start = 0; start < spelling.length; start += 1) {
      const end = spelling.slice(start);
      if (isCommon.has(end)) suspects.set(end, [...(suspects.get(end) ?? []), form]);
    }
  }
  if (suspects.size === 0) return common;
  const relatives = relativesOf([...suspects.values()].flat(), closed.lexemeKeys, living);
  const endsSo = (form: string, end: string) =>
    (living.get(form) ?? []).some((key) => endOf(form, key, living).length === end.length) &&
    spellings.of(form).some((spelling) => spelling.endsWith(end));
  const isWritten = (end: string) =>
    (suspects.get(end) ?? []).some((form) => relatives(form).some((each) => endsSo(each, end)));
  return common.filter(({ spelling }) => !suspects.has(spelling) || isWritten(spelling));
}

/** Tells the living forms that have a lexeme in common with one of these, as it was before. */
function relativesOf(
  forms: readonly string[],
  before: LexemeKeys,
  living: LexemeKeys,
): (form: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const form of forms) for (const key of before.get(form) ?? []) byKey.set(key, []);
  for (const [form, keys] of living) for (const key of keys) byKey.get(key)?.push(form);
  return (form) => (before.get(form) ?? []).flatMap((key) => byKey.get(key) ?? []);
}
