import type { z } from 'astro/zod';
import type { AtLine, Bilingual, Problem } from '../diagnostics/problem.ts';
import { readFields } from '../frontmatter/fields.ts';
import { splitFrontmatter } from '../frontmatter/split.ts';
import type { FieldSchema } from '../frontmatter/try-mends.ts';

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

const EMPTY_BODY: Bilingual = {
  ar: 'لا نصّ بعد الحقول. اكتب النصّ تحت السطر --- الثاني، أو احذف الملف.',
  en: 'There is no text after the fields. Write the text below the second line ---, or remove the file.',
};

/**
 * Reads one Markdown file with frontmatter and checks it against a schema.
 *
 * @param name how the file is called in problems
 * @returns the file, or everything in it that must be mended
 */
export function parseFile<Schema extends FieldSchema>(
  text: string,
  name: string,
  schema: Schema,
): ParseResult<z.infer<Schema>> {
  const problem = ({ line, ar, en }: AtLine): Problem => ({
    file: name,
    line,
    severity: 'error',
    ar,
    en,
  });
  const parts = splitFrontmatter(text);
  if ('error' in parts) return { problems: [problem(parts.error)] };
  const { yaml, yamlLine, body, bodyLine } = parts;
  const { data, problems, lineOf } = readFields(yaml, yamlLine, schema);
  const all = body.trim() === '' ? [...problems, { line: bodyLine, ...EMPTY_BODY }] : problems;
  if (!data || all.length > 0) return { problems: all.map(problem) };
  const atItsLines = '\n'.repeat(bodyLine - 1) + body;
  return { file: { data, body, atItsLines, lineOf } };
}
