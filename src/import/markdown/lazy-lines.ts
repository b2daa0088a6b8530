/** The signs of quotations and items with which a line begins, and the room behind them. */
const SIGNS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;

/** The same of a line that goes on with its paragraph. */
const QUOTED = /^[ \t>]*/;

/**
 * How many lines of a paragraph may lack a sign of the quotations around it, or the room of the item: below each of
 * them the parser looks back through the paragraph. https://spec.commonmark.org/0.31.2/#lazy-continuation-line
 */
export function countLazyLines(paragraph: string): number {
  const [first = '', ...lines] = paragraph.replace(/^\n+/, '').split('\n');
  const [signs = ''] = SIGNS.exec(first) ?? [];
  if (signs.trim() === '') return 0;
  const width = /[-*+\d]/.test(signs) ? signs.length : 0;
  let depth = depthOf(signs);
  return lines.filter((line) => {
    const [before = ''] = QUOTED.exec(line) ?? [];
    const isLazy = depthOf(before) < depth || before.length < width;
    depth = Math.max(depth, depthOf(before));
    return isLazy;
  }).length;
}

function depthOf(signs: string): number {
  return signs.match(/>/g)?.length ?? 0;
}
