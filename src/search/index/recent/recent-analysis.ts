import { furtherLexemes } from '../../../arabic/further-lexemes.ts';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { APART, apart } from '../../compound-form.ts';
import { joined } from '../../compound-parts.ts';
import type { RecentForm } from '../../recent-table.ts';
import type { ClosedForms } from '../closed/closed-segment.ts';
import { type AnalysedArticles, apartForms } from '../words/analysed-articles.ts';
import { type Compound, compoundsIn, formsOfCompound, pairsIn } from '../words/compounds.ts';
import type { TokenizedArticle } from '../words/tokenized-article.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { eachPair } from '../words/word-pairs.ts';

/** What recent articles' words are, and where each stands. */
export interface AnalysedRecent extends AnalysedArticles {
  /** Every form that they have, compounds joined and apart. */
  readonly forms: readonly RecentForm[];
}

type Places = ReadonlyMap<string, RecentForm['places']>;

/**
 * Sorts the words of recent articles into lexemes as the closed segment has them. A form that it lacks is decided
 * with its counts and their own together, a pair of words that it lacks by those rules that ask for no counts.
 */
export function analysedRecent(
  articles: readonly TokenizedArticle[],
  closed: ClosedForms,
  apartOf: AnalysedArticles['apartOf'],
): AnalysedRecent {
  const own = vocabularyOf(articles);
  const compounds = [...compoundsIn(pairsIn(articles, own), own)].flatMap(([form, compound]) => {
    const isNew = !closed.lexemeKeys.has(form);
    return isNew && (compound.rule === 'name' || compound.rule === 'mixed') ? [compound] : [];
  });
  const counts = new Map(closed.counts);
  for (const [form, { count }] of own) counts.set(form, (counts.get(form) ?? 0) + count);
  const further = furtherLexemes(own.keys(), counts, closed.lexemeKeys);
  const lexemeKeys = new Map(closed.lexemeKeys);
  for (const [form, keys] of further) lexemeKeys.set(form, keys);
  for (const [form, keys] of ofCompounds(compounds, lexemeKeys, closed.lexemeKeys))
    lexemeKeys.set(form, keys);
  const places = placesIn(articles, lexemeKeys);
  return {
    vocabulary: new Map(
      Array.from(places, ([form, of]) => [form, { count: of.size, articles: [...of.keys()] }]),
    ),
    lexemeKeys,
    apartOf: new Map([...apartForms(compounds.flatMap(formsOfCompound)), ...apartOf]),
    forms: Array.from(places, ([form, of]) => {
      return { form, keys: lexemeKeys.get(form) ?? [form], places: of };
    }).sort((a, b) => (a.form < b.form ? -1 : 1)),
  };
}

/** New compounds with the keys of what they are joined to; what is closed stays as it is. */
function ofCompounds(
  compounds: readonly Compound[],
  known: LexemeKeys,
  closed: LexemeKeys,
): readonly (readonly [form: string, keys: readonly string[]])[] {
  return compounds.flatMap((compound) => {
    const citation = compound.citation.join('');
    const ofCitation = known.get(citation) ?? [citation];
    return formsOfCompound(compound)
      .flat(2)
      .filter((form) => !closed.has(form))
      .map((form) => [form, ofCitation] as const);
  });
}

/** Where each form stands; a compound is at both of its words, and is there joined and apart. */
function placesIn(articles: readonly TokenizedArticle[], lexemeKeys: LexemeKeys): Places {
  const places = new Map<string, Map<number, Set<number>>>();
  const add = (form: string, article: number, ...pieces: readonly number[]) => {
    const ofForm = places.get(form) ?? new Map<number, Set<number>>();
    places.set(form, ofForm);
    ofForm.set(article, new Set([...(ofForm.get(article) ?? []), ...pieces]));
  };
  for (const [article, blocks] of articles.entries()) {
    let start = 0;
    for (const pieces of blocks) {
      for (const [at, { forms }] of pieces.entries())
        for (const form of forms) add(form, article, start + at);
      eachPair(
        pieces,
        () => true,
        (first, second, at, next) => {
          const form = apart(first, second);
          if (lexemeKeys.has(form)) add(form, article, start + at, start + next);
        },
      );
      start += pieces.length;
    }
  }
  for (const form of lexemeKeys.keys()) {
    // Of all forms of the archive: most are one word.
    if (!form.includes(APART)) continue;
    const together = joined(form);
    for (const [one, other] of [
      [form, together],
      [together, form],
    ] as const)
      for (const [article, pieces] of places.get(one) ?? []) add(other, article, ...pieces);
  }
  return new Map(Array.from(places, ([form, of]) => [form, inOrder(of)]));
}

function inOrder(places: ReadonlyMap<number, ReadonlySet<number>>): RecentForm['places'] {
  return new Map(
    [...places]
      .sort(([a], [b]) => a - b)
      .map(([article, pieces]) => [article, [...pieces].sort((a, b) => a - b)]),
  );
}
