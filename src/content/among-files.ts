import { resolve } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { type SiteLink, siteLinksIn } from '../diagnostics/rendered-notes.ts';
import { PROJECT } from '../folders.ts';
import type { FieldSchema } from '../frontmatter/field-schema.ts';
import { readFields } from '../frontmatter/read-fields.ts';
import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { textsOf, type WithTexts } from './kept-texts.ts';
import { readText } from './read-text.ts';

/** A file that is right by itself, as it is compared with the others of its folder. */
export interface ReadFile {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Its links to pages of the site. */
  readonly links: readonly SiteLink[];
  /** Its text as a page. */
  html(): string;
  /** The line of a field. The file is read again for it. */
  lineOf(field: readonly PropertyKey[]): number;
}

/** What is wrong among the files of a folder, each being right by itself. */
export type FindAmongFiles = (
  files: readonly ReadFile[],
) => readonly Problem[] | Promise<readonly Problem[]>;

/** The files of a folder as they are compared with those of the others. */
export interface ReadFolder {
  readonly files: readonly ReadFile[];
  /** Whether these are all that it has: what a file with faults would be is not known. */
  readonly isWhole: boolean;
}

/** What is wrong in folders beside each other, by the places of the folders: of each what is its own. */
export type FindAmongFolders = (
  folders: ReadonlyMap<string, ReadFolder>,
) => (files: readonly ReadFile[]) => readonly Problem[];

interface Entry extends WithTexts {
  readonly filePath?: string | undefined;
  readonly data: Record<string, unknown>;
}

/**
 * A folder as it is compared with the others, its files in order.
 *
 * @param listed which files it has, and what is wrong with the names of others
 * @param entries what those of its files became that are right by themselves
 */
export function readFolder(
  { schema }: { readonly schema: FieldSchema },
  listed: { readonly files: readonly string[]; readonly problems: readonly Problem[] },
  entries: readonly Entry[],
): ReadFolder {
  const isWhole = listed.problems.length === 0 && entries.length === listed.files.length;
  const files = entries.map((entry): ReadFile => {
    const { filePath = '', data, rendered } = entry;
    const path = resolve(PROJECT, filePath);
    const links = siteLinksIn(rendered?.metadata);
    const html = () => textsOf(entry).html;
    return { path, data, links, html, lineOf: (field) => lineIn(path, schema, field) };
  });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), isWhole };
}

function lineIn(path: string, schema: FieldSchema, field: readonly PropertyKey[]): number {
  const read = readText(path);
  const parts = 'text' in read ? splitFrontmatter(read.text) : undefined;
  if (!parts || 'error' in parts) return 1;
  return readFields(parts.yaml, parts.yamlLine, schema).lineOf(field);
}
