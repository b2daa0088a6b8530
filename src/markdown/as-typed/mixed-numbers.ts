import type { StateCore } from 'markdown-it';
import { DIGITS_OF_TWO_KINDS } from '../../diagnostics/messages/characters.ts';
import { environmentOf } from '../environment.ts';
import { isNext, isNumber, type ListMarker } from '../lists/list-marker.ts';
import { keepNumbers, markerIn } from '../lists/list-markers.ts';
import { readQuotedToo } from './quoted-lines.ts';
import { OTHER_BLOCK, scanLines } from './typed-scan.ts';

/** A line that begins with a number. */
interface Numbered {
  readonly index: number;
  readonly indent: number;
  readonly place: number;
  readonly marker: ListMarker;
}

/**
 * Reads numbers that follow one another as one list, whatever stands behind each: `1-` and then `2.`. To the lists each
 * sign is one of another list. Digits of several kinds stay as they were typed, and are told of.
 */
export function mixedNumbers(state: StateCore): void {
  const env = environmentOf(state.env);
  state.src = readQuotedToo(state.src.split('\n'), (lines, first) => {
    const made = [...lines];
    for (const items of rowsOf(lines)) {
      const other = items.find(({ marker }) => marker.digits !== items[0]?.marker.digits);
      if (other) {
        const line = first + other.index + 1;
        env.notes.push({ line, severity: 'advice', ...DIGITS_OF_TWO_KINDS });
        keepNumbers(
          env,
          items.map(({ index }) => first + index),
        );
      }
      for (const { index, indent, marker } of other ? [] : items) {
        const line = lines[index] ?? '';
        const [number] = /[\d٠-٩۰-۹]+/.exec(line) ?? [];
        made[index] = `${line.slice(0, indent)}${number}. ${line.slice(marker.end).trimStart()}`;
      }
    }
    return made;
  }).join('\n');
}

/** Rows of numbers that follow one another and have signs of several kinds. */
function rowsOf(lines: readonly string[]): readonly (readonly Numbered[])[] {
  const rows: Numbered[][] = [];
  /** The item above each row, which it may stand below. */
  const above: (Numbered | undefined)[] = [];
  let open: Numbered[] | undefined;
  let isBehindBlank = false;
  for (const { index, line, isBlank, isAsTyped } of scanLines(lines)) {
    const item = isAsTyped || isBlank ? undefined : numberedAt(line, index);
    const last = open?.at(-1);
    if (item && last && item.place === last.place + 1 && item.indent === last.indent)
      open?.push(item);
    else if (item) {
      above.push(last);
      open = [item];
      rows.push(open);
    } else if (isAsTyped || OTHER_BLOCK.test(line) || (isBehindBlank && /^\S/.test(line)))
      open = undefined;
    isBehindBlank = isBlank;
  }
  return rows.filter((row, at) => {
    const before = above[at];
    const areMixed = row.some(({ marker }) => marker.kind !== row[0]?.marker.kind);
    // Of `1.`, `1)` and `2.` nobody can tell which the last goes on with.
    const goesOn = before && row.some(({ marker }) => isNext(before.marker, marker));
    return areMixed && !goesOn;
  });
}

/** Behind a number that may be an hour, a score or a year no list goes on. */
function numberedAt(line: string, index: number): Numbered | undefined {
  const indent = line.search(/\S/);
  const marker = indent < 4 ? markerIn(line, indent, line.length) : undefined;
  const [place = Number.NaN] = marker?.places ?? [];
  const isCount = marker && isNumber(marker) && marker.beginsAnywhere && !marker.mayBeScore;
  const isWords = marker && /\S/.test(line.slice(marker.end));
  return isCount && isWords && place > 0 ? { index, indent, place, marker } : undefined;
}
