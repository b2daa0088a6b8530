import type { LexemeKeys } from '../../arabic/lexemes.ts';
import { withoutProclitics } from '../../arabic/query-expansion.ts';
import { byForm, RESULTS_PER_PAGE, type WordEntry } from '../word-table.ts';
import type { Occurrences } from './vocabulary.ts';

/** The table of forms: every form with its lexemeKeys, and where it stands if that tells more than they. */
export function entriesOf(
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
): readonly WordEntry[] {
  const inflected = inflectedLexemes(vocabulary, lexemeKeys);
  const siblings = siblingsIn(vocabulary, lexemeKeys);
  return [...lexemeKeys]
    .map(([form, keys]): WordEntry => {
      const { count, articles } = vocabulary.get(form) ?? { count: 0, articles: [] };
      const entry = { form, keys, count };
      if (!keys.some((key) => inflected.has(key)))
        return { ...entry, articles: [], cliticVariants: [] };
      const others = keys.flatMap((key) => siblings.get(stemIn(key, form)) ?? []);
      return { ...entry, articles, cliticVariants: upToAPage(articles, others) };
    })
    .sort(byForm);
}

/** The lexemeKeys of which the articles have more than one form. */
function inflectedLexemes(
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
): ReadonlySet<string> {
  const once = new Set<string>();
  const inflected = new Set<string>();
  for (const key of [...vocabulary.keys()].flatMap((form) => lexemeKeys.get(form) ?? [])) {
    if (once.has(key)) inflected.add(key);
    once.add(key);
  }
  return inflected;
}

/** Forms of one lexeme that differ in their proclitics. */
function siblingsIn(
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
): ReadonlyMap<string, readonly Occurrences[]> {
  const siblings = new Map<string, Occurrences[]>();
  for (const [form, occurrences] of vocabulary) {
    for (const key of lexemeKeys.get(form) ?? []) {
      const stem = stemIn(key, form);
      const others = siblings.get(stem);
      if (others) others.push(occurrences);
      else siblings.set(stem, [occurrences]);
    }
  }
  return siblings;
}

/** Within a lexeme, letters taken off the front by their look alone do no harm. */
function stemIn(key: string, form: string): string {
  return `${key} ${withoutProclitics(form)}`;
}

/** The newest articles of the others that fill a page of results. */
function upToAPage(own: readonly number[], others: readonly Occurrences[]): readonly number[] {
  const room = RESULTS_PER_PAGE - own.length;
  if (room <= 0) return [];
  const known = new Set(own);
  const found = new Set(others.flatMap(({ articles }) => articles.slice(0, RESULTS_PER_PAGE)));
  return [...found]
    .filter((article) => !known.has(article))
    .sort((a, b) => a - b)
    .slice(0, room);
}
