import { withoutProclitics } from '../../arabic/query-expansion.ts';
import { byForm, type Entry, FIRST_RESULTS } from '../word-table.ts';
import type { Classes } from './indexed-copy.ts';
import type { Occurrences } from './vocabulary.ts';

/** The table of forms: every form with its classes, and where it stands if that tells more than they. */
export function entriesOf(
  vocabulary: ReadonlyMap<string, Occurrences>,
  classes: Classes,
): readonly Entry[] {
  const varied = variedClasses(vocabulary, classes);
  const siblings = siblingsIn(vocabulary, classes);
  return [...classes]
    .map(([form, keys]): Entry => {
      const { count, articles } = vocabulary.get(form) ?? { count: 0, articles: [] };
      const entry = { form, keys, count };
      if (!keys.some((key) => varied.has(key))) return { ...entry, articles: [], alike: [] };
      const others = keys.flatMap((key) => siblings.get(stemIn(key, form)) ?? []);
      return { ...entry, articles, alike: upToAPage(articles, others) };
    })
    .sort(byForm);
}

/** The classes of which the articles have more than one form. */
function variedClasses(
  vocabulary: ReadonlyMap<string, Occurrences>,
  classes: Classes,
): ReadonlySet<string> {
  const once = new Set<string>();
  const varied = new Set<string>();
  for (const key of [...vocabulary.keys()].flatMap((form) => classes.get(form) ?? [])) {
    if (once.has(key)) varied.add(key);
    once.add(key);
  }
  return varied;
}

/** Forms of one class that differ in what is joined to their front. */
function siblingsIn(
  vocabulary: ReadonlyMap<string, Occurrences>,
  classes: Classes,
): ReadonlyMap<string, readonly Occurrences[]> {
  const siblings = new Map<string, Occurrences[]>();
  for (const [form, occurrences] of vocabulary) {
    for (const key of classes.get(form) ?? []) {
      const stem = stemIn(key, form);
      const others = siblings.get(stem);
      if (others) others.push(occurrences);
      else siblings.set(stem, [occurrences]);
    }
  }
  return siblings;
}

/** Within a class, letters taken off the front by their look alone do no harm. */
function stemIn(key: string, form: string): string {
  return `${key} ${withoutProclitics(form)}`;
}

/** The newest articles of the others that fill a page of results. */
function upToAPage(own: readonly number[], others: readonly Occurrences[]): readonly number[] {
  const room = FIRST_RESULTS - own.length;
  if (room <= 0) return [];
  const known = new Set(own);
  const found = new Set(others.flatMap(({ articles }) => articles.slice(0, FIRST_RESULTS)));
  return [...found]
    .filter((article) => !known.has(article))
    .sort((a, b) => a - b)
    .slice(0, room);
}
