import { MOST_CHARACTERS } from '../../frontmatter/read-fields.ts';

/** No article has lists in lists so deep; what is read by recursion must end. */
const DEEPEST = 20;

/** Fields of a file, where they are no more than anyone writes. */
export function ofSize(source: string): string {
  if (source.length > MOST_CHARACTERS) throw new Error(`more than ${MOST_CHARACTERS} characters`);
  return source;
}

/** A value, where it is no deeper than anyone writes. */
export function ofDepth(value: unknown): unknown {
  if (isDeeper(value, DEEPEST)) throw new Error(`more than ${DEEPEST} lists in lists`);
  return value;
}

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}
