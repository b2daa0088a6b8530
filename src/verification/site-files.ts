import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What a server of static files answers to a path. */
export type Answer =
  | { readonly file: string }
  /** It sends on to the same path with a slash at its end. */
  | { readonly redirected: true }
  /** Nothing is there; `alike` has the same letters, in other code points or another case. */
  | { readonly missing: true; readonly alike?: string | undefined };

/**
 * The names of a site's files, by code points: a server tells apart what an eye does not, such as أ
 * as one character (NFC) and as two (NFD).
 */
export class SiteFiles {
  readonly names: readonly string[];
  readonly #exact: ReadonlySet<string>;
  #alike: ReadonlyMap<string, string> | undefined;

  /** @param names from the site's folder, with `/` */
  constructor(names: readonly string[]) {
    this.names = names;
    this.#exact = new Set(names);
  }

  /** @param path decoded, below the site's base path; empty, or with a slash at its end, it is a folder's page */
  at(path: string): Answer {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (this.#exact.has(file)) return { file };
    if (this.#exact.has(`${file}/index.html`)) return { redirected: true };
    this.#alike ??= new Map(this.names.map((name) => [withoutDifference(name), name]));
    return { missing: true, alike: this.#alike.get(withoutDifference(file)) };
  }
}

/** Lists the files of a folder and all below it. */
export async function readSiteFiles(directory: string): Promise<SiteFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return new SiteFiles(names.sort());
}

function withoutDifference(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
