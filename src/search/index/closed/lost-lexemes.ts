import { Analyser } from '../../../arabic/analysis.ts';
import { Frequencies } from '../../../arabic/frequencies.ts';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { joined } from '../../compound-parts.ts';
import type { ClosedForms } from './closed-segment.ts';

/** Lexemes of a closed segment of which something is gone. */
export interface LostLexemes {
  /** The keys of those that go. */
  readonly lost: ReadonlySet<string>;
  /** Forms of those that go because the living would not be called so. */
  readonly misnamed: readonly string[];
  /** The forms of all of which something is gone. */
  readonly forms: readonly string[];
}

type FormsByKey = ReadonlyMap<string, readonly string[]>;
type Counts = ClosedForms['counts'];

/**
 * Finds the lexemes that no living form has, and those of lost forms to which the others would not lead.
 *
 * @param lost forms that no living article has
 * @param changed forms that fewer articles or names have
 * @param keepsKeys whether a form is there, with the lexemes that it had
 */
export function lostLexemes(
  { counts, lexemeKeys }: ClosedForms,
  lost: ReadonlySet<string>,
  changed: readonly string[],
  keepsKeys: (form: string) => boolean,
): LostLexemes {
  const keys = changed.flatMap((form) => lexemeKeys.get(form) ?? []);
  const byKey = formsByKey(lexemeKeys, [...lost, ...keys]);
  const isHeld = (key: string) => byKey.get(key)?.some(keepsKeys) ?? false;
  const unheld = [...byKey.keys()].filter((key) => !isHeld(key));
  // Of a lexeme of the lost, its own name may stand in no text, as the lexicon's spelling of a name.
  const ofLost = new Set([...lost, ...[...lost].flatMap((form) => lexemeKeys.get(form) ?? [])]);
  const named = [...ofLost].filter((key) => isHeld(key) && !keepsKeys(key));
  const misnamed = unledTo(named, byKey, keepsKeys, () => countsWithout(counts, lost));
  return {
    lost: new Set([...unheld, ...misnamed]),
    misnamed: misnamed.flatMap((key) => byKey.get(key) ?? []),
    forms: [...byKey.values()].flat(),
  };
}

/** The forms of each of these lexemes. */
export function formsByKey(lexemeKeys: LexemeKeys, keys: Iterable<string>): FormsByKey {
  const byKey = new Map<string, string[]>(Array.from(keys, (key) => [key, []]));
  if (byKey.size === 0) return byKey;
  for (const [form, own] of lexemeKeys) for (const key of own) byKey.get(key)?.push(form);
  return byKey;
}

export function countsWithout(counts: Counts, lost: Iterable<string>): Counts {
  const left = new Map(counts);
  for (const form of lost) left.delete(form);
  return left;
}

/** Of keys that stand in no living text, those to which none of their forms would lead. */
function unledTo(
  keys: readonly string[],
  byKey: FormsByKey,
  keepsKeys: (form: string) => boolean,
  counts: () => Counts,
): readonly string[] {
  if (keys.length === 0) return [];
  const analyser = new Analyser(new Frequencies(counts()));
  return keys.filter((key) => {
    const forms = (byKey.get(key) ?? []).filter(keepsKeys).map(joined);
    return !forms.some((form) => analyser.citationForms(form).includes(key));
  });
}
