import { parseArgs } from 'node:util';

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

/** The project's own small corpus, unless the command names another. */
const OWN = { corpus: 'bench/search/data/corpus.jsonl', forms: 'bench/search/data/groups.jsonl' };

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: OWN.corpus },
      limit: { type: 'string', default: String(Number.MAX_SAFE_INTEGER) },
      forms: { type: 'string', default: OWN.forms },
      headlines: { type: 'string' },
      results: { type: 'string' },
      rounds: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const { corpus, forms, headlines, results, json } = values;
  const limit = count('limit', values.limit);
  return { corpus, limit, forms, headlines, results, rounds: count('rounds', values.rounds), json };
}

function count(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name}: a whole number from 1 · عدد صحيح من 1: ${value}`);
}
