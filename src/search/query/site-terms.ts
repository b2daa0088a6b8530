import { withoutProclitics as stemOf } from '../../arabic/letter-proclitics.ts';
import { apart } from '../compound-form.ts';
import { joined } from '../compound-parts.ts';
import { withCompounds } from './compounds.ts';
import { type Term, termsOf } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** Particles, with what may be joined to them. */
export const NO_PART =
  /^(?!لله)[وفبلك]?(?:في|من|ما|ان|لا|عن|علي|الي|هو|هي|او|ام|مع|كل|هم|قد|ثم|له|لها|به|بها|انه|انها)$/;

/** A negation, and a particle with which names begin: لا سيما, أم درمان. */
const JOINED_PARTICLE = /^[وف]?(?:[لم]ا|ام)$/;

/** Whether two words may be one that a site has joined: «مصر في» is never «مصرفي», nor «في روس» «فيروس». */
export function mayBeOne(first: string, second: string): boolean {
  const isPart = !NO_PART.test(first) || (JOINED_PARTICLE.test(first) && second.length > 2);
  return isPart && !NO_PART.test(second);
}

/** The terms of a question, compounds of which the site has one spelling as it has them. */
export async function siteTerms(typed: string, lookup: WordLookup): Promise<readonly Term[]> {
  const terms = withoutProclitics(termsOf(typed));
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

/** What is written onto the next word, where it is not: «الهلال و النصر», and «الـ G7» before other letters. */
const PROCLITIC = /^(?:[وفبلك]|[وفبك]?ال|لل)$/;

/** Proclitics that were typed apart are no words to find, beside others. */
function withoutProclitics(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(({ forms: [form = ''], exact }, at) => {
    if (exact || !PROCLITIC.test(form)) return true;
    const [next = form] = terms[at + 1]?.forms ?? [];
    return form !== 'و' && /[ء-ي]/.test(next);
  });
  return words.length > 0 ? words : terms;
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
  for (const each of [form, apart(stemOf(first), second)]) {
    if (await lookup.find(each)) return each;
  }
  if (!mayBeOne(first, second) || second.length < 2) return undefined;
  const known = await Promise.all([first, second].map((each) => lookup.find(each)));
  // What no text has may stand in the table, too.
  if (known.every((each) => each?.count)) return undefined;
  for (const joined of new Set([first + second, stemOf(first + second), `ال${first}${second}`])) {
    if (await lookup.find(joined)) return joined;
  }
  return undefined;
}
