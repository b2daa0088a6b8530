import { resolve } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { PROJECT } from '../folders.ts';
import type { FieldSchema } from '../frontmatter/fix-field.ts';
import { readFields } from '../frontmatter/read-fields.ts';
import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { readText } from './read-text.ts';

/** A file that is right by itself, as it is compared with the others of its folder. */
export interface ReadFile {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of a field. The file is read again for it. */
  lineOf(field: readonly PropertyKey[]): number;
}

/** What is wrong among the files of a folder, each being right by itself. */
export type FindAmongFiles = (
  files: readonly ReadFile[],
) => readonly Problem[] | Promise<readonly Problem[]>;

interface Entry {
  readonly filePath?: string | undefined;
  readonly data: Record<string, unknown>;
}

/** Compares the entries of a folder, in the order of their files. */
export async function problemsAmong(
  { amongFiles, schema }: { amongFiles?: FindAmongFiles; schema: FieldSchema },
  entries: readonly Entry[],
): Promise<readonly Problem[]> {
  if (!amongFiles) return [];
  const files = entries.map(({ filePath = '', data }): ReadFile => {
    const path = resolve(PROJECT, filePath);
    return { path, data, lineOf: (field) => lineIn(path, schema, field) };
  });
  return amongFiles(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

function lineIn(path: string, schema: FieldSchema, field: readonly PropertyKey[]): number {
  const read = readText(path);
  const parts = 'text' in read ? splitFrontmatter(read.text) : undefined;
  if (!parts || 'error' in parts) return 1;
  return readFields(parts.yaml, parts.yamlLine, schema).lineOf(field);
}
