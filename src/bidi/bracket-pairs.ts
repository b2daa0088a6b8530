import type { BidiClass } from './bidi-class.ts';
import type { Direction } from './direction.ts';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '⟨': '⟩' };
const CLOSING = new Set(Object.values(CLOSERS));
/** Most lines have none, which one test tells faster than a look at each of their characters. */
const BRACKET = /[()[\]{}⟨⟩]/;
/** The depth of the stack of BD16. */
const MAX_OPEN = 63;

/**
 * N0: a bracket pair takes the embedding direction if a strong type inside has it; else the other
 * direction, where the context before the pair has that too.
 *
 * @see https://www.unicode.org/reports/tr9/#N0
 * @param classes with weak types resolved; those of brackets are resolved here
 */
export function resolveBrackets(line: string, classes: BidiClass[], direction: Direction): void {
  if (!BRACKET.test(line)) return;
  const partners = bracketPairs(line);
  if (partners.size === 0) return;
  const embedding = direction === 'rtl' ? 'R' : 'L';
  const opposite = direction === 'rtl' ? 'L' : 'R';
  const counts = { L: [0], R: [0] };
  for (const [at, found] of classes.entries()) {
    const strong = strongOf(found);
    counts.L.push((counts.L[at] ?? 0) + (strong === 'L' ? 1 : 0));
    counts.R.push((counts.R[at] ?? 0) + (strong === 'R' ? 1 : 0));
  }
  let before: 'L' | 'R' = embedding;
  for (let at = 0; at < classes.length; at += 1) {
    const partner = partners.get(at);
    if (partner !== undefined) {
      const contains = (strong: 'L' | 'R') => counts[strong][partner] !== counts[strong][at];
      if (contains(embedding)) classes[at] = embedding;
      else if (contains(opposite)) classes[at] = before;
      classes[partner] = classes[at] ?? 'N';
    }
    before = strongOf(classes[at]) ?? before;
  }
}

function strongOf(found: BidiClass | undefined): 'L' | 'R' | undefined {
  if (found === 'L') return 'L';
  return found === 'R' || found === 'EN' || found === 'AN' ? 'R' : undefined;
}

/** The bracket pairs of BD16: the index of each opening bracket, with that of its closing one. */
function bracketPairs(line: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const closer = CLOSERS[character];
    if (closer !== undefined) {
      if (open.length === MAX_OPEN) break;
      open.push({ at, closer });
    } else if (CLOSING.has(character)) {
      const found = open.map(({ closer }) => closer).lastIndexOf(character);
      const opener = open[found];
      if (!opener) continue;
      partners.set(opener.at, at);
      open.length = found;
    }
  }
  return partners;
}
