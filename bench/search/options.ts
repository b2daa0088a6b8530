import { readOptions, wholeNumber } from '../../src/commands/arguments.ts';

/** What `npm run bench:search` was asked for. */
export interface Options {
  readonly corpus: string;
  readonly limit: number;
  readonly forms: string;
  readonly headlines: string | undefined;
  /** Where our ranked lists are written. */
  readonly results: string | undefined;
  /** Times that each engine builds its index. */
  readonly rounds: number;
  readonly json: boolean;
}

const NAMED = ['corpus', 'limit', 'forms', 'headlines', 'results', 'rounds'] as const;

/** The project's own small corpus, unless the command names another. */
const OWN = { corpus: 'bench/search/data/corpus.jsonl', forms: 'bench/search/data/groups.jsonl' };

/** @throws `Refusal` for what cannot be meant */
export function benchOptions(args: readonly string[]): Options {
  const { options, switches } = readOptions(args, NAMED, ['json']);
  const { limit, rounds = '1', headlines, results } = options;
  return {
    ...OWN,
    ...options,
    headlines,
    results,
    limit: limit === undefined ? Number.MAX_SAFE_INTEGER : wholeNumber('limit', limit),
    rounds: wholeNumber('rounds', rounds),
    json: switches.has('json'),
  };
}
