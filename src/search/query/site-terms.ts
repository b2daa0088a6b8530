import { withoutProclitics } from '../../arabic/query-expansion.ts';
import { apart } from '../compound-form.ts';
import { joined } from '../compound-parts.ts';
import { withCompounds } from './compounds.ts';
import { type Term, termsOf } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** Particles, which are no part of a name that a site has only joined: «مصر في» is never «مصرفي». */
const NO_PART =
  /^[وفبلك]?(?:في|من|ما|ان|لا|عن|علي|الي|هو|هي|او|ام|مع|كل|هم|قد|ثم|له|لها|به|بها|انه|انها)$/;

/** The terms of a question, compounds of which the site has one spelling as it has them. */
export async function siteTerms(typed: string, lookup: WordLookup): Promise<readonly Term[]> {
  const terms = await Promise.all(termsOf(typed).map((term) => datedTerm(term, lookup)));
  const pairs = terms.flatMap(({ forms, exact }, at) => {
    if (exact) return forms.slice(1).map((second, index) => [forms[index] ?? '', second] as const);
    const before = terms[at - 1];
    return before && !before.exact ? [[before.forms[0] ?? '', forms[0] ?? ''] as const] : [];
  });
  const ones = await Promise.all(
    pairs.map(async ([first, second]) => {
      const form = apart(first, second);
      return [form, await oneFor(first, second, form, lookup)] as const;
    }),
  );
  const found = new Map(ones);
  return withCompounds(terms, (form) => found.get(form)).map((term) =>
    term.exact ? { ...term, forms: ofPhrase(term.forms, found) } : term,
  );
}

/** A number that the site lacks, and whose parts it has, may be of a date: 12.11 as «12 11». */
async function datedTerm(term: Term, lookup: WordLookup): Promise<Term> {
  const [form = ''] = term.forms;
  // Few questions have such a number.
  if (term.exact || !form.includes('.') || (await lookup.find(form))) return term;
  const parts = (await import('./question/date-parts.ts')).dateParts(form);
  if (parts.length === 0) return term;
  const known = await Promise.all(parts.map((part) => lookup.find(part)));
  return known.every(Boolean) ? { forms: parts, exact: true } : term;
}

/** The words of a phrase, two that are one in each other's place; they stand as they were typed, clitics and all. */
function ofPhrase(
  forms: readonly string[],
  ones: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const made: string[] = [];
  let before: string | undefined;
  for (const form of forms) {
    const found = before === undefined ? undefined : ones.get(apart(before, form));
    const one = found && joined(found) === `${before}${form}` ? found : undefined;
    if (one !== undefined) made.pop();
    made.push(one ?? form);
    before = one === undefined ? form : undefined;
  }
  return made;
}

/** The form of the site that two words are: apart, or joined where the site lacks either of them. */
async function oneFor(
  first: string,
  second: string,
  form: string,
  lookup: WordLookup,
): Promise<string | undefined> {
  for (const each of [form, apart(withoutProclitics(first), second)]) {
    if (await lookup.find(each)) return each;
  }
  if (NO_PART.test(second) || second.length < 2) return undefined;
  const known = await Promise.all([first, second].map((each) => lookup.find(each)));
  if (known.every((each) => each !== undefined)) return undefined;
  for (const joined of new Set([first + second, withoutProclitics(first + second)])) {
    if (await lookup.find(joined)) return joined;
  }
  return undefined;
}

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
