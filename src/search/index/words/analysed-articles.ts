import { type LexemeKeys, lexemesOf } from '../../../arabic/lexemes.ts';
import { partedNames } from '../../../arabic/parted-names.ts';
import { APART, apart } from '../../compound-form.ts';
import { joined } from '../../compound-parts.ts';
import { type Compound, compoundsIn, formsOfCompound, pairsIn } from './compounds.ts';
import type { TokenizedArticle } from './tokenized-article.ts';
import { type Occurrences, vocabularyOf } from './vocabulary.ts';

/** What the articles' words are, all of them being known. */
export interface AnalysedArticles {
  /** Every folded form; the two forms of a compound, apart and joined, are where either is. */
  readonly vocabulary: ReadonlyMap<string, Occurrences>;
  readonly lexemeKeys: LexemeKeys;
  /** Other ways to write a compound, by the joined one. */
  readonly apartOf: ReadonlyMap<string, readonly string[]>;
}

/** What the words of a whole archive are. */
export interface AnalysedArchive extends AnalysedArticles {
  /** Where each form is written so; a compound apart is among them, wherever it stands, nowhere too. */
  readonly written: ReadonlyMap<string, Occurrences>;
}

/** Counts the words of the articles, finds those that are two or one, and sorts them into lexemes. */
export function analysedArticles(articles: readonly TokenizedArticle[]): AnalysedArchive {
  const own = vocabularyOf(articles);
  const pairs = pairsIn(articles, own);
  const compounds = compoundsIn(pairs, own);
  const written = new Map(own);
  for (const { first, second, occurrences } of compounds.values())
    written.set(apart(first, second), occurrences);
  const vocabulary = compoundsTogether(written);
  const counts = new Map<string, number>();
  for (const [form, { count }] of vocabulary) if (!compounds.has(form)) counts.set(form, count);
  const lexemes = lexemesOf(counts);
  const names = partedNames(lexemes, counts)
    .map(([name, ...words]) => [name, apart(...words)] as const)
    .filter(([, form]) => !pairs.has(form));
  const lexemeKeys = new Map(withCompounds(lexemes, compounds.values()));
  for (const [name, form] of names) lexemeKeys.set(form, [name]);
  const spellings = [...compounds.values()].flatMap(formsOfCompound);
  const apartOf = apartForms([
    ...spellings,
    ...names.map(([name, form]) => [name, [form]] as const),
  ]);
  return { vocabulary, written, lexemeKeys, apartOf };
}

/** Every form with all that it stands for: of a compound, joined and apart, where it is written in either way. */
export function compoundsTogether(
  written: ReadonlyMap<string, Occurrences>,
): ReadonlyMap<string, Occurrences> {
  const vocabulary = new Map(written);
  for (const [form, occurrences] of written) {
    if (!form.includes(APART)) continue;
    const all = together(occurrences, written.get(joined(form)));
    if (all.articles.length === 0) vocabulary.delete(form);
    else vocabulary.set(joined(form), all).set(form, all);
  }
  return vocabulary;
}

/** Gives compounds the lexeme keys of what they are joined to. */
function withCompounds(keys: LexemeKeys, compounds: Iterable<Compound>): LexemeKeys {
  const all = new Map(keys);
  for (const compound of compounds) {
    const citation = compound.citation.join('');
    const ofCitation = keys.get(citation) ?? [citation];
    for (const form of formsOfCompound(compound).flat(2)) all.set(form, ofCitation);
  }
  return all;
}

/** Other ways to write each joined form, of all that are told of it. */
export function apartForms(
  spellings: Iterable<readonly [joined: string, apart: readonly string[]]>,
): ReadonlyMap<string, readonly string[]> {
  const apartOf = new Map<string, string[]>();
  for (const [joined, forms] of spellings)
    apartOf.set(joined, [...new Set([...(apartOf.get(joined) ?? []), ...forms])]);
  return apartOf;
}

/** Where either of two forms stands. */
function together(one: Occurrences, other: Occurrences | undefined): Occurrences {
  if (!other) return one;
  const articles = [...new Set([...one.articles, ...other.articles])].sort((a, b) => a - b);
  return { count: one.count + other.count, articles };
}
