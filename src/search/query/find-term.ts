import { tokenOf } from '../token.ts';
import type { Engine } from './engine/engine.ts';
import type { FoundTerm, Within } from './found-term.ts';
import { lexemeKeysOf, type TermKeys } from './lexeme-keys.ts';
import { type Posting, postings } from './postings.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** A phrase is verified on the text of this many articles at most. */
const MAX_VERIFIED = 100;

/**
 * The articles that have a term. One that the site lacks may have been two words, typed together; a number with a full
 * stop may be of a date.
 */
export async function findTerm(
  term: Term,
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<FoundTerm> {
  const find = (other: Term) => findForms(other, within, engine, lookup);
  const found = await find(term);
  if (term.exact) return found;
  const isDate = /\d\./.test(term.forms[0] ?? '');
  const dated = isDate ? await (await import('./dated.ts')).withDated(found, find) : found;
  if (dated.unknown.length === 0 && !dated.isGuess) return dated;
  return (await import('./typed-together.ts')).foundApart(dated, find, lookup);
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
  const isGuess = known.some((word) => word.isGuess);
  if (!term.exact) return { term, unknown, isOfName, isGuess, articles: only };
  const { phraseCandidates, phrasePositions } = await import('./phrase.ts');
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
