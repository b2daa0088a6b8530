import { Analyser } from '../../arabic/analysis.ts';
import { Frequencies } from '../../arabic/frequencies.ts';
import { impliedForms } from '../../arabic/implied-forms.ts';
import { APART } from '../compound-form.ts';
import { joined } from '../compound-parts.ts';
import { type Change, livingIn } from './change.ts';
import type { ClosedForms } from './closed-segment.ts';
import { type ClosedWords, lostForms, partedCompounds, standingIn } from './lost-forms.ts';

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
 * be recent.
 *
 * @param spoken forms that recent articles have
 */
export function livingForms(
  words: ClosedWords,
  departed: DepartedForms,
  change: Change,
  spoken: ReadonlySet<string>,
): LivingForms {
  const { lexemeKeys, apartOf } = words;
  const lives = livingIn(change);
  const [lost, changed] = lostForms(words.places, departed.ofTexts, change, spoken);
  const standing = standingIn(words, change.gone, lost);
  const isSaid = (form: string) => spoken.has(form) || standing(form).length > 0;

  const byKey = new Map<string, string[]>([...lost].map((form) => [form, []]));
  for (const form of [...changed, ...departed.ofNames])
    for (const key of lexemeKeys.get(form) ?? []) byKey.set(key, []);
  for (const [form, keys] of lexemeKeys) for (const key of keys) byKey.get(key)?.push(form);
  const parted = partedCompounds(apartOf, lost, isSaid);
  const keepsKeys = (form: string) => isSaid(form) && !parted.has(form);
  const lostKeys = new Set([...byKey.keys()].filter((key) => !byKey.get(key)?.some(keepsKeys)));
  const named = [...lost].filter((form) => !lostKeys.has(form) && byKey.get(form)?.length);
  const unsettledKeys = new Set(
    unledTo(named, byKey, keepsKeys, countsWithout(words.counts, lost)),
  );
  for (const key of unsettledKeys) lostKeys.add(key);

  const touched = new Set([...parted, ...[...byKey.values()].flat()]);
  const counts = new Map(words.counts);
  const left = new Map(lexemeKeys);
  for (const form of touched) {
    const keys = lexemeKeys.get(form) ?? [];
    const own = keys.filter((key) => !lostKeys.has(key));
    const stays = isSaid(form)
      ? own.length === keys.length
      : own.length > 0 && isDerived(form, own, apartOf);
    if (standing(form).length === 0) counts.delete(form);
    if (stays && !parted.has(form)) left.set(form, own);
    else left.delete(form);
    // Tables of articles tell all keys of a form.
    if (stays && own.length < keys.length) for (const key of own) unsettledKeys.add(key);
  }
  const unsettled = [...parted, ...[...unsettledKeys].flatMap((key) => byKey.get(key) ?? [])];
  return {
    counts,
    lexemeKeys: left,
    touched,
    standing,
    spoken,
    unsettled: new Set(unsettled.flatMap((form) => standing(form).filter(lives))),
  };
}

function countsWithout(
  counts: ReadonlyMap<string, number>,
  lost: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const left = new Map(counts);
  for (const form of lost) left.delete(form);
  return left;
}

/** Of keys that stand in no living text, those to which none of their forms would lead. */
function unledTo(
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly string[]>,
  keepsKeys: (form: string) => boolean,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (keys.length === 0) return [];
  const analyser = new Analyser(new Frequencies(counts));
  return keys.filter((key) => {
    const forms = (byKey.get(key) ?? []).filter(keepsKeys).map(joined);
    return !forms.some((form) => analyser.citationForms(form).includes(key));
  });
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
