import type { StateCore, Token } from 'markdown-it';
import { stringsIn } from '../../strings/strings-in.ts';
import { environmentOf } from '../environment.ts';
import { plainText } from '../inline-text.ts';
import { element } from '../make-token.ts';

/** Above this a table is wider than a phone, and is scrolled. In letters of the longest words of a row. */
const PHONE = 34;

/** In letters: above this a cell has a text, whose lines are to have some length where the table is scrolled anyway. */
const TEXT = 20;

/** What a cell adds to the width of its longest word, in letters. */
const CELL = 4;

/**
 * Tables stand in a box of their own that scrolls, so that the page does not. Headings say what they
 * are the headings of. A table too wide for a phone can be scrolled by keyboard, and has a name.
 */
export function tables(state: StateCore): void {
  const output: Token[] = [];
  let start = 0;
  for (const token of state.tokens) {
    if (token.type === 'table_open') start = output.length;
    output.push(token);
    if (token.type !== 'table_close') continue;
    for (const part of boxed(state, output.splice(start))) output.push(part);
  }
  state.tokens = output;
}

function boxed(state: StateCore, table: readonly Token[]): Token[] {
  const rows = rowsOf(table);
  const [headings = []] = rows;
  nameHeadings(table, headings[0] === '');
  if (!isWide(rows)) return element(state, 'table_box', 'div', table, { class: 'table' });
  markTexts(table);
  const strings = stringsIn(environmentOf(state.env).language);
  const label = strings.tableOf(headings.filter(Boolean).join(strings.comma));
  const scrolled = { class: 'table wide', role: 'region', 'aria-label': label, tabindex: '0' };
  return element(state, 'table_box', 'div', table, scrolled);
}

/** The words of each cell, row by row. */
function rowsOf(table: readonly Token[]): string[][] {
  const rows: string[][] = [];
  for (const token of table) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(plainText(token));
  }
  return rows;
}

/** @param cornered whether the first cell is empty: then the first cells of rows are headings too */
function nameHeadings(table: readonly Token[], cornered: boolean): void {
  let isFirst = false;
  let inHead = true;
  for (const token of table) {
    if (token.type === 'thead_close') inHead = false;
    if (token.type === 'tr_open') isFirst = true;
    if (!/^t[hd]_/.test(token.type)) continue;
    if (isFirst && cornered) token.tag = inHead ? 'td' : 'th';
    if (token.nesting === 1 && token.tag === 'th') token.attrSet('scope', inHead ? 'col' : 'row');
    if (token.nesting === -1) isFirst = false;
  }
}

/** Marks the cells whose text would become a narrow column of words beyond the edge of a phone. */
function markTexts(table: readonly Token[]): void {
  table.forEach((token, index) => {
    const text = table[index + 1];
    if (token.type !== 'td_open' || text?.type !== 'inline') return;
    if (lettersOf(plainText(text)) > TEXT) token.attrJoin('class', 'text');
  });
}

/** Whether a table cannot be as narrow as a phone, going by the longest word of each column. */
function isWide(rows: readonly string[][]): boolean {
  const widths = rows[0]?.map(() => 0) ?? [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      for (const word of cell.split(/\s+/)) {
        widths[column] = Math.max(widths[column] ?? 0, lettersOf(word));
      }
    });
  }
  return widths.reduce((sum, width) => sum + width + CELL, 0) > PHONE;
}

/** Vowel signs take no room. */
function lettersOf(word: string): number {
  return word.replace(/\p{M}/gu, '').length;
}
