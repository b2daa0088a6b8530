import { isTooLong } from '../../cards/fit-headline.ts';
import { HEADLINE_TOO_LONG_FOR_CARD } from '../../diagnostics/messages/ways-out.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { languageOf } from '../../strings/languages.ts';

/** The fields of an article's file, and their lines. */
export interface ReadFields {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Advice on a headline that no card holds. An article with a picture is shared with that. */
export async function cardNotes({ data, lineOf }: ReadFields): Promise<readonly Note[]> {
  if (data.image !== undefined) return [];
  if (!(await isTooLong(String(data.title), languageOf(data)))) return [];
  return [{ ...HEADLINE_TOO_LONG_FOR_CARD, line: lineOf(['title']), severity: 'advice' }];
}
