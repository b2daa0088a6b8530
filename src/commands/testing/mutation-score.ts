/** A mutant as Stryker reports it. */
export interface Mutant {
  readonly fileName: string;
  readonly status: string;
}

export interface MutationScore {
  readonly killed: number;
  /** Those that count: mutants that could not run count neither way. */
  readonly counted: number;
}

/** A test failed, or the change made a loop endless. */
const KILLED = new Set(['Killed', 'Timeout']);

/** All tests passed, or none came by. */
const SURVIVED = new Set(['Survived', 'NoCoverage']);

/** How many mutants of a folder of `src/` the tests noticed. */
export function scoreOf(folder: string, mutants: readonly Mutant[]): MutationScore {
  const statuses = mutants
    .filter(({ fileName }) => fileName.replaceAll('\\', '/').includes(`src/${folder}/`))
    .map(({ status }) => status);
  const killed = statuses.filter((status) => KILLED.has(status)).length;
  const survived = statuses.filter((status) => SURVIVED.has(status)).length;
  return { killed, counted: killed + survived };
}

/** The score of several folders or files taken together. */
export function total(scores: readonly MutationScore[]): MutationScore {
  return {
    killed: scores.reduce((sum, { killed }) => sum + killed, 0),
    counted: scores.reduce((sum, { counted }) => sum + counted, 0),
  };
}

/** In percent. A run without mutants has shown nothing: 0. */
export function percentage({ killed, counted }: MutationScore): number {
  return counted === 0 ? 0 : (100 * killed) / counted;
}

/** A line of the table in which scores are printed. */
export function scoreLine(name: string, score: MutationScore): string {
  // Cut rather than rounded, so that what is shown as 85 passes.
  const percent = (Math.floor(10 * percentage(score)) / 10).toFixed(1);
  return `${name.padEnd(14)}${percent.padStart(6)} %  (${score.killed} of ${score.counted})`;
}
