import { editDistance } from '../arabic/edit-distance.ts';
import { fold } from '../arabic/fold.ts';
import { withFewMarks } from './marks.ts';

/** A name as it looks, however it is composed: in letters of the keyboard, without marks that are not seen. */
export function looksOf(name: string): string {
  return withFewMarks(name)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** The letters and figures by which a name is known, whatever stands between them. */
function inLetters(name: string): string {
  return fold(looksOf(name)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The same, typed without the hamzas: لولوة is لؤلؤة, and شاطي شاطئ. */
function withoutHamzas(name: string): string {
  return inLetters(looksOf(name).replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/ء/g, ''));
}

/**
 * Finds what is likely meant by a name that nothing has: what has it in other letters of the same word, or with a slip
 * of the hand. Names whose figures differ are two names; of several that are as near none is likelier.
 *
 * @param namesOf all names by which one is known
 * @returns asks with the ways in which one name may be read, the likeliest first, and how far each is from what is preferred
 */
export function nearNames<Named>(
  among: readonly Named[],
  namesOf: (named: Named) => readonly string[],
): (written: readonly string[], farOf?: (named: Named) => number) => Named | undefined {
  const named = among.flatMap((each) => namesOf(each).map((name) => ({ each, name })));
  const by = (same: (name: string) => string) => {
    const table = new Map<string, Set<Named>>();
    for (const { each, name } of named) {
      const key = same(name);
      table.set(key, table.get(key)?.add(each) ?? new Set([each]));
    }
    table.delete('');
    return { same, table };
  };
  const byLetters = by(inLetters);
  // In which ways two names may be the same, the nearest first.
  const tables = [
    by(looksOf),
    by((name) => looksOf(name).toLowerCase()),
    byLetters,
    by(withoutHamzas),
  ];
  return (written, farOf = () => 0) => {
    for (const name of written)
      for (const { same, table } of tables) {
        const found = table.get(same(name));
        if (found) return onlyNearest(found, farOf);
      }
    return onlyNearest(nearestSlips(written.map(inLetters), byLetters.table), farOf);
  };
}

/** @returns nothing of two that are as near */
function onlyNearest<Named>(
  found: Iterable<Named>,
  farOf: (named: Named) => number,
): Named | undefined {
  const all = Array.from(found, (each) => ({ each, far: farOf(each) }));
  const [first, second] = all.sort((one, other) => one.far - other.far);
  return first?.far === second?.far ? undefined : first?.each;
}

function nearestSlips<Named>(
  written: readonly string[],
  table: ReadonlyMap<string, Iterable<Named>>,
): Iterable<Named> {
  const found = new Set<Named>();
  let least = Number.POSITIVE_INFINITY;
  for (const [name, some] of table)
    for (const one of written) {
      const distance = slipsBetween(one, name);
      if (distance === undefined || distance > least) continue;
      if (distance < least) found.clear();
      least = distance;
      for (const each of some) found.add(each);
    }
  return found;
}

/** In how many letters two names differ, if it is one, or two of a long name. */
function slipsBetween(one: string, other: string): number | undefined {
  const length = Math.min(one.length, other.length);
  const most = length < 8 ? 1 : 2;
  if (length < 4 || Math.max(one.length, other.length) > length + most) return undefined;
  if (figuresOf(one) !== figuresOf(other)) return undefined;
  const distance = editDistance(one, other, () => 1, most);
  return distance <= most ? distance : undefined;
}

function figuresOf(name: string): string {
  return name.replace(/\P{N}+/gu, '.');
}
