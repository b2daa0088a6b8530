/**
 * How often a property is tried: all of it by `npm run torture`, a hundredth in `npm test`, which so knows
 * that the suite still runs.
 */
export function tries(all: number): { readonly numRuns: number } {
  return { numRuns: process.env.TORTURE ? all : Math.ceil(all / 100) };
}
