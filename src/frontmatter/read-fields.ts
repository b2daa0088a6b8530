import type { z } from 'astro/zod';
import { explainIssue } from '../diagnostics/explain-issue.ts';
import type { Message } from '../diagnostics/message.ts';
import { fieldRepeated, fieldsTooLong } from '../diagnostics/messages/frontmatter.ts';
import type { Note } from '../diagnostics/problem.ts';
import { withUnixLineEnds } from '../text/decode.ts';
import { fieldCharacterProblems } from './field-characters.ts';
import type { FieldSchema } from './field-schema.ts';
import { meaninglessValues } from './field-values.ts';
import { fixField } from './fix-field.ts';
import { meantField } from './meant-field.ts';
import { type Field, readField } from './read-field.ts';
import { splitFields } from './split-fields.ts';

interface Fields<Data> {
  /** Undefined when there are problems. */
  readonly data?: Data | undefined;
  readonly problems: readonly Note[];
  /** The line of a field's name, or of the nearest part of its path that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** More than any editor writes. A megabyte with a fault on each line would fill the memory. */
export const MOST_CHARACTERS = 64_000;

/** The name of a field that cannot be read: it is there all the same. */
const NAME = /^[A-Za-z][\w-]*(?=[ \t]*:)/;

/**
 * Reads fields in YAML, each by itself, so that one that is broken hides no other, and checks them
 * against a schema. What an editor is told to write has been tried: read in its place, it passes.
 *
 * @param firstLine the line of the file on which they begin
 */
export function readFields<Schema extends FieldSchema>(
  yaml: string,
  firstLine: number,
  schema: Schema,
): Fields<z.infer<Schema>> {
  if (yaml.length > MOST_CHARACTERS) return tooLong(yaml, firstLine);
  const { fields, notes } = fixedFields(yaml, firstLine, schema);
  const problems = [...notes];
  const report = (line: number, { ar, en }: Message) =>
    problems.push({ line, severity: 'error', ar, en });
  const named = new Map<string, FieldOfFile>();
  for (const read of fields) {
    const name = read.field.name ?? NAME.exec(read.source)?.[0];
    const other = name === undefined ? undefined : named.get(name);
    if (other) report(read.line, fieldRepeated(other.line));
    else if (name !== undefined) named.set(name, read);
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    const found = named.get(String(path[0]));
    return found ? found.line + found.field.lineOf(path) : firstLine;
  };
  const data = dataOf([...named.values()].map(({ field }) => field));
  const result = schema.safeParse(data, { reportInput: true });
  for (const refusal of refusals(result.error?.issues ?? [], data, schema)) {
    // Of a field that cannot be read, only that is said.
    const isBroken = named.get(String(refusal.path[0]))?.field.fault;
    if (!isBroken) report(lineOf(refusal.path), refusal);
  }
  const told = new Set(problems.map(({ line }) => line));
  for (const meaningless of meaninglessValues(data)) {
    const line = lineOf(meaningless.path);
    if (!told.has(line)) report(line, meaningless);
  }
  problems.sort((a, b) => a.line - b.line);
  return { data: problems.length === 0 ? result.data : undefined, problems, lineOf };
}

/** A field, and the lines of the file on which it stands. */
interface FieldOfFile {
  readonly source: string;
  readonly line: number;
  readonly field: Field;
}

/** Each field by itself: what is told of one that is broken, and what it would be if that were mended. */
function fixedFields(
  yaml: string,
  firstLine: number,
  schema: FieldSchema,
): { readonly fields: readonly FieldOfFile[]; readonly notes: readonly Note[] } {
  const { parts, moved } = splitFields(withUnixLineEnds(yaml), firstLine, schema);
  const fields = parts.map((part) => ({ ...part, field: readField(part.source) }));
  const read = fields.map(({ field }) => field);
  if (passAll(read, schema)) return { fields, notes: moved };
  const fixed = fields.map(({ source, line, field }) => {
    const { notes, field: mended } = fixField(source, field, line, schema);
    return { source, line, field: mended, notes };
  });
  return { fields: fixed, notes: [...moved, ...fixed.flatMap(({ notes }) => notes)] };
}

/** What is said of the values that a schema refuses; of a field under another name, that it has it. */
function refusals(
  all: readonly z.core.$ZodIssue[],
  data: Readonly<Record<string, unknown>>,
  schema: FieldSchema,
) {
  const issues = ofOneFault(all);
  const meant = (path: readonly PropertyKey[]) => {
    const name = meantField(path, schema, valueAt(data, path));
    return name !== undefined && isThere(data, [...path.slice(0, -1), name]) ? undefined : name;
  };
  const underOtherNames = new Set(issues.flatMap((issue) => meantPlaces(issue, meant)));
  return [
    ...issues.flatMap((issue) => explainIssue(issue, meant)),
    ...fieldCharacterProblems(data),
  ].filter(({ path }) => !underOtherNames.has(path.join()));
}

function tooLong(yaml: string, firstLine: number): Fields<never> {
  const line = firstLine + yaml.slice(0, MOST_CHARACTERS).split('\n').length - 1;
  const problems = [{ line, severity: 'error', ...fieldsTooLong(MOST_CHARACTERS) }] as const;
  return { problems, lineOf: () => firstLine };
}

/** Where the fields would stand that are meant by names that a schema does not have. */
function meantPlaces(
  issue: z.core.$ZodIssue,
  meant: (path: readonly PropertyKey[]) => string | undefined,
): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => [...issue.path, meant([...issue.path, key])].join());
}

/**
 * Of a value of another type nothing else is said: `[]` is too short a text, too; nor of one that is too short. Of items
 * without fields one is told of.
 */
function ofOneFault(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const types = issues.filter(({ code }) => code === 'invalid_type');
  const places = new Set(types.map(({ path }) => path.join()));
  const short = new Set(
    issues.flatMap(({ code, path }) => (code === 'too_small' ? path.join() : [])),
  );
  const lists = new Set<string>();
  return issues.filter((issue) => {
    const { code, path } = issue;
    if (code === 'too_small') return !places.has(path.join());
    if (code === 'custom' && short.has(path.join())) return false;
    const isItem = typeof path.at(-1) === 'number';
    if (code !== 'invalid_type' || issue.expected !== 'object' || !isItem) return true;
    const list = path.slice(0, -1).join();
    return lists.size < lists.add(list).size;
  });
}

function isThere(data: unknown, path: readonly PropertyKey[]): boolean {
  return valueAt(data, path) !== undefined;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (outer, step) => (outer instanceof Object ? Reflect.get(outer, step) : undefined),
    data,
  );
}

/** Whether nothing needs to be fixed, so that nothing is tried. */
function passAll(fields: readonly Field[], schema: FieldSchema): boolean {
  return !fields.some(({ fault }) => fault) && schema.safeParse(dataOf(fields)).success;
}

function dataOf(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.flatMap(({ data }) => Object.entries(data)));
}
