import type { z } from 'astro/zod';
import { explainIssue } from './explain-issue.ts';
import { faultAndMend, faultWords } from './fault-words.ts';
import { fieldProblems } from './field-characters.ts';
import { mends } from './mend-field.ts';
import { plainLines } from './plain-lines.ts';
import type { AtLine } from './problem.ts';
import { type FaultyLine, type Field, readField } from './read-field.ts';

type Issue = z.core.$ZodIssue;

/** A schema of fields. */
export type FieldSchema = z.ZodType<Record<string, unknown>>;

interface Fields<Data> {
  /** Undefined when there are problems. */
  readonly data?: Data | undefined;
  readonly problems: readonly AtLine[];
  /** The line of a field's name, or of the nearest part of its path that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Of one field as many are named at once; the others once these are mended. */
const MOST_PROBLEMS = 20;

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
  const problems: AtLine[] = [];
  const fields = partFields(plainLines(yaml), firstLine).map(({ source, line }) => {
    const field = readField(source);
    if (!field.fault && issuesOf(field, schema).length === 0) return { field, line };
    const mended = readAndMend(source, field, line, schema);
    problems.push(...mended.told);
    return { field: mended.field, line };
  });
  const named = new Map<string, (typeof fields)[number]>();
  for (const read of fields) {
    const { name } = read.field;
    const other = name === undefined ? undefined : named.get(name);
    if (other) problems.push({ line: read.line, ...twice(other.line) });
    else if (name !== undefined) named.set(name, read);
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    const found = named.get(String(path[0]));
    return found ? found.line + found.field.lineOf(path) : firstLine;
  };
  const data = Object.fromEntries(
    [...named].flatMap(([, { field }]) => Object.entries(field.data)),
  );
  const result = schema.safeParse(data, { reportInput: true });
  for (const { path, ar, en } of [
    ...(result.error?.issues ?? []).flatMap(explainIssue),
    ...fieldProblems(data),
  ]) {
    // Of a field that cannot be read, only that is said.
    if (!named.get(String(path[0]))?.field.fault) problems.push({ line: lineOf(path), ar, en });
  }
  problems.sort((a, b) => a.line - b.line);
  return { data: problems.length === 0 ? result.data : undefined, problems, lineOf };
}

/** Each field with the lines below it that are its own: deeper ones, items, comments. */
function partFields(yaml: string, firstLine: number) {
  const fields: { source: string; readonly line: number }[] = [];
  const lines = yaml.replace(/\n$/, '').split('\n');
  for (const [index, content] of lines.entries()) {
    const last = fields.at(-1);
    const isEmpty = content.trim() === '' || content.startsWith('#');
    // A line that marks the beginning of YAML, in settings.
    if (!last && (isEmpty || content === '---')) continue;
    if (last && (isEmpty || /^(?:[ \t\]}]|-(?:\s|$))/.test(content))) last.source += `${content}\n`;
    else fields.push({ source: `${content}\n`, line: firstLine + index });
  }
  return fields;
}

/** Mends a field as an editor would, fault by fault, with what to tell of each. */
function readAndMend(written: string, first: Field, line: number, schema: FieldSchema) {
  const told: AtLine[] = [];
  let source = written;
  let field = first;
  for (let count = 0; count < MOST_PROBLEMS; count += 1) {
    const found = field.fault ?? kindFault(field, schema);
    if (!found) break;
    const tried = mends(source, found.line).map((mend) => ({
      mend,
      field: readField(mend.source),
    }));
    const good = tried.find(({ mend, field: other }) => passes(other, mend, schema));
    // Where nothing passes the schema has the better words: no such date, no such section.
    const read = tried.find(({ field: other }) => !other.fault || other.fault.line > found.line);
    const next = good ?? (field.fault && read);
    if (good) {
      const {
        from,
        to,
        write,
        fault = found.fault === 'unclear' ? 'text' : found.fault,
      } = good.mend;
      const words = faultAndMend({ ...found, fault }, write, [line + from, line + to]);
      told.push({ line: line + found.line, ...words });
    } else if (!next && field.fault) told.push({ line: line + found.line, ...faultWords(found) });
    if (!next) break;
    ({ field } = next);
    ({ source } = next.mend);
  }
  return { field, told };
}

/** A value of another kind than its field takes, which may only have been written wrongly. */
function kindFault(field: Field, schema: FieldSchema): FaultyLine | undefined {
  for (const issue of issuesOf(field, schema)) {
    const line = field.lineOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      if (/[^\w-]/.test(key)) return { fault: 'name', line: field.lineOf([...issue.path, key]) };
    }
    if (issue.code !== 'invalid_type' || issue.input === undefined) continue;
    if (issue.expected === 'string') return { fault: 'text', line };
    if (issue.expected === 'array') return { fault: 'list', line };
  }
  return undefined;
}

/** Whether a field is read, and right, on the lines that were written anew. */
function passes(field: Field, { from, to }: { from: number; to: number }, schema: FieldSchema) {
  if (field.name === undefined || (field.fault && field.fault.line <= to)) return false;
  return issuesOf(field, schema).every((issue) => {
    const line = field.lineOf(issue.path);
    return line < from || line > to;
  });
}

/** What a schema has to say of a field that is there. */
function issuesOf({ name, data }: Field, schema: FieldSchema): readonly Issue[] {
  const { error } = schema.safeParse(data, { reportInput: true });
  return (error?.issues ?? []).filter(
    (issue) =>
      (issue.path[0] === name && (issue.code !== 'invalid_type' || issue.input !== undefined)) ||
      issue.code === 'unrecognized_keys',
  );
}

function twice(line: number) {
  return {
    ar: `كُتب هذا الحقل مرتين: هنا وفي السطر ${line}. احذف أحد السطرين.`,
    en: `This field is written twice: here and on line ${line}. Remove one of the two lines.`,
  };
}
