import type { StateCore, Token } from 'markdown-it';
import { plainText } from '../inline-text.ts';

/** A number as tables have it: a sign or a currency before it, a percent sign, a currency or a unit after it. */
const FIGURE =
  /^[-−+±~≈]?\p{Sc}?\s?\p{Nd}+(?:[,٬]\p{Nd}{3})*(?<fraction>[.٫]\p{Nd}+)?(?<after>\s?[%٪‰\p{Sc}]|\s\p{L}[\p{L}\p{M} ]*)?$/u;

/** A cell that says that there is no number. */
const NONE = /^(?:[-–—…]|\.\.\.)?$/;

interface Cell {
  readonly open: Token;
  readonly text: string;
}

/**
 * Columns of figures are aligned by place value: units stand below units. Digits run from left to right in
 * either direction, so that such a column is aligned on the right, whatever its marks say, and its heading
 * with it. A number with fewer decimals than others is given, unseen, the room of those that it lacks.
 *
 * Before the step `bidi`, which cuts cells into several texts.
 */
export function tableFigures({ tokens }: StateCore): void {
  for (const column of columnsOf(tokens)) {
    const [heading, ...cells] = column;
    const figures = cells.filter(({ text }) => !NONE.test(text));
    const parts = figures.map(({ text }) => FIGURE.exec(text));
    if (!heading || parts.length === 0 || parts.includes(null)) continue;
    // In the place of the class that says how they were aligned.
    for (const { open } of column) open.attrSet('class', 'figure');
    const fractions = parts.map((part) => part?.groups?.fraction ?? '');
    const longest = fractions.reduce((a, b) => (b.length > a.length ? b : a));
    figures.forEach(({ open }, index) => {
      const missing = longest.slice(fractions[index]?.length);
      if (missing !== '' && parts[index]?.groups?.after === undefined) {
        open.attrSet('data-missing', missing);
      }
    });
  }
}

/** The cells of every table, column by column. */
function columnsOf(tokens: readonly Token[]): Cell[][] {
  const all: Cell[][] = [];
  let columns: Cell[][] = [];
  let at = 0;
  tokens.forEach((open, index) => {
    if (open.type === 'table_open') columns = [];
    if (open.type === 'table_close') all.push(...columns);
    if (open.type === 'tr_open') at = 0;
    const text = tokens[index + 1];
    if (!/^t[hd]_open$/.test(open.type) || text?.type !== 'inline') return;
    const column = columns[at] ?? [];
    column.push({ open, text: plainText(text).trim() });
    columns[at] = column;
    at += 1;
  });
  return all;
}
