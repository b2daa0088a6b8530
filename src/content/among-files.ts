import { resolve } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { type Metadata, type SiteLink, siteLinksIn } from '../diagnostics/rendered-notes.ts';
import { PROJECT } from '../folders.ts';
import type { FieldSchema } from '../frontmatter/fix-field.ts';
import { readFields } from '../frontmatter/read-fields.ts';
import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { readText } from './read-text.ts';

/** A file that is right by itself, as it is compared with the others of its folder. */
export interface ReadFile {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Its links to pages of the site. */
  readonly links: readonly SiteLink[];
  /** Its text as a page. */
  readonly html: string;
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
  readonly rendered?: { readonly html: string; readonly metadata?: Metadata } | undefined;
}

/** Compares the entries of a folder, in the order of their files. */
export async function problemsAmong(
  { amongFiles, schema }: { amongFiles?: FindAmongFiles; schema: FieldSchema },
  entries: readonly Entry[],
): Promise<readonly Problem[]> {
  if (!amongFiles) return [];
  const files = entries.map(({ filePath = '', data, rendered }): ReadFile => {
    const path = resolve(PROJECT, filePath);
    const links = siteLinksIn(rendered?.metadata);
    const html = rendered?.html ?? '';
    return { path, data, links, html, lineOf: (field) => lineIn(path, schema, field) };
  });
  return amongFiles(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

function lineIn(path: string, schema: FieldSchema, field: readonly PropertyKey[]): number {
  const read = readText(path);
  const parts = 'text' in read ? splitFrontmatter(read.text) : undefined;
  if (!parts || 'error' in parts) return 1;
  return readFields(parts.yaml, parts.yamlLine, schema).lineOf(field);
}
