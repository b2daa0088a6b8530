import type { z } from 'astro/zod';
import { explainIssue } from './explain-issue.ts';
import { fieldProblems } from './field-characters.ts';
import { parseYaml, splitFrontmatter } from './frontmatter.ts';
import type { Bilingual, Problem } from './problem.ts';

/** A schema of frontmatter. */
export type ContentSchema = z.ZodType<Record<string, unknown>>;

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

const NO_FRONTMATTER: Bilingual = {
  ar: 'يجب أن يبدأ الملف بسطر --- ثم الحقول، كل حقل في سطر مثل «title: العنوان»، ثم سطر --- آخر.',
  en: 'The file must begin with a line ---, then the fields, one a line, such as "title: The headline", then another line ---.',
};

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
export function parseFile<Schema extends ContentSchema>(
  text: string,
  name: string,
  schema: Schema,
): ParseResult<z.infer<Schema>> {
  const problem = (line: number, words: Bilingual): Problem => ({
    file: name,
    line,
    severity: 'error',
    ar: words.ar,
    en: words.en,
  });
  const parts = splitFrontmatter(text);
  if (!parts) return { problems: [problem(1, NO_FRONTMATTER)] };
  const parsed = parseYaml(parts.yaml, parts.yamlLine);
  if ('error' in parsed) return { problems: [problem(parsed.error.line, parsed.error)] };
  const data = parsed.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    return { problems: [problem(parts.yamlLine, NO_FRONTMATTER)] };
  }
  const result = schema.safeParse(data, { reportInput: true });
  const problems = [
    ...(result.error?.issues ?? []).flatMap(explainIssue),
    ...fieldProblems(data),
  ].map(({ path, ...words }) => problem(parsed.lineOf(path), words));
  if (parts.body.trim() === '') problems.push(problem(parts.bodyLine, EMPTY_BODY));
  if (!result.success || problems.length > 0) return { problems };
  const { body, bodyLine } = parts;
  const atItsLines = '\n'.repeat(bodyLine - 1) + body;
  return { file: { data: result.data, body, atItsLines, lineOf: parsed.lineOf } };
}
