import { impliedForms } from '../../../arabic/implied-forms.ts';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { formsOf } from '../../../arabic/lexicon.ts';
import { APART } from '../../compound-form.ts';
import { type Change, livingIn } from './change.ts';
import type { ClosedForms } from './closed-segment.ts';
import { type ClosedWords, lostForms, partedCompounds, standingIn } from './lost-forms.ts';
import { countsWithout, formsByKey, lostLexemes } from './lost-lexemes.ts';

/** What is left of them. */
export interface LivingForms extends ClosedForms {
  /** Forms of lexemes of which something is gone: their entries are others, or none. */
  readonly touched: ReadonlySet<string>;
  /** Where a form stands in the closed segment, a compound joined and apart; not in articles that are gone. */
  standing(form: string): readonly number[];
  /** Forms that recent articles have. */
  readonly spoken: ReadonlySet<string>;
  /** Living articles with words whose lexemes have to be found anew. */
  readonly unsettled: ReadonlySet<number>;
}

/** What articles had that are not as they were. */
export interface DepartedForms {
  /** Forms of their texts, and pairs of them. */
  readonly ofTexts: ReadonlySet<string>;
  /** Forms of names that only departed articles had, with what may be joined to them. */
  readonly ofNames: ReadonlySet<string>;
}

/**
 * Takes the forms that no living article has out of a closed segment, with the lexemes that have no other. A lexeme that
 * is called by such a form, though the living would not call it so, is taken out, too: the articles that have it are to
 * be recent, and those whose tables tell that another form has it besides its own.
 *
 * @param spoken forms that recent articles have
 */
export function livingForms(
  words: ClosedWords,
  departed: DepartedForms,
  change: Change,
  spoken: ReadonlySet<string>,
): LivingForms {
  const { counts, lexemeKeys, apartOf } = words;
  const [lost, changed] = lostForms(words.places, departed.ofTexts, change, spoken);
  const standing = standingIn(words, change.gone, lost);
  const isSaid = (form: string) => spoken.has(form) || standing(form).length > 0;
  const parted = partedCompounds(apartOf, lost, isSaid);
  const keepsKeys = (form: string) => isSaid(form) && !parted.has(form);

  const lexemes = lostLexemes(words, lost, [...changed, ...departed.ofNames], keepsKeys);
  const touched = new Set([...parted, ...lexemes.forms]);
  const known = { touched, standing, spoken };
  if (touched.size === 0) return { counts, lexemeKeys, ...known, unsettled: new Set() };

  const unstanding = [...touched].filter((form) => standing(form).length === 0);
  const { left, narrowed } = withoutKeys(lexemeKeys, touched, lexemes.lost, (form, own, before) => {
    if (parted.has(form)) return false;
    return isSaid(form) ? own.length === before.length : isDerived(form, own, apartOf);
  });
  const telling = [...formsByKey(lexemeKeys, narrowed).values()].flat();
  const unsettled = [...parted, ...lexemes.misnamed, ...telling];
  return {
    counts: countsWithout(counts, unstanding),
    lexemeKeys: left,
    ...known,
    unsettled: new Set(unsettled.flatMap((form) => standing(form).filter(livingIn(change)))),
  };
}

/**
 * The keys of forms without those of some lexemes.
 *
 * @param touched forms that may have such a key
 * @param stays whether a form is there with the keys that are left of those before
 * @returns `narrowed`: keys of forms of which tables of articles told others, too, that are gone
 */
function withoutKeys(
  lexemeKeys: LexemeKeys,
  touched: Iterable<string>,
  lostKeys: ReadonlySet<string>,
  stays: (form: string, own: readonly string[], before: readonly string[]) => boolean,
): { readonly left: LexemeKeys; readonly narrowed: ReadonlySet<string> } {
  const left = new Map(lexemeKeys);
  const narrowed = new Set<string>();
  for (const form of touched) {
    const before = lexemeKeys.get(form) ?? [];
    const own = before.filter((key) => !lostKeys.has(key));
    if (own.length > 0 && stays(form, own, before)) left.set(form, own);
    else left.delete(form);
    // An article's table tells all keys of what its lexemes are called, and of what the lexicon has of them.
    if (own.length < before.length)
      for (const key of own) if ([key, ...formsOf(key)].includes(form)) narrowed.add(key);
  }
  return { left, narrowed };
}

/** Whether a form that no text has is told by a lexeme that some text has. */
function isDerived(
  form: string,
  keys: readonly string[],
  apartOf: ClosedWords['apartOf'],
): boolean {
  const isCompound = form.includes(APART) || apartOf.has(form);
  return isCompound || keys.some((key) => impliedForms(key).includes(form));
}
