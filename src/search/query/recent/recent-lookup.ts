import { withoutProclitics } from '../../../arabic/letter-proclitics.ts';
import { candidateForms } from '../../../arabic/query-expansion.ts';
import { parts } from '../../compound-parts.ts';
import { FACETS } from '../../facet-table.ts';
import { isOfNames, nameForms } from '../../name-forms.ts';
import type { RecentForm, RecentTable } from '../../recent-table.ts';
import { tokenOf } from '../../token.ts';
import { RESULTS_PER_PAGE, type WordEntry } from '../../word-table.ts';
import type { Engine } from '../engine/engine.ts';
import type { WordLookup } from '../word-lookup.ts';
import type { Numbering } from './numbering.ts';
import { facetsWithRecent } from './recent-facets.ts';

/**
 * The table of forms of a site that has recent articles. The closed segment's forms keep their keys; what recent
 * articles have is added.
 *
 * @param engine of the closed segment
 */
export function lookupWithRecent(
  lookup: WordLookup,
  engine: Engine,
  table: RecentTable,
  numbering: Numbering,
): WordLookup {
  const { ofClosed, ofRecent } = numbering;
  const byForm = new Map(table.forms.map((each) => [each.form, each]));
  const ofNames = nameForms(
    table.articles.flatMap((article) => FACETS.flatMap((facet) => article[facet])),
  );
  const byKey = new Map<string, RecentForm[]>();
  for (const each of table.forms)
    for (const key of each.keys) byKey.set(key, [...(byKey.get(key) ?? []), each]);
  // Two words of a name are no compound of the texts.
  const words = new Set([...ofNames].filter((form) => parts(form).length === 1));
  const numbersOf = (forms: readonly RecentForm[]) =>
    forms.flatMap(({ places }) => [...places.keys()].map((article) => ofRecent[article] ?? 0));
  const living = (closed: readonly number[]) => closed.flatMap((number) => ofClosed[number] ?? []);

  /** The articles of the closed segment that have a form, listed or not. */
  const articlesOf = async (entry: WordEntry): Promise<readonly number[]> => {
    if (!isAlone(entry)) return living(entry.articles);
    const [numbers, ...hits] = await Promise.all([
      engine.numbers(),
      ...entry.keys.map((key) => engine.hits(tokenOf(key))),
    ]);
    return living(hits.flat().flatMap(({ id }) => numbers.get(id) ?? []));
  };

  const inTexts: WordLookup['find'] = async (form) => {
    const closed = await lookup.find(form);
    const own = byForm.get(form);
    const keys = closed?.keys ?? own?.keys;
    if (!keys) return undefined;
    const others = keys.flatMap((key) => byKey.get(key) ?? []).filter((each) => each.form !== form);
    if (closed && !own && others.length === 0)
      return {
        ...closed,
        articles: living(closed.articles),
        cliticVariants: living(closed.cliticVariants),
      };
    const count = (closed?.count ?? 0) + (own?.places.size ?? 0);
    // All of its lexemes' articles have it, still.
    if (closed && isAlone(closed) && others.length === 0) return { ...closed, count };
    const stem = withoutProclitics(form);
    const sibling = closed || stem === form ? undefined : await lookup.find(stem);
    const articles = sorted([
      ...(closed ? await articlesOf(closed) : []),
      ...numbersOf(own ? [own] : []),
    ]);
    const variants = sorted([
      ...living(closed?.cliticVariants ?? []),
      ...(sibling?.keys.some((key) => keys.includes(key)) ? await articlesOf(sibling) : []),
      ...numbersOf(others.filter((each) => withoutProclitics(each.form) === stem)),
    ]);
    const known = new Set(articles);
    const room = Math.max(0, RESULTS_PER_PAGE - articles.length);
    const cliticVariants = variants.filter((number) => !known.has(number)).slice(0, room);
    return {
      form,
      keys,
      count,
      articles,
      cliticVariants,
      ...(closed?.isOfName && { isOfName: true }),
    };
  };

  return {
    manifest: lookup.manifest,
    async find(form) {
      const entry = await inTexts(form);
      if (!isOfNames(form, ofNames)) return entry;
      if (entry) return { ...entry, isOfName: true };
      // What no text has is looked for as it would be without names.
      return words.has(form) ? unwritten(form, inTexts) : undefined;
    },
    async beginningWith(start) {
      const entries = new Map<string, WordEntry>();
      for (const each of await lookup.beginningWith(start)) entries.set(each.form, each);
      for (const { form, keys, places } of table.forms) {
        if (!form.startsWith(start)) continue;
        const { count = 0, keys: known = keys, isOfName = false } = entries.get(form) ?? {};
        const unlisted = { articles: [], cliticVariants: [], ...(isOfName && { isOfName }) };
        entries.set(form, { form, keys: known, count: count + places.size, ...unlisted });
      }
      for (const form of words) {
        if (!form.startsWith(start)) continue;
        const entry = entries.get(form) ?? (await unwritten(form, inTexts));
        entries.set(form, { ...entry, isOfName: true });
      }
      return [...entries.values()].sort((a, b) => b.count - a.count);
    },
    common: () => lookup.common(),
    facets: async () => facetsWithRecent(await lookup.facets(), table, numbering),
  };
}

/** A form that names alone have. */
async function unwritten(form: string, find: WordLookup['find']): Promise<WordEntry> {
  for (const candidate of candidateForms(form)) {
    const entry = await find(candidate);
    if (entry)
      return { ...entry, form, count: 0, articles: [], cliticVariants: [], isOfName: true };
  }
  return { form, keys: [form], count: 0, articles: [], cliticVariants: [], isOfName: true };
}

/** Whether the closed segment has one form alone of its lexemes, and so lists no articles of it. */
function isAlone({ count, articles }: WordEntry): boolean {
  return count > 0 && articles.length === 0;
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
