import type { z } from 'astro/zod';
import { NO_BODY } from '../diagnostics/messages/frontmatter.ts';
import type { Note, Problem } from '../diagnostics/problem.ts';
import type { FieldSchema } from './field-schema.ts';
import { readFields } from './read-fields.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

export interface ParsedFile<Data> {
  readonly data: Data;
  readonly body: string;
  /** The body behind as many empty lines as stand before it in the file: each line has its number. */
  readonly atItsLines: string;
  /** The line of a field. */
  lineOf(path: readonly PropertyKey[]): number;
}

export type ParseResult<Data> =
  | { readonly file: ParsedFile<Data> }
  | { readonly problems: readonly Problem[] };

/**
 * Reads one Markdown file with frontmatter and checks it against a schema.
 *
 * @param name how the file is called in problems
 * @param bodyOptional whether the fields alone are enough
 * @returns the file, or everything in it that must be mended
 */
export function parseFile<Schema extends FieldSchema>(
  text: string,
  name: string,
  schema: Schema,
  bodyOptional = false,
): ParseResult<z.infer<Schema>> {
  const problem = (note: Note): Problem => ({ ...note, file: name });
  const parts = splitFrontmatter(text);
  if ('error' in parts) return { problems: [problem(parts.error)] };
  const { yaml, yamlLine, body, bodyLine } = parts;
  const { data, problems, lineOf } = readFields(yaml, yamlLine, schema);
  const noBody: Note = { line: bodyLine, severity: 'error', ...NO_BODY };
  // The words of what is withdrawn may be taken out of its file, too.
  const needsBody = !bodyOptional && !/^withdrawn[ \t]*:/m.test(yaml);
  const all = body.trim() === '' && needsBody ? [...problems, noBody] : problems;
  if (!data || all.length > 0) return { problems: all.map(problem) };
  const atItsLines = '\n'.repeat(bodyLine - 1) + body;
  return { file: { data, body, atItsLines, lineOf } };
}
