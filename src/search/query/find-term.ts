import { tokenOf } from '../token.ts';
import type { Engine } from './engine/engine.ts';
import { lexemeKeysOf, type TermKeys } from './lexeme-keys.ts';
import { phraseCandidates, phrasePositions } from './phrase.ts';
import { type Posting, postings } from './postings.ts';
import { splittings } from './site-terms.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** Whether an article is among those that a question is narrowed to. */
export type Within = (id: string) => boolean;

/** A term of a question, and the articles that have it. */
export interface FoundTerm {
  readonly term: Term;
  readonly articles: ReadonlyMap<string, Posting>;
  /** Its forms that the whole site does not have. */
  readonly unknown: readonly string[];
  /** Whether it may be of the name of a section, an author or a tag. */
  readonly isOfName: boolean;
  /** How many articles have it in their text, if names have it besides. */
  readonly having?: number;
}

/** A phrase is verified on the text of this many articles at most. */
const MAX_VERIFIED = 100;

/** The articles that have a term; one that the site lacks may have been two words, typed together. */
export async function findTerm(
  term: Term,
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<FoundTerm> {
  const found = await findForms(term, within, engine, lookup);
  const [form = ''] = term.forms;
  if (term.exact || found.unknown.length === 0) return found;
  for (const forms of await splittings(form, lookup)) {
    const phrase = await findForms({ ...term, forms, exact: true }, within, engine, lookup);
    if (phrase.articles.size === 0) continue;
    const apart = await Promise.all(
      forms.map((each) => findForms({ ...term, forms: [each] }, within, engine, lookup)),
    );
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

async function findForms(
  term: Term,
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<FoundTerm> {
  const numbers = await engine.numbers();
  const known = await Promise.all(
    term.forms.map(async (form) => ({
      form,
      ...(await lexemeKeysOf(form, term.unfinished, lookup)),
    })),
  );
  const unknown = known.filter(({ keys }) => keys.length === 0).map(({ form }) => form);
  const words = await Promise.all(
    known.map(async (word) => {
      const keys = word.keys.filter((key) => key !== term.not);
      const hitsOfKeys = await Promise.all(keys.map((key) => engine.hits(tokenOf(key))));
      const hits = hitsOfKeys.map((each) => each.filter(({ id }) => within(id)));
      return postings(hits, closeness(word, numbers));
    }),
  );
  const [only = new Map<string, Posting>()] = words;
  const isOfName = known.every((word) => word.isOfName);
  if (!term.exact) return { term, unknown, isOfName, articles: only };
  const candidates = phraseCandidates(words).slice(0, MAX_VERIFIED);
  const verified = await Promise.all(
    candidates.map(async ([id, posting]) => {
      const places = words.map((articles) => articles.get(id)?.positions ?? []);
      const text = await posting.hit.data();
      const positions = phrasePositions(term.forms, text, posting.positions, places);
      return positions.length > 0 ? [[id, { ...posting, positions }] as const] : [];
    }),
  );
  return { term, unknown, isOfName, articles: new Map(verified.flat()) };
}

/** How close an article's form is to the one that was typed. */
function closeness({ articles, cliticVariants }: TermKeys, numbers: ReadonlyMap<string, number>) {
  const own = new Set(articles);
  const variants = new Set(cliticVariants);
  return (id: string) => {
    const number = numbers.get(id) ?? -1;
    return own.has(number) ? 2 : variants.has(number) ? 1 : 0;
  };
}
