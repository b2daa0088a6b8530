import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfPage } from '../cache/made-pages.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { readBuilt, stayingFiles } from '../cache/staying-files.ts';
import { cacheVersion } from '../content/cache-version.ts';
import { PROJECT } from '../folders.ts';

/** As much of a page as holds what its head says to search engines, which stands before its styles. */
const HEAD = 8192;

/** What a page that they may not says in its head. */
const NOINDEX = /<meta name="robots" content="noindex"\s*\/?>/;

/** When an article was last changed, as its head says it. */
const MODIFIED = /<meta property="article:modified_time" content="([^"]+)"/;

/** When the newest article of a list appeared, as its structured data have it. */
const LISTED = /"dateModified":"([^"]+)"/;

/** What a page says of itself to search engines. */
export interface Told {
  readonly isIndexed: boolean;
  readonly lastmod?: string | undefined;
}

/** The heads of a site's pages. What those said that stay is kept by the bytes of the page. */
export class PageHeads {
  readonly #file: string;
  readonly #version = cacheVersion(undefined, PROJECT, 'src/integrations/page-heads.ts');
  readonly #before: ReadonlyMap<string, Told>;
  readonly #now = new Map<string, Told>();

  /** @param file where it is kept */
  constructor(file: string) {
    this.#file = file;
    const sealed = readSealed(file, this.#version);
    // The seal is whole, so it is what was written here.
    const before: readonly [string, Told][] = sealed ? JSON.parse(sealed.toString('utf8')) : [];
    this.#before = new Map(before);
  }

  /** @param folder in which the site is made */
  toldBy(folder: string, page: string): Told {
    const staying = stayingFiles().get(page);
    // Of a page that was made, too, so that the next build need not read it.
    const hash = hashOfPage(page);
    const read = () =>
      staying ? readBuilt(folder, page).toString('utf8', 0, HEAD) : readHead(join(folder, page));
    const told = (hash && this.#before.get(hash)) || toldIn(read());
    if (hash) this.#now.set(hash, told);
    return told;
  }

  save(): void {
    if (this.#now.size === this.#before.size) {
      if ([...this.#now.keys()].every((hash) => this.#before.has(hash))) return;
    }
    writeSealed(this.#file, this.#version, Buffer.from(JSON.stringify([...this.#now])));
  }
}

function toldIn(head: string): Told {
  const [, lastmod] = MODIFIED.exec(head) ?? LISTED.exec(head) ?? [];
  return { isIndexed: !NOINDEX.test(head), lastmod };
}

function readHead(file: string): string {
  const head = Buffer.alloc(HEAD);
  const page = openSync(file, 'r');
  const length = readSync(page, head);
  closeSync(page);
  return head.toString('utf8', 0, length);
}
