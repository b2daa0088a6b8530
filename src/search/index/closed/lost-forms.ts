import { nameOf } from '../../../arabic/compound-names.ts';
import { joined, parts } from '../../compound-parts.ts';
import type { Places } from '../words/places.ts';
import { type Change, livingIn } from './change.ts';
import type { ClosedForms } from './closed-segment.ts';

/** The forms of a closed segment, some of whose articles are no more. */
export interface ClosedWords extends ClosedForms {
  readonly places: Places;
  /** Other ways to write a compound, by the joined one. */
  readonly apartOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Forms of departed articles: those that no living or recent article has, and with them all of those that articles had
 * which are gone.
 *
 * @param departed forms of their texts
 * @param spoken forms that recent articles have
 */
export function lostForms(
  places: Places,
  departed: ReadonlySet<string>,
  change: Change,
  spoken: ReadonlySet<string>,
): readonly [lost: ReadonlySet<string>, changed: ReadonlySet<string>] {
  const lives = livingIn(change);
  const [lost, changed] = [new Set<string>(), new Set<string>()];
  for (const form of departed) {
    const articles = places.of(form)?.articles ?? [];
    if (articles.every(lives)) continue;
    const isLost = !spoken.has(form) && !articles.some(lives);
    if (isLost) lost.add(form);
    if (isLost || articles.some((number) => change.gone.has(number))) changed.add(form);
  }
  return [lost, changed];
}

/** Tells where forms stand that are not lost, a compound where it is written in either way. */
export function standingIn(
  { places, apartOf }: ClosedWords,
  gone: ReadonlySet<number>,
  lost: ReadonlySet<string>,
): (form: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const written = (form: string) => (lost.has(form) ? [] : (places.of(form)?.articles ?? []));
  const find = (form: string) => {
    const one = joined(form);
    const others = form === one ? (apartOf.get(form) ?? []) : [form];
    const compounds = others.filter((other) => joined(other) === one && places.of(other));
    const lists = [one, ...compounds].map(written).filter(({ length }) => length > 0);
    const all = lists.length > 1 ? [...new Set(lists.flat())].sort((a, b) => a - b) : lists[0];
    return (all ?? []).filter((number) => !gone.has(number));
  };
  return (form) => {
    const articles = known.get(form) ?? find(form);
    known.set(form, articles);
    return articles;
  };
}

/** Forms of compounds of which one way to write them is lost, where a rule does not tell that way by the other. */
export function partedCompounds(
  apartOf: ClosedWords['apartOf'],
  lost: ReadonlySet<string>,
  isSaid: (form: string) => boolean,
): ReadonlySet<string> {
  const parted = new Set<string>();
  for (const [one, others] of apartOf) {
    const forms = [one, ...others];
    if (!forms.some((form) => lost.has(form)) || !forms.some(isSaid)) continue;
    const words = others.map(parts);
    const isRule = words.some(([first = '', second = '']) => nameOf(first, second) !== undefined);
    if (!isRule || words.flat().some((word) => lost.has(word)))
      for (const form of forms) parted.add(form);
  }
  return parted;
}
