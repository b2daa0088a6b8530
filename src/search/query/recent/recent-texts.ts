import { withoutProclitics } from '../../../arabic/letter-proclitics.ts';
import type { RecentForm, RecentTable } from '../../recent-table.ts';
import { tokenOf } from '../../token.ts';
import { RESULTS_PER_PAGE, type WordEntry } from '../../word-table.ts';
import type { Engine } from '../engine/engine.ts';
import type { WordLookup } from '../word-lookup.ts';
import type { Numbering } from './numbering.ts';
import type { FormLookup } from './recent-names.ts';

/** What is asked of the closed segment. */
interface Closed {
  readonly lookup: WordLookup;
  readonly engine: Engine;
}

/** The forms that the texts of both segments have, and in which articles. */
export function formsOfBoth(
  { lookup, engine }: Closed,
  { forms }: RecentTable,
  { ofClosed, ofRecent }: Numbering,
): FormLookup {
  const byForm = new Map(forms.map((each) => [each.form, each]));
  const byKey = formsByKey(forms);
  const living = (closed: readonly number[]) => closed.flatMap((number) => ofClosed[number] ?? []);
  const articlesWith = (recent: readonly RecentForm[]) =>
    recent.flatMap(({ places }) => [...places.keys()].map((article) => ofRecent[article] ?? 0));

  /** The articles of the closed segment that have a form, listed or not. */
  const closedArticles = async (entry: WordEntry): Promise<readonly number[]> => {
    if (!isAlone(entry)) return living(entry.articles);
    const [numbers, ...hits] = await Promise.all([
      engine.numbers(),
      ...entry.keys.map((key) => engine.hits(tokenOf(key))),
    ]);
    return living(hits.flat().flatMap(({ id }) => numbers.get(id) ?? []));
  };

  /** Articles that have a form with other proclitics. */
  const variantsOf = async (
    form: string,
    keys: readonly string[],
    closed: WordEntry | undefined,
    others: readonly RecentForm[],
  ): Promise<readonly number[]> => {
    const stem = withoutProclitics(form);
    const sibling = closed || stem === form ? undefined : await lookup.find(stem);
    return sorted([
      ...living(closed?.cliticVariants ?? []),
      ...(sibling?.keys.some((key) => keys.includes(key)) ? await closedArticles(sibling) : []),
      ...articlesWith(others.filter((each) => withoutProclitics(each.form) === stem)),
    ]);
  };

  return {
    async find(form) {
      const closed = await lookup.find(form);
      const own = byForm.get(form);
      const keys = closed?.keys ?? own?.keys;
      if (!keys) return undefined;
      const others = keys
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((each) => each.form !== form);
      if (closed && !own && others.length === 0) {
        const { articles, cliticVariants } = closed;
        return {
          ...closed,
          articles: living(articles),
          cliticVariants: living(cliticVariants),
        };
      }
      const count = (closed?.count ?? 0) + (own?.places.size ?? 0);
      // All of its lexemes' articles have it, still.
      if (closed && isAlone(closed) && others.length === 0) return { ...closed, count };
      const articles = sorted([
        ...(closed ? await closedArticles(closed) : []),
        ...articlesWith(own ? [own] : []),
      ]);
      const known = new Set(articles);
      const room = Math.max(0, RESULTS_PER_PAGE - articles.length);
      const variants = await variantsOf(form, keys, closed, others);
      const cliticVariants = variants.filter((number) => !known.has(number)).slice(0, room);
      const isOfName = closed?.isOfName && { isOfName: true };
      return { form, keys, count, articles, cliticVariants, ...isOfName };
    },
    async beginningWith(start) {
      const entries = new Map<string, WordEntry>();
      for (const each of await lookup.beginningWith(start)) entries.set(each.form, each);
      for (const { form, keys, places } of forms) {
        if (!form.startsWith(start)) continue;
        const { count = 0, keys: known = keys, isOfName = false } = entries.get(form) ?? {};
        const unlisted = { articles: [], cliticVariants: [], ...(isOfName && { isOfName }) };
        entries.set(form, { form, keys: known, count: count + places.size, ...unlisted });
      }
      return [...entries.values()];
    },
  };
}

function formsByKey(forms: readonly RecentForm[]): ReadonlyMap<string, readonly RecentForm[]> {
  const byKey = new Map<string, RecentForm[]>();
  for (const each of forms)
    for (const key of each.keys) byKey.set(key, [...(byKey.get(key) ?? []), each]);
  return byKey;
}

/** Whether the closed segment has one form alone of its lexemes, and so lists no articles of it. */
function isAlone({ count, articles }: WordEntry): boolean {
  return count > 0 && articles.length === 0;
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
