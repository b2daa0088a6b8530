import {
  type Document,
  type DocumentOptions,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from 'yaml';
import { type Beyond, beyondBounds } from './yaml-bounds.ts';

/** Why a source was not given to the parser, and on which of its lines, from 0. */
export class YamlBeyondBounds extends Error {
  override readonly name = 'YamlBeyondBounds';
  readonly fault: Beyond['fault'];
  readonly line: number;

  constructor({ fault, offset }: Beyond, source: string) {
    super(fault);
    this.fault = fault;
    this.line = source.slice(0, offset).split('\n').length - 1;
  }
}

/** How many nodes an alias may stand for: a bomb of entities is made of them. */
const MOST_ALIASES = 100;

/**
 * Reads YAML that people wrote: the only door to its parser, which ends in a full stack, or not at all, with what is
 * beyond its bounds. It would print its warnings itself, and its own messages take n² of a line that is all faults.
 *
 * @throws {@link YamlBeyondBounds}
 */
export function readYamlDocument(
  source: string,
  options: ParseOptions & DocumentOptions & SchemaOptions = {},
): Document.Parsed {
  const beyond = beyondBounds(source);
  if (beyond) throw new YamlBeyondBounds(beyond, source);
  return parseDocument(source, { ...options, prettyErrors: false, logLevel: 'silent' });
}

/**
 * The value of a source in YAML.
 *
 * @throws {@link YamlBeyondBounds}, and what the parser has to say
 */
export function readYaml(source: string): unknown {
  const document = readYamlDocument(source);
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS({ maxAliasCount: MOST_ALIASES });
}
