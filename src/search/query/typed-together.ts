/** Two words that were typed without the space between them. Fetched where the site lacks what was typed. */
import type { FoundTerm } from './found-term.ts';
import type { Posting } from './postings.ts';
import { NO_PART } from './site-terms.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** The second of two words that stand beside each other by chance, and were typed without their space. */
const BY_CHANCE = /^(?:لل|[وفب]?ال)/;

/** The two words of the site that a word may be, typed together; there may be several. */
export async function splittings(
  form: string,
  lookup: WordLookup,
): Promise<readonly (readonly [first: string, second: string])[]> {
  if (form.length < 4 || form.length > LONGEST_SPLIT) return [];
  const places = Array.from({ length: form.length - 3 }, (_, index) => index + 2);
  const found = await Promise.all(
    places.map(async (at) => {
      const [first, second] = [form.slice(0, at), form.slice(at)];
      if ([first, second].some((each) => NO_PART.test(each)) || BY_CHANCE.test(second)) return [];
      if (!(await lookup.find(first)) || !(await lookup.find(second))) return [];
      return [[first, second] as const];
    }),
  );
  return found.flat();
}

/** No name is longer. */
const LONGEST_SPLIT = 20;

/**
 * The articles that have both of two words that a site has side by side, for the one that they were typed as.
 *
 * @param findForms the articles of a term
 */
export async function foundApart(
  found: FoundTerm,
  findForms: (term: Term) => Promise<FoundTerm>,
  lookup: WordLookup,
): Promise<FoundTerm> {
  const { term } = found;
  const [form = ''] = term.forms;
  for (const forms of await splittings(form, lookup)) {
    const phrase = await findForms({ ...term, forms, exact: true });
    if (phrase.articles.size === 0) continue;
    const apart = await Promise.all(forms.map((each) => findForms({ ...term, forms: [each] })));
    return { ...found, unknown: [], articles: withBoth(apart.map(({ articles }) => articles)) };
  }
  return found;
}

/** The articles that have both of two words, for the one word that they were typed as. */
function withBoth(words: readonly ReadonlyMap<string, Posting>[]): ReadonlyMap<string, Posting> {
  const [first = new Map<string, Posting>(), ...others] = words;
  return new Map(
    [...first].flatMap(([id, posting]) => {
      const rest = others.flatMap((articles) => articles.get(id) ?? []);
      if (rest.length < others.length) return [];
      const positions = [posting, ...rest].flatMap((each) => each.positions);
      return [[id, { ...posting, positions: positions.sort((a, b) => a - b) }] as const];
    }),
  );
}
