import { gunzipSync } from 'node:zlib';
import { FACETS, type FacetTable, readFacets } from '../../facet-table.ts';
import { WORD_FOLDER } from '../../index-files.ts';
import { isOfNames, nameForms } from '../../name-forms.ts';
import { tokenOf } from '../../token.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { ofOnePublish } from '../pagefind/one-publish.ts';
import { livingFacets } from '../tables/facets.ts';
import { manifestOf } from '../tables/manifest.ts';
import { Places } from '../words/places.ts';
import { tokenizeArticles } from '../words/tokenized-article.ts';
import { formsOfTexts } from '../words/word-pairs.ts';
import { type Change, changeSince } from './change.ts';
import type { ClosedForms, ClosedSegment } from './closed-segment.ts';
import { departedTexts, formsAndPairs } from './departed-texts.ts';
import { livingCommonWords } from './living-common-words.ts';
import { withLivingCompletions } from './living-completions.ts';
import { otherEntries } from './living-entries.ts';
import { livingForms } from './living-forms.ts';
import { LivingSpellings } from './living-spellings.ts';
import { withLivingWords } from './living-word-files.ts';
import { withoutPages } from './without-pages.ts';

/** A closed segment with nothing that departed articles alone had. */
export interface LivingSegment {
  readonly closed: ClosedSegment;
  readonly forms: ClosedForms;
  /** With the articles that have to be recent because of words that are gone. */
  readonly change: Change;
}

/**
 * Takes out of a closed segment what departed articles had: of one that is gone nothing stays but how many words it had; of
 * one that was edited those words go that no living article has, so that few files become others. Files in which nothing
 * of it stood are as they were, and so is how often words that stay are counted: after most edits, all of them.
 *
 * @param forms of the closed segment
 * @param articles all that there are
 */
export function livingSegment(
  closed: ClosedSegment,
  forms: ClosedForms,
  change: Change,
  articles: readonly IndexedArticle[],
): LivingSegment {
  if (change.gone.size === 0 && change.edited.size === 0) return { closed, forms, change };
  const words = { ...forms, places: new Places(closed.places), apartOf: new Map(closed.apartOf) };
  const texts = departedTexts(closed, change);
  const before = facetsIn(closed);
  const facets = livingFacets(before, change.gone, articles);
  const lostNames = namesLost(before, facets);
  const departed = {
    ofTexts: formsAndPairs(texts),
    ofNames: formsOfNames(forms, lostNames),
  };
  const formsAfter = (one: Change) => livingForms(words, departed, one, formsOf(one));
  const first = formsAfter(change);
  const isSettled = first.unsettled.size === 0;
  const settled = isSettled ? change : changeSince(closed.articles, articles, first.unsettled);
  const living = isSettled ? first : formsAfter(settled);

  const { lexemeKeys, spoken, touched } = living;
  const spellings = new LivingSpellings(closed.articles, words.places, settled, articles);
  const vanished = texts.flat().filter((written) => !spellings.has(written));
  const isWhole = change.gone.size === 0 && touched.size === 0 && vanished.length === 0;
  if (isWhole && lostNames.length === 0) return { closed, forms, change };
  const tokens = [...spoken].flatMap((form) => lexemeKeys.get(form) ?? []).map(tokenOf);
  const withWords = withLivingWords(withoutPages(closed.files, settled, new Set(tokens)), {
    entries: otherEntries(living, facets),
    facets,
    common: (some) => livingCommonWords(some, vanished, words, lexemeKeys, spellings),
  });
  const others = vanished.map(({ form, spelling }) => {
    return [spelling, spellings.of(form).next().value] as const;
  });
  const { files } = ofOnePublish(withLivingCompletions(withWords, new Map(others)));
  return { closed: { ...closed, files }, forms: living, change: settled };
}

/** The forms of recent articles. */
function formsOf({ recent }: Change): ReadonlySet<string> {
  return formsOfTexts(tokenizeArticles([...recent]));
}

function facetsIn({ files }: ClosedSegment): FacetTable {
  const path = WORD_FOLDER + manifestOf(files).facets;
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`a closed segment lacks ${path}`);
  return readFacets(gunzipSync(file.content).toString());
}

/** Names that were in a facet and are in none now. */
function namesLost(before: FacetTable, now: FacetTable): readonly string[] {
  return FACETS.flatMap((facet) => {
    const names = new Set(now[facet].names);
    return before[facet].names.filter((name) => !names.has(name));
  });
}

/** Forms of names, with what is joined to them. */
function formsOfNames({ lexemeKeys }: ClosedForms, names: readonly string[]): ReadonlySet<string> {
  const forms = nameForms(names);
  if (forms.size === 0) return forms;
  return new Set([...lexemeKeys.keys()].filter((form) => isOfNames(form, forms)));
}
