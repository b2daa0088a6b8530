import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { writeCommonWords } from '../common-words.ts';
import { type Manifest, writeEntries } from '../word-table.ts';
import { commonWords } from './common-words.ts';
import type { ArticleText } from './indexed-article.ts';
import type { Classes } from './indexed-copy.ts';
import type { Reading } from './tokenized.ts';
import type { Occurrences } from './vocabulary.ts';
import { entriesOf } from './word-entries.ts';

/** Forms in one file: about 10 KB, so that a slow line brings a word's in one round trip. */
const FORMS_A_FILE = 400;

/** The table of forms and their classes, cut into files that a reader's browser fetches as needed. */
export function wordFiles(
  articles: readonly ArticleText[],
  readings: readonly Reading[],
  vocabulary: ReadonlyMap<string, Occurrences>,
  classes: Classes,
): readonly IndexFile[] {
  const entries = entriesOf(vocabulary, classes);
  const files = chunks(entries, FORMS_A_FILE).map((chunk) => ({
    first: chunk[0]?.form ?? '',
    file: wordFile(writeEntries(chunk)),
  }));
  const pieces = new Set(readings.flat(2));
  const common = wordFile(writeCommonWords(commonWords(pieces, classes)));
  const manifest: Manifest = {
    articles: articles.length,
    files: files.map(({ first, file }) => [first, name(file)]),
    common: name(common),
    sections: distinct(articles.flatMap(({ section }) => section ?? [])).sort(),
    years: distinct(articles.map(({ published }) => published.slice(0, 4)))
      .sort()
      .reverse(),
  };
  const index = { path: 'words/index.json', content: Buffer.from(JSON.stringify(manifest)) };
  return [index, common, ...files.map(({ file }) => file)];
}

/** Not named `.gz`, which some servers send as what it is when unpacked. */
function wordFile(text: string): IndexFile {
  const content = gzipSync(text, { level: 9 });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `words/${hash}.words`, content };
}

function name({ path }: IndexFile): string {
  return path.replace('words/', '');
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
