import { type BidiClass, bidiClass } from './bidi-class.ts';
import { resolveBrackets } from './bracket-pairs.ts';
import type { Direction } from './direction.ts';

/**
 * The embedding levels that the bidirectional algorithm resolves for the characters of a text: an even
 * level is shown from left to right, an odd one from right to left. Explicit formatting characters
 * count as neutral.
 *
 * @param text each line is a paragraph of its own, as the lines of a verse are
 * @returns a level for each UTF-16 unit
 * @see https://www.unicode.org/reports/tr9/#Resolving_Embedding_Levels
 */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  const levels = new Uint8Array(text.length);
  const base = direction === 'rtl' ? 1 : 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const classes = classesOf(line);
    resolveWeak(classes, direction);
    resolveBrackets(line, classes, direction);
    resolveNeutral(classes, direction);
    for (let at = 0; at < classes.length; at += 1) {
      const found = classes[at];
      levels[start + at] = found === 'R' ? 1 : found === 'L' ? base * 2 : 2;
    }
    start += line.length + 1;
    levels[start - 1] = base;
  }
  return levels;
}

function classesOf(line: string): BidiClass[] {
  const classes: BidiClass[] = [];
  for (const character of line) {
    const found = bidiClass(character);
    classes.push(found);
    if (character.length > 1) classes.push(found);
  }
  return classes;
}

/** W1 to W7, the weak types: marks, digits, separators and terminators. */
function resolveWeak(classes: BidiClass[], direction: Direction): void {
  const embedding = direction === 'rtl' ? 'R' : 'L';
  let strong: BidiClass = embedding;
  let before: BidiClass = embedding;
  for (let at = 0; at < classes.length; at += 1) {
    const found = classes[at] ?? 'N';
    before = found === 'NSM' || found === 'BN' ? before : found;
    if (before === 'L' || before === 'R' || before === 'AL') strong = before;
    classes[at] = before === 'AL' ? 'R' : before === 'EN' && strong === 'AL' ? 'AN' : before;
  }
  for (let at = 0; at < classes.length; at += 1) {
    const found = classes[at];
    if (found !== 'ES' && found !== 'CS') continue;
    const left = classes[at - 1];
    if (left !== classes[at + 1]) continue;
    if (left === 'EN' || (left === 'AN' && found === 'CS')) classes[at] = left;
  }
  resolveTerminators(classes);
  strong = embedding;
  for (let at = 0; at < classes.length; at += 1) {
    const found = classes[at];
    if (found === 'L' || found === 'R') strong = found;
    if (found === 'EN' && strong === 'L') classes[at] = 'L';
  }
}

/** W5 and W6: a sequence of European terminators (%, $) joins the European digits that it touches. */
function resolveTerminators(classes: BidiClass[]): void {
  for (let at = 0; at < classes.length; at += 1) {
    if (classes[at] === 'ES' || classes[at] === 'CS') classes[at] = 'N';
    if (classes[at] !== 'ET') continue;
    let end = at;
    while (classes[end] === 'ET') end += 1;
    classes.fill(classes[at - 1] === 'EN' || classes[end] === 'EN' ? 'EN' : 'N', at, end);
    at = end - 1;
  }
}

/** N1 and N2: neutrals take the direction of both their neighbours, else the embedding direction. */
function resolveNeutral(classes: BidiClass[], direction: Direction): void {
  const embedding: BidiClass = direction === 'rtl' ? 'R' : 'L';
  const strongOf = (found: BidiClass | undefined): BidiClass =>
    found === undefined ? embedding : found === 'L' ? 'L' : 'R';
  for (let at = 0; at < classes.length; at += 1) {
    if (classes[at] !== 'N') continue;
    let end = at;
    while (classes[end] === 'N') end += 1;
    const [left, right] = [strongOf(classes[at - 1]), strongOf(classes[end])];
    classes.fill(left === right ? left : embedding, at, end);
    at = end - 1;
  }
}
