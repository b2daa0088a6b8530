import { parseArgs } from 'node:util';
import {
  nothingIsTaken,
  notWholeNumber,
  oneWordTooMany,
  optionTwice,
  optionWithoutValue,
  switchWithValue,
  unknownOption,
} from '../diagnostics/messages/commands.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';

/** A command line: its options by name, and what stands beside them. */
export interface Arguments<Name extends string> {
  readonly options: Readonly<Partial<Record<Name, string>>>;
  readonly positionals: readonly string[];
  readonly help: boolean;
  /** The switches that were given. */
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads a command line. Every option takes a value, but for switches; `--help` and `-h` are always known.
 *
 * @throws {@link Refusal} for an option that is not known, is there twice or lacks its value, and for a switch that has one
 */
export function readArguments<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  switches: readonly string[] = [],
): Arguments<Name> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
  });
  const options: Partial<Record<Name, string>> = {};
  const positionals: string[] = [];
  const given = new Set<string>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((known) => known === token.name);
    if (token.name === 'help') help = true;
    else if (switches.includes(token.name)) {
      if (token.value !== undefined) throw new Refusal(switchWithValue(token.rawName));
      given.add(token.name);
    } else if (name === undefined) throw unknown(token.rawName, [...names, ...switches]);
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new Refusal(optionWithoutValue(token.rawName));
    else if (options[name] !== undefined) throw new Refusal(optionTwice(token.rawName));
    else options[name] = token.value;
  }
  return { options, positionals, help, switches: given };
}

/**
 * Reads a command line on which no word stands beside the options, and which asks for no help.
 *
 * @throws {@link Refusal} for anything else
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[] = [],
  switches: readonly string[] = [],
): Pick<Arguments<Name>, 'options' | 'switches'> {
  const known = [...names, ...switches];
  const { options, positionals, help, switches: given } = readArguments(args, names, switches);
  if (help) throw unknown('--help', known);
  const [extra] = positionals;
  if (extra !== undefined)
    throw new Refusal(known.length > 0 ? oneWordTooMany(extra) : nothingIsTaken(extra));
  return { options, switches: given };
}

/**
 * What a command was given, read before it does anything: what is refused is said, and ends it.
 *
 * @param read throws a {@link Refusal} for what cannot be meant
 */
export function given<Value>(read: (args: readonly string[]) => Value): Value {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    console.error(refusalIn(error));
    process.exit(1);
  }
}

/** @throws {@link Refusal} for a value that is no whole number from 1 to `most` */
export function wholeNumber(option: string, value: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
  throw new Refusal(notWholeNumber(option, value, most));
}

function unknown(name: string, names: readonly string[]): Refusal {
  if (names.length === 0) return new Refusal(nothingIsTaken(name));
  const known = names.map((option) => `--${option}`).join(' ');
  return new Refusal(unknownOption(name, known));
}
