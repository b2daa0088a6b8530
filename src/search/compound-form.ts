/** Stands in a form between the two words of a compound that are written apart. No word has it. */
export const APART = '_';

/** How two words side by side stand in the tables of forms, if they are one. */
export function apart(first: string, second: string): string {
  return first + APART + second;
}
