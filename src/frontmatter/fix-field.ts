import type { z } from 'astro/zod';
import type { Message } from '../diagnostics/message.ts';
import {
  type YamlFault,
  yamlFault,
  yamlFaultWithFix,
} from '../diagnostics/messages/yaml-faults.ts';
import type { Note } from '../diagnostics/problem.ts';
import type { FieldSchema } from './field-schema.ts';
import { meaninglessValues } from './field-values.ts';
import { meantField } from './meant-field.ts';
import { type FaultyLine, type Field, readField } from './read-field.ts';
import { type Fix, suggestFixes } from './suggest-fixes.ts';

type Issue = z.core.$ZodIssue;

/** Of one field as many are named at once; the others once these are fixed. */
const MOST_PROBLEMS = 20;

/** Each fix is tried in the whole field. Of a longer one it is said what is wrong, and not what to write. */
const LONGEST_TRIED = 4000;

/**
 * Fixes a field as an editor would, fault by fault.
 *
 * @param line the line of the file on which it begins
 * @returns the field as it would be read then, and a note on each fault
 */
export function fixField(written: string, first: Field, line: number, schema: FieldSchema) {
  const notes: Note[] = [];
  const report = (at: number, message: Message) =>
    notes.push({ line: line + at, severity: 'error', ...message });
  let source = written;
  let field = first;
  for (let count = 0; count < MOST_PROBLEMS; count += 1) {
    const found = field.fault ?? typeFault(field, schema);
    if (!found) break;
    const fixes = source.length > LONGEST_TRIED ? [] : suggestFixes(source, found.line);
    const tried = fixes.map((fix) => ({ fix, field: readField(fix.source) }));
    const known = field.fault ? undefined : issuesOf(field, schema).map(placeOf);
    const good = tried.find(({ fix, field: other }) => passes(other, fix, found, schema, known));
    // Where nothing passes the schema has the better words: no such date, no such section.
    const read = tried.find(
      ({ fix: { from, to }, field: { fault } }) =>
        from === to && (fault === undefined || fault.line > found.line),
    );
    const next = good ?? (field.fault && read);
    const { character } = found;
    if (good) {
      const { from, to, replacement, fault = faultToName(found) } = good.fix;
      const lines = [line + from, line + to] as const;
      // Another line than that with the fault may be the one to move.
      const at = from === to ? from : found.line;
      report(at, yamlFaultWithFix(fault, character, replacement, lines));
    } else if (!next && field.fault) report(found.line, yamlFault(found.fault, character));
    if (!next) break;
    ({ field } = next);
    ({ source } = next.fix);
  }
  return { field, notes };
}

/** A line that a suggestion fixes is a field, only not one of text. */
function faultToName({ fault }: FaultyLine): YamlFault {
  return fault === 'no-field' ? 'text' : fault;
}

/** A value of another type than its field takes, which may only have been written wrongly. */
function typeFault(field: Field, schema: FieldSchema): FaultyLine | undefined {
  for (const issue of issuesOf(field, schema)) {
    const [line = 0] = linesOf(issue, field);
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      const isWord = /^[\p{L}\p{M}\p{N} _-]+$/u.test(key);
      const isOther = isWord && meantField([...issue.path, key], schema) !== undefined;
      if (/[^\w-]/.test(key) && !isOther) return { fault: 'name', line };
    }
    if (isJoined(issue)) return { fault: 'list', line };
    if (issue.code !== 'invalid_type' || issue.input === undefined) continue;
    if (issue.expected === 'string') return { fault: 'text', line };
    if (issue.expected === 'array') return { fault: 'list', line };
    const isItem = typeof issue.path.at(-1) === 'number' && typeof issue.input === 'string';
    if (issue.expected === 'object') return { fault: isItem ? 'item-fields' : 'fields', line };
  }
  return undefined;
}

/**
 * Whether a field is read, and right, on the lines that were written anew and on that with the fault.
 *
 * @param known the places of what was wrong before: on the other lines no more may be
 */
function passes(
  field: Field,
  { from, to }: Fix,
  { fault, line: at }: FaultyLine,
  schema: FieldSchema,
  known: readonly string[] | undefined,
) {
  if (field.name === undefined || (field.fault && field.fault.line <= to)) return false;
  // Between quotation marks `[]` is a text, and says nothing.
  if (meaninglessValues(field.data).length > 0) return false;
  return issuesOf(field, schema).every((issue) =>
    linesOf(issue, field).every((line) => {
      const isOther = line < from || line > to;
      if (isOther) return known === undefined || (line !== at && known.includes(placeOf(issue)));
      return fault !== 'list' && isJoined(issue);
    }),
  );
}

/** The lines on which something is wrong: of names that a schema does not have, those where they stand. */
function linesOf(issue: Issue, { lineOf }: Field): readonly number[] {
  if (issue.code !== 'unrecognized_keys') return [lineOf(issue.path)];
  return issue.keys.map((key) => lineOf([...issue.path, key]));
}

function placeOf({ path }: Issue): string {
  return path.join();
}

/** Whether items of a list are joined in one, which is fixed once all else is. */
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
