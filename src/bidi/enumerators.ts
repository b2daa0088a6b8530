import { RTL_LETTER } from './direction.ts';
import { type Range, rangesOf } from './range.ts';

/** What numbers the items of a sentence: `(1)`, `[1]`, `1)`, `1.`, `1-`. */
const ENUMERATOR = /(?<![^\s،؛:])(?:[([]\d{1,2}[)\]]|\d{1,2}[).-])(?= \S)/gu;
/** An item follows what is said of it in Arabic: `Smith (1) and Jones (2)` cites. */
const ITEMISED = new RegExp(String.raw`(?:^|${RTL_LETTER}\p{M}*|[،؛:»)])\s*$`, 'u');

/**
 * The signs of two items or more that stand in one line of right-to-left text: «قالت (1) CNN (2) BBC». Of what is
 * between them each is a name of its own, or their order would turn.
 */
export function enumerators(text: string, line: Range): readonly Range[] {
  const written = text.slice(line.start, line.end);
  const signs = rangesOf(written, ENUMERATOR).map(({ start, end }) => {
    return { start, end, number: Number(/\d+/.exec(written.slice(start, end))?.[0]) };
  });
  const items = signs.filter((sign, at) => {
    const follows = signs[at - 1]?.number === sign.number - 1;
    return follows || signs[at + 1]?.number === sign.number + 1;
  });
  const [first] = items;
  if (!first || !ITEMISED.test(written.slice(0, first.start))) return [];
  return items.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
}
