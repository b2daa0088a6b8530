import { withoutProclitics } from '../../arabic/letter-proclitics.ts';
import type { LexemeKeys } from '../../arabic/lexemes.ts';
import { byForm, RESULTS_PER_PAGE, type WordEntry } from '../word-table.ts';
import type { Occurrences } from './vocabulary.ts';

/** The table of forms: every form with its lexemeKeys, and where it stands if that tells more than they. */
export function entriesOf(
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
): readonly WordEntry[] {
  const inflected = inflectedLexemes(vocabulary, lexemeKeys);
  const siblings = siblingsIn(vocabulary, lexemeKeys, inflected);
  return [...lexemeKeys]
    .map(([form, keys]): WordEntry => {
      const own = vocabulary.get(form);
      const { count, articles } = own ?? { count: 0, articles: [] };
      const entry = { form, keys, count };
      if (!keys.some((key) => inflected.has(key)))
        return { ...entry, articles: [], cliticVariants: [] };
      if (articles.length >= RESULTS_PER_PAGE) return { ...entry, articles, cliticVariants: [] };
      const stem = withoutProclitics(form);
      const others = keys
        .flatMap((key) => siblings.get(key)?.get(stem) ?? [])
        .filter((each) => each !== own);
      const cliticVariants = others.length > 0 ? upToAPage(articles, others) : [];
      return { ...entry, articles, cliticVariants };
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
  for (const form of vocabulary.keys()) {
    for (const key of lexemeKeys.get(form) ?? []) {
      if (once.has(key)) inflected.add(key);
      once.add(key);
    }
  }
  return inflected;
}

/** Forms of one lexeme that differ in their proclitics, by lexeme key and stem. */
type Siblings = ReadonlyMap<string, ReadonlyMap<string, readonly Occurrences[]>>;

function siblingsIn(
  vocabulary: ReadonlyMap<string, Occurrences>,
  lexemeKeys: LexemeKeys,
  inflected: ReadonlySet<string>,
): Siblings {
  const siblings = new Map<string, Map<string, Occurrences[]>>();
  for (const [form, occurrences] of vocabulary) {
    const keys = (lexemeKeys.get(form) ?? []).filter((key) => inflected.has(key));
    if (keys.length === 0) continue;
    // Within a lexeme, letters taken off the front by their look alone do no harm.
    const stem = withoutProclitics(form);
    for (const key of keys) {
      const ofKey = siblings.get(key) ?? new Map<string, Occurrences[]>();
      siblings.set(key, ofKey);
      const others = ofKey.get(stem);
      if (others) others.push(occurrences);
      else ofKey.set(stem, [occurrences]);
    }
  }
  return siblings;
}

/** The newest articles of the others that fill a page of results. */
function upToAPage(own: readonly number[], others: readonly Occurrences[]): readonly number[] {
  const known = new Set(own);
  const found = new Set(others.flatMap(({ articles }) => articles.slice(0, RESULTS_PER_PAGE)));
  return [...found]
    .filter((article) => !known.has(article))
    .sort((a, b) => a - b)
    .slice(0, RESULTS_PER_PAGE - own.length);
}
