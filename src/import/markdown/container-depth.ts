/** The signs of quotations and items with which a line begins. */
const SIGNS = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/gy;

/** A rule across the page. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

const TAB = 4;

/** How many quotations and lists stand in one another at the most, on one line or on lines below. */
export function containerDepth(source: string): number {
  /** The columns from which on the text of each item stands that is open. */
  const items: number[] = [];
  let deepest = 0;
  for (const line of source.split('\n')) {
    if (RULE.test(line)) continue;
    let [column, quotations] = [0, 0];
    for (const [written] of line.matchAll(SIGNS)) {
      const sign = written.trimStart();
      column = columnBehind(written.slice(0, -sign.length), column);
      if (sign === '>') quotations += 1;
      else while ((items.at(-1) ?? 0) > column) items.pop();
      column += sign.length;
      if (sign !== '>') items.push(column + 1);
      deepest = Math.max(deepest, quotations + items.length);
    }
  }
  return deepest;
}

function columnBehind(room: string, from: number): number {
  let column = from;
  for (const character of room) column += character === '\t' ? TAB - (column % TAB) : 1;
  return column;
}
