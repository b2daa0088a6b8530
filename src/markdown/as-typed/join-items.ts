import { isSaid } from '../lists/spoken-lines.ts';

/** A line of a list. */
export interface Item {
  readonly index: number;
  /** The column of its sign. */
  readonly indent: number;
  /** Its bullet, or `1` for any number. */
  readonly sign: string;
  /** The column in which its words begin. */
  readonly words: number;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
}

const DASH = /[-–—]/;

/**
 * Gives the items of one level the sign of the first, or moves them into the item above.
 *
 * @param end the line behind the last
 */
export function joinItems(lines: string[], items: readonly Item[], end: number): void {
  let rest = items;
  for (;;) {
    const from = rest.findIndex(({ sign }) => sign !== '1');
    const own = rest[from]?.sign;
    if (own === undefined) return;
    rest = rest.slice(from);
    const list = rest.slice(0, lengthOfList(rest, own));
    rest = rest.slice(list.length);
    const isMixed = list.some(({ sign }) => sign !== own);
    if (isMixed && !areLists(list) && !areSaid(lines, list))
      joinList(lines, list, own, rest[0]?.index ?? end);
  }
}

/** Whether signs change at empty lines and nowhere else: several lists, each of its own sign. */
function areLists(items: readonly Item[]): boolean {
  const [, ...others] = items;
  const isChange = (at: number) => others[at]?.sign !== items[at]?.sign;
  return (
    others.some((_item, at) => !isChange(at)) &&
    others.every(({ isApart }, at) => isApart === isChange(at))
  );
}

/** Whether people speak to each other, the first behind a dash and others behind no such sign. */
function areSaid(lines: readonly string[], items: readonly Item[]): boolean {
  const isDialogue =
    /[–—]/.test(items[0]?.sign ?? '') && items.some(({ sign }) => !DASH.test(sign));
  return isDialogue && items.some(({ index }) => isSaid((lines[index] ?? '').trimStart().slice(1)));
}

/** Of how many items a list is: behind an empty line it goes on with its own sign, and with those between. */
function lengthOfList(items: readonly Item[], own: string): number {
  const last = items.findLastIndex(({ sign }) => sign === own);
  const list = items.slice(0, last + 1);
  // People speak behind dashes, with empty lines between them.
  const isSpoken =
    DASH.test(own) &&
    list.some(({ isApart }, at) => at > 0 && isApart) &&
    items.some(({ sign }) => /[–—]/.test(sign));
  const between = new Set(isSpoken ? [] : list.map(({ sign, isApart }) => `${sign}${isApart}`));
  const end = items.findIndex(({ sign, isApart }, at) => {
    if (isSpoken) return at > 0 && isApart;
    return !between.has(`${sign}${isApart}`) && (isApart || sign === '1');
  });
  return end < 0 ? items.length : end;
}

function joinList(lines: string[], items: readonly Item[], own: string, end: number): void {
  const last = items.findLastIndex(({ sign }) => sign === own);
  // Keyboards turn a hyphen into a dash. Of lines that people say a dash would be shown.
  const areMixed = DASH.test(own) && items.some(({ sign }) => sign !== own && DASH.test(sign));
  const shared = areMixed ? '-' : own;
  const inside = new Set<string>();
  let words = 0;
  for (const [at, { index, indent, sign, ...item }] of items.entries()) {
    const isSame = sign === own || (areMixed && DASH.test(sign));
    const rest = (lines[index] ?? '').trimStart();
    const goesOn = isSame || (at > last && !inside.has(sign));
    if (goesOn && sign === '1') continue;
    if (goesOn) {
      words = item.words;
      lines[index] = `${' '.repeat(indent)}${shared}${rest.slice(1)}`;
      continue;
    }
    inside.add(sign);
    // What is moved in is a list whatever its sign was: of Markdown's one makes one.
    lines[index] = ' '.repeat(words) + (sign === '1' ? rest : `-${rest.slice(1)}`);
    for (let below = index + 1; below < (items[at + 1]?.index ?? end); below += 1)
      if (/^\s/.test(lines[below] ?? '')) lines[below] = ' '.repeat(words) + lines[below];
  }
}
