/** Words that were typed without the space between them. Fetched where the site lacks what was typed. */
import { withoutProclitics } from '../../arabic/letter-proclitics.ts';
import { isCommon } from './candidates.ts';
import type { FoundTerm } from './found-term.ts';
import type { Posting } from './postings.ts';
import { mayBeOne, NO_PART } from './site-terms.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/**
 * A word of less than three letters with the article stands there by chance, unless it is God; before others a space is
 * missing: وزارةالداخلية, الحمدلله.
 */
const BY_CHANCE = /^(?:لل|[وفب]?ال)(?!...|ل?ه$)/;
/** Before it a particle is typed without its space, too: فيالقاهرة, منالرئيس. */
const AFTER_PARTICLE = /^ال.../;
/** 1530 is no 15 and 30. */
const NUMBER = /^\d+$/;
/** Where G20, 4G and 1.5m are parted; where they are not, two numbers of a list: 3،5. */
const BOUNDARIES = [/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/, /(?<=\d)[,،](?=\d)/];
/** Initials, between which a text may have full stops: U.S.A. */
const INITIALS = /^[a-z]{2,4}$/;
/** Names of Latin letters, of which names are made that are written as one: بيبيسي. */
const LETTER = '(?:بي|سي|دي|ايه?|اف|جي|اتش|جيه|كي|ال|ام|ان|او|كيو|ار|اس|تي|يو|في|دبليو|اكس|واي|زد)';
const LETTERS = new RegExp(`^${LETTER}{3,}$`);
const FIRST_LETTER = new RegExp(`^${LETTER}(?=${LETTER}*$)`);

/** The words of the site that a word may be, typed together; there may be several ways. Particles are left out. */
export async function splittings(
  form: string,
  lookup: WordLookup,
): Promise<readonly (readonly string[])[]> {
  if (form.length > LONGEST_SPLIT || NUMBER.test(form)) return [];
  // الواتساب may be واتس اب, and فيسبوك الفيس بوك.
  const ways = [...new Set([form, withoutProclitics(form), `ال${form}`])].flatMap(parted);
  const found = await Promise.all(
    [...ways, ...letters(form)].map(async (words) => {
      const known = await Promise.all(words.map((word) => lookup.find(word)));
      if (known.some((entry) => entry === undefined)) return [];
      const [first = '', ...others] = words;
      return [NO_PART.test(first) && AFTER_PARTICLE.test(others[0] ?? '') ? others : words];
    }),
  );
  return found.flat();
}

/** All ways to part a form into two words, or where its signs part it. */
function parted(form: string): readonly (readonly string[])[] {
  const bySigns = BOUNDARIES.map((at) => form.split(at)).find(({ length }) => length > 1);
  if (bySigns) return [bySigns];
  const places = Array.from({ length: Math.max(0, form.length - 3) }, (_, index) => index + 2);
  return places.flatMap((at) => {
    const [first, second] = [form.slice(0, at), form.slice(at)];
    const isPart = mayBeOne(first, second) || AFTER_PARTICLE.test(second);
    return isPart && !BY_CHANCE.test(second) ? [[first, second]] : [];
  });
}

/** The letters that a form is, as initials are, or three and more that it names. */
function letters(form: string): readonly (readonly string[])[] {
  if (INITIALS.test(form)) return [Array.from(form)];
  if (!LETTERS.test(form)) return [];
  const words: string[] = [];
  for (let rest = form; rest !== ''; rest = rest.slice(words.at(-1)?.length))
    words.push(FIRST_LETTER.exec(rest)?.[0] ?? rest);
  return [words];
}

/** No two words that belong together are longer. */
const LONGEST_SPLIT = 24;

/**
 * The articles that have all of some words that a site has side by side, for the one that they were typed as.
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
    const words = apart.map(({ articles }) => articles);
    const selecting = words.filter(({ size }) => !isCommon(size, lookup.manifest.articles));
    const articles = withAll(selecting.length > 0 ? selecting : words);
    return { ...found, unknown: [], articles };
  }
  return found;
}

/** The articles that have all words, for the one that they were typed as. */
function withAll(words: readonly ReadonlyMap<string, Posting>[]): ReadonlyMap<string, Posting> {
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
