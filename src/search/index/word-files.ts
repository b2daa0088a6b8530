import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { byForm, type Entry, type Manifest, writeEntries } from '../word-table.ts';
import type { ArticleText } from './article-text.ts';
import type { Classes } from './indexed-copy.ts';
import type { Occurrences } from './vocabulary.ts';
import { entriesOf } from './word-entries.ts';

/** Forms in one file: about 10 KB, so that a slow line brings a word's in one round trip. */
const FORMS_A_FILE = 400;
/** Words among which near spellings are looked for, the commonest of the site. */
const COMMON = 5000;

/** The table of forms and their classes, cut into files that a reader's browser fetches as needed. */
export function wordFiles(
  articles: readonly ArticleText[],
  vocabulary: ReadonlyMap<string, Occurrences>,
  classes: Classes,
): readonly IndexFile[] {
  const entries = entriesOf(vocabulary, classes);
  const files = chunks(entries, FORMS_A_FILE).map((chunk) => ({
    first: chunk[0]?.form ?? '',
    file: wordFile(chunk),
  }));
  const common = wordFile(commonest(entries));
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
function wordFile(entries: readonly Entry[]): IndexFile {
  const content = gzipSync(writeEntries(entries), { level: 9 });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `words/${hash}.words`, content };
}

function name({ path }: IndexFile): string {
  return path.replace('words/', '');
}

/** Words that stand in the articles as they are listed; clitics make no new word. */
function commonest(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter(({ form, keys, count }) => count > 0 && form.length > 2 && keys.includes(form))
    .sort((a, b) => b.count - a.count || byForm(a, b))
    .slice(0, COMMON)
    .map((entry) => ({ ...entry, articles: [], alike: [] }));
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
