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

/** In which ways two names may be the same, the nearest first. */
const SAMENESS: readonly ((name: string) => string)[] = [
  looksOf,
  (name) => looksOf(name).toLowerCase(),
  inLetters,
];

/** The letters and figures by which a name is known, whatever stands between them. */
function inLetters(name: string): string {
  return fold(looksOf(name)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Finds what is likely meant by a name that nothing has: what has it in other letters of the same word, or with a slip
 * of the hand. Names whose figures differ are two names.
 *
 * @param among in the order in which they are preferred
 * @param namesOf all names by which one is known
 * @returns asks with the ways in which one name may be read
 */
export function nearNames<Named>(
  among: readonly Named[],
  namesOf: (named: Named) => readonly string[],
): (...written: readonly string[]) => Named | undefined {
  const named = among.flatMap((each) => namesOf(each).map((name) => ({ each, name })));
  const tables = SAMENESS.map((same) => {
    const table = new Map<string, Named>();
    for (const { each, name } of named) if (!table.has(same(name))) table.set(same(name), each);
    table.delete('');
    return { same, table };
  });
  return (...written) => {
    for (const { same, table } of tables)
      for (const name of written) {
        const found = table.get(same(name));
        if (found !== undefined) return found;
      }
    const slips = written.map(inLetters);
    return named.find(({ name }) => slips.some((slip) => isSlip(slip, inLetters(name))))?.each;
  };
}

/** Whether two names differ in one letter, or in two of a long name. */
function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const most = length < 8 ? 1 : 2;
  if (length < 4 || Math.max(one.length, other.length) > length + most) return false;
  if (figuresOf(one) !== figuresOf(other)) return false;
  return editDistance(one, other, () => 1, most) <= most;
}

function figuresOf(name: string): string {
  return name.replace(/\P{N}+/gu, '.');
}
