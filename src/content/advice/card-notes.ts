import { isTooLong } from '../../cards/fit-headline.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  HEADLINE_TOO_LONG_FOR_CARD,
  headlineNotOnCard,
} from '../../diagnostics/messages/ways-out.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { uncoveredCharacters } from '../../fonts/glyph-coverage.ts';
import { type Language, languageOf } from '../../strings/languages.ts';

/** The fields of an article's file, and their lines. */
export interface ReadFields {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Advice on a headline of which no card is drawn. An article with a picture is shared with that. */
export async function cardNotes({ data, lineOf }: ReadFields): Promise<readonly Note[]> {
  if (data.image !== undefined) return [];
  const why = await whyNoCard(String(data.title), languageOf(data));
  return why ? [{ ...why, line: lineOf(['title']), severity: 'advice' }] : [];
}

async function whyNoCard(headline: string, language: Language): Promise<Message | undefined> {
  const lacking = uncoveredCharacters(headline);
  if (lacking.length > 0) return headlineNotOnCard(lacking);
  return (await isTooLong(headline, language)) ? HEADLINE_TOO_LONG_FOR_CARD : undefined;
}
