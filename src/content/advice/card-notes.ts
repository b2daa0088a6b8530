import { isTooLong } from '../../cards/fit-headline.ts';
import {
  HEADLINE_TOO_LONG_FOR_CARD,
  headlineNotOnCard,
} from '../../diagnostics/messages/ways-out.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { uncoveredCharacters } from '../../fonts/glyph-coverage.ts';
import { languageOf } from '../../strings/languages.ts';

/** The fields of an article's file, and their lines. */
export interface ReadFields {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Advice on a headline of which no card is drawn. An article with a picture is shared with that. */
export async function cardNotes({ data, lineOf }: ReadFields): Promise<readonly Note[]> {
  if (data.image !== undefined) return [];
  const headline = String(data.title);
  const at = { line: lineOf(['title']), severity: 'advice' } as const;
  const characters = uncoveredCharacters(headline);
  if (characters.length > 0) return [{ ...headlineNotOnCard(characters), ...at, characters }];
  const isLong = await isTooLong(headline, languageOf(data));
  return isLong ? [{ ...HEADLINE_TOO_LONG_FOR_CARD, ...at }] : [];
}
