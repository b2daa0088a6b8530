import type { z } from 'astro/zod';
import type { AtLine } from '../diagnostics/problem.ts';
import { faultAndMend, faultWords } from './fault-words.ts';
import { mends } from './mend-field.ts';
import { type FaultyLine, type Field, readField } from './read-field.ts';
import type { Fault } from './yaml-faults.ts';

type Issue = z.core.$ZodIssue;

/** A schema of fields. */
export type FieldSchema = z.ZodType<Record<string, unknown>>;

/** Of one field as many are named at once; the others once these are mended. */
const MOST_PROBLEMS = 20;

/** Mends a field as an editor would, fault by fault, with what to tell of each. */
export function mendField(written: string, first: Field, line: number, schema: FieldSchema) {
  const told: AtLine[] = [];
  let source = written;
  let field = first;
  for (let count = 0; count < MOST_PROBLEMS; count += 1) {
    const found = field.fault ?? kindFault(field, schema);
    if (!found) break;
    const tried = mends(source, found.line).map((made) => ({
      made,
      field: readField(made.source),
    }));
    const good = tried.find(({ made, field: other }) => passes(other, made, found, schema));
    // Where nothing passes the schema has the better words: no such date, no such section.
    const read = tried.find(({ field: other }) => !other.fault || other.fault.line > found.line);
    const next = good ?? (field.fault && read);
    if (good) {
      const { from, to, write, fault = nameOf(found) } = good.made;
      const words = faultAndMend({ ...found, fault }, write, [line + from, line + to]);
      told.push({ line: line + found.line, ...words });
    } else if (!next && field.fault) told.push({ line: line + found.line, ...faultWords(found) });
    if (!next) break;
    ({ field } = next);
    ({ source } = next.made);
  }
  return { field, told };
}

/** Whoever knows how to mend a line knows what it is. */
function nameOf({ fault }: FaultyLine): Fault {
  return fault === 'unclear' ? 'text' : fault;
}

/** A value of another kind than its field takes, which may only have been written wrongly. */
function kindFault(field: Field, schema: FieldSchema): FaultyLine | undefined {
  for (const issue of issuesOf(field, schema)) {
    const line = field.lineOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      if (/[^\w-]/.test(key)) return { fault: 'name', line: field.lineOf([...issue.path, key]) };
    }
    if (isJoined(issue)) return { fault: 'list', line };
    if (issue.code !== 'invalid_type' || issue.input === undefined) continue;
    if (issue.expected === 'string') return { fault: 'text', line };
    if (issue.expected === 'array') return { fault: 'list', line };
  }
  return undefined;
}

/** Whether a field is read, and right, on the lines that were written anew. */
function passes(
  field: Field,
  { from, to }: { from: number; to: number },
  { fault }: FaultyLine,
  schema: FieldSchema,
) {
  if (field.name === undefined || (field.fault && field.fault.line <= to)) return false;
  return issuesOf(field, schema).every((issue) => {
    const line = field.lineOf(issue.path);
    return line < from || line > to || (fault !== 'list' && isJoined(issue));
  });
}

/** Whether items of a list are joined in one, which is mended once all else is. */
function isJoined(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.isJoined === true;
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
