import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { isolatedInText } from '../../../bidi/plain-text-isolates.ts';
import { directionOf } from '../../../strings/languages.ts';
import { joinedRanges } from '../../../text/joined-ranges.ts';
import {
  type CompletionFile,
  completionPath,
  readCompletions,
  writeCompletions,
  writeHeadline,
} from '../../completion-table.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { gzipped } from '../files/gzipped.ts';
import { commonestOf, countOf, type Spellings } from '../words/spellings.ts';

/** Words in one file: about 3 KB. */
const WORDS_A_FILE = 800;
/** The commonest, which are nearly all that anyone types: of the others half are mistakes. */
const MOST_WORDS = 30_000;
/** What headlines and names of writers are made of. */
type Headlined = Pick<IndexedArticle, 'url' | 'title' | 'language' | 'authors'>;

/** The newest, which come with the first letter: about 4 KB. */
const HEADLINES = 80;
/** Those who wrote most, half a kilobyte: no text has their names. */
const WRITERS = 40;

/**
 * What the site has for whoever types: its words, by how they begin, its writers and its newest headlines.
 *
 * @param articles the newest first
 * @param spellings of their forms
 */
export function completionFiles(
  articles: readonly IndexedArticle[],
  spellings: Spellings,
): readonly IndexFile[] {
  const files = new Map([['', { further: new Set<string>(), lines: [] as string[] }]]);
  for (const { form, spelling } of commonestSpellings(spellings)) {
    for (let length = 0; length <= form.length; length += 1) {
      const beginning = form.slice(0, length);
      const file = files.get(beginning) ?? { further: new Set(), lines: [] };
      files.set(beginning, file);
      if (length > 0 && (file.lines.length < WORDS_A_FILE || length === form.length)) {
        file.lines.push(spelling);
        break;
      }
      file.further.add(form.charAt(length));
    }
  }
  files.get('')?.lines.push(...namesAndHeadlines(articles));
  return [...files].map(([beginning, { further, lines }]) =>
    completionFile(beginning, { further: [...further].join(''), lines }),
  );
}

/**
 * The file that comes with the first letter, as it is when others are the articles.
 *
 * @param content that it has now
 */
export function withHeadlines(content: Uint8Array, articles: readonly Headlined[]): IndexFile {
  const { further } = readCompletions(gunzipSync(content).toString());
  return completionFile('', { further, lines: namesAndHeadlines(articles) });
}

function namesAndHeadlines(articles: readonly Headlined[]): readonly string[] {
  return [...writersOf(articles), ...headlinesOf(articles)];
}

export function completionFile(beginning: string, completions: CompletionFile): IndexFile {
  const content = gzipped(writeCompletions(completions));
  return { path: completionPath(beginning), content };
}

/** Those who wrote most first. */
function writersOf(articles: readonly Pick<IndexedArticle, 'authors'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of articles.flatMap(({ authors }) => authors))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
    .slice(0, WRITERS)
    .map(([title]) => writeHeadline({ url: '', title }));
}

function headlinesOf(articles: readonly Headlined[]): readonly string[] {
  return articles.slice(0, HEADLINES).map(headlineOf);
}

/** A browser finds what has to be isolated in it, and joined, with more code than all the rest takes. */
function headlineOf({ url, title, language }: Headlined): string {
  const isolated = isolatedInText(title, directionOf(language));
  return writeHeadline({ url, title: joinedRanges(isolated) });
}

/** Each form in the spelling that the texts have most, the commonest first. */
function commonestSpellings(
  spellings: Spellings,
): readonly { readonly form: string; readonly spelling: string }[] {
  return Array.from(spellings, ([form, written]) => ({ form, written, count: countOf(written) }))
    .filter(({ form }) => form.length > 1)
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ form, written }) => ({ form, spelling: commonestOf(written) }));
}
