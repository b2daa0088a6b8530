import { vi } from 'vitest';
import type { Fragment } from '../../../../src/search/fragment.ts';
import { facetsOf } from '../../../../src/search/index/tables/facets.ts';
import { withNameForms } from '../../../../src/search/index/tables/name-entries.ts';
import type { Engine } from '../../../../src/search/query/engine/engine.ts';
import type { Hit } from '../../../../src/search/query/engine/pagefind.ts';
import { foldedWords } from '../../../../src/search/query/terms.ts';
import type { WordLookup } from '../../../../src/search/query/word-lookup.ts';
import { tokenOf } from '../../../../src/search/token.ts';
import type { WordEntry } from '../../../../src/search/word-table.ts';

/** The lexeme keys of folded words; a word that is not here is its own. */
export type Lexemes = Readonly<Record<string, readonly string[]>>;

export interface Article {
  readonly text: string;
  readonly section?: string;
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
  /** ISO 8601, a day. */
  readonly published?: string;
  /** What the engine gives it for each word found. */
  readonly weight?: number;
  readonly blocks?: Fragment['blocks'];
}

/** An entry of the table of forms; each says only what matters to it. */
export function entryOf(form: string, rest: Partial<WordEntry> = {}): WordEntry {
  return { form, count: 1, keys: [form], articles: [], cliticVariants: [], ...rest };
}

/** A table of forms that is not fetched. */
export function lookupOf(
  entries: readonly WordEntry[],
  articles = 0,
  facets = facetsOf([]),
): WordLookup {
  return {
    manifest: { articles, files: [], common: '', facets: '', offered: [] },
    find: async (form) => entries.find((entry) => entry.form === form),
    beginningWith: async (start) =>
      entries
        .filter(({ form }) => form.startsWith(start))
        .sort((one, other) => other.count - one.count),
    common: async () => [],
    facets: async () => facets,
  };
}

export function hitOf(
  id: string,
  score: number,
  words: readonly number[] = [],
  { text = '', blocks = [] }: Partial<Article> = {},
): Hit {
  return {
    id,
    score,
    words,
    data: async () => ({ url: `/${id}/`, content: text, blocks, meta: {} }),
  };
}

/** A site's index: articles by their ids, the newest first; the engine itself gives the oldest first. */
export function siteOf(
  articles: Readonly<Record<string, Article>>,
  lexemes: Lexemes = {},
  variants: Readonly<Record<string, readonly number[]>> = {},
  compounds: readonly string[] = [],
): { engine: Engine; lookup: WordLookup } {
  const all = Object.entries(articles);
  const keysOf = (form: string) => lexemes[form] ?? [form];
  const formsOf = ({ text }: Article) => text.split(' ').map((piece) => foldedWords(piece));
  const forms = new Set(all.flatMap(([, article]) => formsOf(article).flat()));
  const entries = [...forms, ...compounds].map((form) =>
    entryOf(form, {
      keys: keysOf(form),
      articles: all.flatMap(([, article], at) =>
        formsOf(article).flat().includes(form) ? [at] : [],
      ),
      cliticVariants: variants[form] ?? [],
    }),
  );
  const hits: Engine['hits'] = async (token) =>
    all
      .flatMap(([id, article]) => {
        if (token === null) return [hitOf(id, 0, [], article)];
        const words = formsOf(article).flatMap((piece, at) =>
          piece.some((form) => keysOf(form).some((key) => tokenOf(key) === token)) ? [at] : [],
        );
        return words.length > 0
          ? [hitOf(id, (article.weight ?? 1) * words.length, words, article)]
          : [];
      })
      .reverse();
  const facets = facetsOf(
    all.map(([, { section, authors = [], tags = [], published = '2025-01-01' }]) => {
      return { section, authors, tags, published };
    }),
  );
  const numbers = async () => new Map(all.map(([id], number) => [id, number]));
  return {
    engine: { hits, numbers },
    lookup: lookupOf(withNameForms(entries, facets), all.length, facets),
  };
}

/**
 * A server of files by their addresses; it says that it lacks every other.
 *
 * @returns the addresses that it was asked for, in order
 */
export function serve(files: Readonly<Record<string, BodyInit>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const file = files[url];
    return file === undefined ? new Response('', { status: 404 }) : new Response(file);
  });
  return asked;
}

/** What a compressed file holds, as a server sends it. */
export async function packed(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
