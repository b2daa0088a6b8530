import type { BidiClass } from './classes.ts';
import type { Direction } from './direction.ts';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '⟨': '⟩' };
const CLOSING = new Set(Object.values(CLOSERS));
/** As deep as the algorithm looks. */
const DEEPEST = 63;

/**
 * N0: a pair of brackets takes the direction of the text if something inside has it; else that of its
 * content, where what stands before it has that too.
 *
 * @param classes with weak ones settled; those of brackets are settled here
 */
export function settleBrackets(line: string, classes: BidiClass[], direction: Direction): void {
  const partners = partnersIn(line, classes);
  if (partners.size === 0) return;
  const outer = direction === 'rtl' ? 'R' : 'L';
  const other = direction === 'rtl' ? 'L' : 'R';
  const counts = { L: [0], R: [0] };
  for (const [at, found] of classes.entries()) {
    const strong = strongOf(found);
    counts.L.push((counts.L[at] ?? 0) + (strong === 'L' ? 1 : 0));
    counts.R.push((counts.R[at] ?? 0) + (strong === 'R' ? 1 : 0));
  }
  let before: 'L' | 'R' = outer;
  for (let at = 0; at < classes.length; at += 1) {
    const partner = partners.get(at);
    if (partner !== undefined) {
      const holds = (strong: 'L' | 'R') => counts[strong][partner] !== counts[strong][at];
      if (holds(outer)) classes[at] = outer;
      else if (holds(other)) classes[at] = before;
      classes[partner] = classes[at] ?? 'N';
    }
    before = strongOf(classes[at]) ?? before;
  }
}

function strongOf(found: BidiClass | undefined): 'L' | 'R' | undefined {
  if (found === 'L') return 'L';
  return found === 'R' || found === 'EN' || found === 'AN' ? 'R' : undefined;
}

/** Where brackets open, each with the place where it closes. */
function partnersIn(line: string, classes: readonly BidiClass[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (classes[at] !== 'N') continue;
    const closer = CLOSERS[sign];
    if (closer !== undefined) {
      if (open.length === DEEPEST) break;
      open.push({ at, closer });
    } else if (CLOSING.has(sign)) {
      const found = open.findLastIndex((candidate) => candidate.closer === sign);
      const opener = open[found];
      if (!opener) continue;
      partners.set(opener.at, at);
      open.length = found;
    }
  }
  return partners;
}
