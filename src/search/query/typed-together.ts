/** Two words that were typed without the space between them. Fetched where the site lacks what was typed. */
import { withoutProclitics } from '../../arabic/letter-proclitics.ts';
import type { FoundTerm } from './found-term.ts';
import type { Posting } from './postings.ts';
import { NO_PART } from './site-terms.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** The second of two words that stand beside each other by chance, and were typed without their space; الحمد لله do not. */
const BY_CHANCE = /^(?:لل|[وفب]?ال)(?!ل?ه$)/;
/** A negation may be joined to its word: لاسيما. */
const NEGATION = /^[وف]?[لم]ا$/;
/** Where G20 and 4G are parted. */
const LETTERS_AND_DIGITS = /(?<=[a-z])\d|(?<=\d)[a-z]/;

/** The two words of the site that a word may be, typed together; there may be several. */
export async function splittings(
  form: string,
  lookup: WordLookup,
): Promise<readonly (readonly [first: string, second: string])[]> {
  if (form.length > LONGEST_SPLIT) return [];
  // الواتساب may be واتس اب, and فيسبوك الفيس بوك.
  const pairs = [...new Set([form, withoutProclitics(form), `ال${form}`])].flatMap(parted);
  const found = await Promise.all(
    pairs.map(async ([first, second]) => {
      if (!(await lookup.find(first)) || !(await lookup.find(second))) return [];
      return [[first, second] as const];
    }),
  );
  return found.flat();
}

/** All ways to part a form into words that may be of a name. */
function parted(form: string): readonly (readonly [first: string, second: string])[] {
  const places = Array.from({ length: Math.max(0, form.length - 3) }, (_, index) => index + 2);
  const boundary = form.search(LETTERS_AND_DIGITS);
  return (boundary > 0 ? [boundary] : places).flatMap((at) => {
    const [first, second] = [form.slice(0, at), form.slice(at)];
    const isPart = !NO_PART.test(first) || (NEGATION.test(first) && second.length > 2);
    return isPart && !NO_PART.test(second) && !BY_CHANCE.test(second) ? [[first, second]] : [];
  });
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
