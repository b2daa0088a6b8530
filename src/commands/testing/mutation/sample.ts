/** Whether a mutant is tried where every fifth is, or the like, by the numbers that Stryker gives them. */
export function isInSample({ id }: { readonly id: string }): boolean {
  return !(Number(id) % Number(process.env.MUTATION_EVERY ?? 1));
}
