import { fold } from '../../../arabic/fold.ts';
import { words } from '../../../arabic/words.ts';
import type { Headline } from '../../completion-table.ts';
import { foldedWords } from '../terms.ts';
import type { CompletionLookup, SiteWord } from './completion-lookup.ts';

/** What a reader may go on to type, or an article that may be meant. */
export interface Completion {
  readonly text: string;
  /** Of an article: its address below the edition's front page. */
  readonly url?: string;
}

/** An address that was pasted: its end is not the beginning of a word. */
const ADDRESS = /(?:^|\s)(?:https?:\/\/|www\.)\S*$/i;

/** What has Latin letters and is no address. */
const MAY_BE_KEYS = /^(?!https?:|www\.).*[a-z]/i;

/** One of any keyboard. */
const COLON = /[:：∶]/;

/** A longer line was pasted: each way to go on with it would take as many lines as it. */
const LONGEST = 150;

const MOST = 6;
/** Of them headlines, if there are words as well. */
const MOST_HEADLINES = 2;
/** The site's commonest words stand before the names of writers that begin so. */
const MOST_WORDS_BEFORE_NAMES = 3;
/** Of fewer letters nearly every word is one mistake away. */
const LEAST_CORRECTED = 4;

/**
 * Ways to go on with what was typed: the site's words in the place of its last one, the commonest first, and
 * the newest headlines that have words that begin so. If no word of the site begins so, those that
 * begin nearly so; and the writers who have all of it in their names. After an operator come the names that may stand there.
 * Where there are none the keyboard may have been left on Latin letters.
 */
export async function completionsOf(
  typed: string,
  lookup: CompletionLookup,
): Promise<readonly Completion[]> {
  if (typed.length > LONGEST) return [];
  if (COLON.test(typed)) {
    const { operatorCompletions } = await import('./operator-completions.ts');
    const texts = await operatorCompletions(typed, lookup.facets);
    if (texts) return texts.slice(0, MOST).map((text) => ({ text }));
  }
  const found = await waysToGoOn(typed, lookup, typed);
  if (found.length > 0 || typed.length < LEAST_CORRECTED || !MAY_BE_KEYS.test(typed)) return found;
  const { inArabicKeys } = await import('../../../arabic/arabic-keys.ts');
  const meant = inArabicKeys(typed);
  return meant === undefined ? [] : waysToGoOn(meant, lookup, typed);
}

/**
 * Ways to go on with what is meant.
 *
 * @param typed where that is something else it is a guess, in which no mistakes are looked for
 */
async function waysToGoOn(
  meant: string,
  { headlines, writers, along }: CompletionLookup,
  typed: string,
): Promise<readonly Completion[]> {
  const last = words(meant).at(-1);
  if (!last || last.end < meant.length || ADDRESS.test(meant)) return [];
  const form = fold(last.text);
  const before = meant.slice(0, last.start);
  const found = headlinesWith(meant, headlines);
  const names = headlinesWith(meant, writers).map(({ title }) => title);
  const continuing = await continuations(
    form,
    await along(form),
    meant === typed && names.length === 0,
  );
  const continued = continuing.map(({ spelling }) => before + spelling);
  // Two words of a name say more of what is meant than the second does.
  const likeliest =
    before === ''
      ? [...continued.slice(0, MOST_WORDS_BEFORE_NAMES), ...names, ...continued]
      : [...names, ...continued];
  const texts = [...new Set(likeliest)]
    .filter((text) => text !== typed)
    .slice(0, MOST - Math.min(MOST_HEADLINES, found.length));
  return [
    ...texts.map((text) => ({ text })),
    ...found.slice(0, MOST - texts.length).map(({ url, title }) => ({ url, text: title })),
  ];
}

async function continuations(
  form: string,
  along: readonly SiteWord[],
  mayBeMistake: boolean,
): Promise<readonly SiteWord[]> {
  const exact = along.filter((word) => isBegun(word.form, form));
  if (exact.length > 0 || !mayBeMistake || form.length < LEAST_CORRECTED) return exact;
  return (await import('./near-words.ts')).nearWords(form, along);
}

/** Whether a word begins so; 50.5 is no way to go on with 50. */
function isBegun(word: string, form: string): boolean {
  return word.startsWith(form) && !/^[.,،]/.test(word.slice(form.length));
}

/** What stands before a word that a reader types without it. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/;

/** The headlines, or names, in which each typed word is the beginning of one. */
function headlinesWith(typed: string, headlines: readonly Headline[]): readonly Headline[] {
  const forms = foldedWords(typed);
  return headlines.filter(({ title }) => {
    const written = foldedWords(title);
    return forms.every((form) =>
      written.some((word) => isBegun(word, form) || isBegun(word.replace(ARTICLE, ''), form)),
    );
  });
}
