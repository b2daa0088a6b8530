import type { IndexFile } from 'pagefind';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { writeCommonWords } from '../../common-words.ts';
import { writeFacets } from '../../facet-table.ts';
import { WORD_FOLDER, WORD_MANIFEST } from '../../index-files.ts';
import { type Manifest, writeEntries } from '../../word-table.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { gzipped, sumOf } from '../files/gzipped.ts';
import type { Spellings } from '../words/spellings.ts';
import type { Occurrences } from '../words/vocabulary.ts';
import { commonWords } from './common-words.ts';
import { facetsOf, offered } from './facets.ts';
import { withNameForms } from './name-entries.ts';
import { entriesOf } from './word-entries.ts';

/** Forms in one file: about 10 KB, so that a slow line brings a word's in one round trip. */
const FORMS_A_FILE = 400;

/**
 * The table of forms and their lexeme keys, cut into files that a reader's browser fetches as needed.
 *
 * @param spellings of the articles' forms
 */
export function wordFiles(
  articles: readonly IndexedArticle[],
  spellings: Spellings,
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
): readonly IndexFile[] {
  const table = facetsOf(articles);
  const entries = withNameForms(entriesOf(vocabulary, lexemeKeys), table);
  const files = chunks(entries, FORMS_A_FILE).map((chunk) => ({
    first: chunk[0]?.form ?? '',
    file: wordFile(writeEntries(chunk)),
  }));
  const common = wordFile(writeCommonWords(commonWords(spellings, lexemeKeys)));
  const facets = wordFile(writeFacets(table));
  const manifest: Manifest = {
    articles: articles.length,
    files: files.map(({ first, file }) => [first, nameOf(file)]),
    common: nameOf(common),
    facets: nameOf(facets),
    offered: offered(table),
  };
  const index = {
    path: WORD_FOLDER + WORD_MANIFEST,
    content: Buffer.from(JSON.stringify(manifest)),
  };
  return [index, common, facets, ...files.map(({ file }) => file)];
}

/**
 * Not named `.gz`, which some servers send with `Content-Encoding`, so that it comes unpacked.
 *
 * @param level of zlib, if not the best
 */
export function wordFile(text: string, level?: number): IndexFile {
  const content = gzipped(text, level);
  return { path: `${WORD_FOLDER}w_${sumOf(content)}.words`, content };
}

export function nameOf({ path }: IndexFile): string {
  return path.replace(WORD_FOLDER, '');
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
