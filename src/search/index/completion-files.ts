import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { isolatedInText } from '../../bidi/plain-text-isolates.ts';
import { directionOf } from '../../strings/languages.ts';
import { completionPath, writeCompletions, writeHeadline } from '../completion-table.ts';
import type { IndexedArticle } from './indexed-article.ts';
import type { Piece } from './pieces.ts';
import type { TokenizedArticle } from './tokenized-article.ts';

/** Words in one file: about 3 KB. */
const WORDS_A_FILE = 800;
/** The commonest, which are nearly all that anyone types: of the others half are mistakes. */
const MOST_WORDS = 30_000;
/** The newest, which come with the first letter: about 4 KB. */
const HEADLINES = 80;

/**
 * What the site has for whoever types: its words, by how they begin, and its newest headlines.
 *
 * @param articles the newest first
 */
export function completionFiles(
  articles: readonly IndexedArticle[],
  tokenized: readonly TokenizedArticle[],
): readonly IndexFile[] {
  const files = new Map([['', { further: new Set<string>(), lines: [] as string[] }]]);
  for (const { form, spelling } of commonestSpellings(new Set(tokenized.flat(2)))) {
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
  files.get('')?.lines.push(...articles.slice(0, HEADLINES).map(headlineOf));
  return [...files].map(([beginning, { further, lines }]) => ({
    path: completionPath(beginning),
    content: gzipSync(writeCompletions({ further: [...further].join(''), lines }), { level: 9 }),
  }));
}

/** A browser finds what has to be isolated in it with more code than all the rest takes. */
function headlineOf({ url, title, language }: IndexedArticle): string {
  return writeHeadline({ url, title: isolatedInText(title, directionOf(language)) });
}

/**
 * Each form in the spelling that the texts have most, the commonest first.
 *
 * @param pieces every different one
 */
function commonestSpellings(
  pieces: Iterable<Piece>,
): readonly { readonly form: string; readonly spelling: string }[] {
  const words = new Map<string, { count: number; spellings: Map<string, number> }>();
  for (const { forms, spellings, count } of pieces) {
    for (const [at, form] of forms.entries()) {
      if (form.length < 2) continue;
      const spelling = spellings[at] ?? form;
      const word = words.get(form) ?? { count: 0, spellings: new Map() };
      word.count += count;
      word.spellings.set(spelling, (word.spellings.get(spelling) ?? 0) + count);
      words.set(form, word);
    }
  }
  return [...words]
    .sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([form, { spellings }]) => ({ form, spelling: mostOf(spellings) }));
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  const [[spelling] = ['']] = [...counts].sort(
    ([a, often], [b, other]) => other - often || (a < b ? -1 : 1),
  );
  return spelling;
}
