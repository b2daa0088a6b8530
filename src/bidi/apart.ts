import type { Direction } from './direction.ts';
import { levelsOf } from './levels.ts';
import type { Unit } from './unit.ts';

/** What stands for a unit that is isolated, as it does for a picture: U+FFFC has no direction. */
const OBJECT = '\uFFFC';
const LETTER = /\p{L}/u;
/** Where a number ends that has no sign after it, or a calculation. */
const BARE_END = /[\p{N})\]}]/u;
/** More rounds than any text needs; after them everything is isolated, which is always right. */
const MOST_ROUNDS = 8;

/**
 * Which units of a text must be isolated, as few as there are: those that the line would take apart,
 * and those that only punctuation parts from the next, because «CNN»، «BBC» would be one run.
 *
 * @param units in order, apart from each other
 */
export function unitsApart(
  text: string,
  direction: Direction,
  units: readonly Unit[],
): readonly Unit[] {
  const apart = new Set<Unit>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const levels = levelsOf(masked(text, units, apart), direction);
    const left = units.filter((unit) => !apart.has(unit));
    let wrong = left.filter((unit) => isTorn(text, unit, levels));
    if (wrong.length === 0) wrong = namesFirst(text, joined(left, direction, levels));
    if (wrong.length === 0) wrong = signsAstray(text, units, apart, levels);
    if (wrong.length === 0) return units.filter((unit) => apart.has(unit));
    for (const unit of wrong) apart.add(unit);
  }
  return units.filter((unit) => unit.direction !== direction);
}

function masked(text: string, units: readonly Unit[], apart: ReadonlySet<Unit>): string {
  const parts: string[] = [];
  let done = 0;
  for (const unit of units) {
    if (!apart.has(unit)) continue;
    const { start, end } = unit.amount ?? unit;
    parts.push(text.slice(done, start), OBJECT.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Whether the line shows a unit otherwise than it would stand by itself. */
function isTorn(text: string, { start, end, direction }: Unit, levels: Uint8Array): boolean {
  if (direction === 'ltr') return levels.subarray(start, end).some((level) => level % 2 === 1);
  const alone = levelsOf(text.slice(start, end), 'rtl');
  return alone.some((level, at) => level !== levels[start + at]);
}

/** Units of the other direction between which and the next nothing has the text's own direction. */
function joined(units: readonly Unit[], direction: Direction, levels: Uint8Array): Unit[] {
  const base = direction === 'rtl' ? 1 : 0;
  return units.filter((unit, index) => {
    const next = units[index + 1];
    const isOther = unit.direction !== direction;
    return isOther && next && !levels.subarray(unit.end, next.start).includes(base);
  });
}

/** Where a name is isolated, the numbers after it are often right again: «John Smith (1911-2006)». */
function namesFirst(text: string, units: Unit[]): Unit[] {
  const names = units.filter(({ start, end }) => LETTER.test(text.slice(start, end)));
  return names.length > 0 ? names : units;
}

/** Amounts whose sign stands to the left, where another's stands to the right: `-5%` beside `10%`. */
function signsAstray(
  text: string,
  units: readonly Unit[],
  apart: ReadonlySet<Unit>,
  levels: Uint8Array,
): Unit[] {
  const signed = units.filter(
    ({ amount }) => amount && !BARE_END.test(text.charAt(amount.end - 1)),
  );
  const toTheLeft = signed.filter(
    (unit) => !apart.has(unit) && levels[(unit.amount ?? unit).end - 1] === 1,
  );
  return toTheLeft.length < signed.length ? toTheLeft : [];
}
