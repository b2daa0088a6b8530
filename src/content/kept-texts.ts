import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { KEPT_TEXT_LOST } from '../diagnostics/messages/files.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { CACHE, shownPath } from '../folders.ts';

/** What of an entry only its own page and feeds show. */
export interface Texts {
  /** As it was written. */
  readonly body: string;
  readonly html: string;
}

/** An entry whose texts may lie in a file of their own. */
export interface WithTexts {
  readonly body?: string | undefined;
  readonly rendered?:
    | { readonly html: string; readonly metadata?: Readonly<Record<string, unknown>> }
    | undefined;
}

const FOLDER = join(CACHE, 'texts');

const named = z.object({ texts: z.string() });

/** The name of the file in which an entry's texts lie; undefined where they stand in it. */
export function textsName({ rendered }: WithTexts): string | undefined {
  return named.safeParse(rendered?.metadata).data?.texts;
}

/** Where the texts of a name lie. */
export function textsFile(name: string): string {
  return join(FOLDER, name);
}

/**
 * Keeps texts outside of Astro's store, which is read, written and put into the bundle by each build.
 *
 * @param collection whose entry has them
 * @returns the name of their file, a hash of them; undefined if there is no room for it
 */
export function keepTexts(collection: string, { body, html }: Texts): string | undefined {
  const written = JSON.stringify([body, html]);
  const name = hash('sha256', written, 'hex');
  const path = `${collection}/${name.slice(0, 2)}/${name}`;
  const file = textsFile(path);
  const incoming = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(incoming, written);
    renameSync(incoming, file);
    return path;
  } catch {
    return undefined;
  }
}

/** Whether the file of a name has what it had. */
export function hasTexts(name: string): boolean {
  return readWhole(name) !== undefined;
}

/**
 * An entry's texts, wherever they lie.
 *
 * @throws `ContentProblems` if their file was changed while the site was made
 */
export function textsOf(entry: WithTexts): Texts {
  const name = textsName(entry);
  if (name === undefined) return { body: entry.body ?? '', html: entry.rendered?.html ?? '' };
  const written = readWhole(name);
  if (written === undefined) throw lostAt(textsFile(name));
  // Its hash is that of what was written here.
  const [body, html]: [string, string] = JSON.parse(written);
  return { body, html };
}

/** Removes the files of a collection that no entry names. */
export function sweepTexts(collection: string, names: ReadonlySet<string>): void {
  const folder = textsFile(collection);
  for (const part of foldersIn(folder))
    for (const name of readdirSync(join(folder, part)))
      if (!names.has(`${collection}/${part}/${name}`))
        rmSync(join(folder, part, name), { force: true });
}

function lostAt(place: string): ContentProblems {
  const file = shownPath(place);
  return new ContentProblems([{ file, line: 1, severity: 'error', ...KEPT_TEXT_LOST }]);
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readWhole(name: string): string | undefined {
  try {
    const written = readFileSync(textsFile(name), 'utf8');
    return name.endsWith(`/${hash('sha256', written, 'hex')}`) ? written : undefined;
  } catch {
    return undefined;
  }
}
