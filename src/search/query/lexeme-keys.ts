import type { WordEntry } from '../word-table.ts';
import type { WordLookup } from './word-lookup.ts';

/** Words that an unfinished one may become, so that results settle as it is typed. */
const MAX_COMPLETIONS = 12;

/** The lexeme keys of a typed word. */
export interface TermKeys {
  readonly keys: readonly string[];
  /** The numbers of the articles that have the form as it was typed. */
  readonly articles: readonly number[];
  /** Those that have it with other clitics, as far as they fill the first page. */
  readonly cliticVariants: readonly number[];
  /** Whether a section, an author or a tag may have it in its name. */
  readonly isOfName?: boolean | undefined;
  /** Whether they are sooner of something else, if that is two words that were typed without their space. */
  readonly isGuess?: boolean;
}

/**
 * The lexeme keys under which a typed word is to be found: of the form itself if the site knows it,
 * else of what it may be the beginning of, else of the likeliest candidate that the site knows.
 *
 * @returns no keys when the site has no such word
 */
export async function lexemeKeysOf(
  form: string,
  unfinished: boolean | undefined,
  lookup: WordLookup,
): Promise<TermKeys> {
  const known = await lookup.find(form);
  if (known) return known;
  if (unfinished && form.length > 1) {
    const completions = (await lookup.beginningWith(form)).slice(0, MAX_COMPLETIONS);
    if (completions.length > 0) return keysOf(completions);
  }
  // Nearly all that is typed is known.
  const { candidateForms, guessedForms } = await import('../../arabic/query-expansion.ts');
  for (const candidate of candidateForms(form)) {
    const entry = await lookup.find(candidate);
    if (entry) return keysOf([entry]);
  }
  for (const guess of guessedForms(form)) {
    const entry = await lookup.find(guess);
    if (entry) return { ...keysOf([entry]), isGuess: true };
  }
  return keysOf([]);
}

/** Those of other forms than the one that was typed. */
function keysOf(entries: readonly WordEntry[]): TermKeys {
  return {
    keys: [...new Set(entries.flatMap(({ keys }) => keys))],
    articles: [],
    cliticVariants: [],
    isOfName: entries.some(({ isOfName }) => isOfName) || undefined,
  };
}
