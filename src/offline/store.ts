import { matchPrecache } from 'workbox-precaching';
import { copiesCache, savedCache } from './cache-names.ts';
import { copyOf, keptAt, sizeOf } from './copies.ts';
import { pageParts, pictureStem } from './page-parts.ts';
import { type KeptPage, whatStays } from './what-stays.ts';

/** The copies of a site on a device, as its service worker keeps them. */
export class Store {
  readonly #base: string;
  readonly #room: number;

  /** @param room bytes that the copies may take */
  constructor(base: string, room: number) {
    this.#base = base;
    this.#room = room;
  }

  get #copies(): Promise<Cache> {
    return caches.open(copiesCache(this.#base));
  }

  get #saved(): Promise<Cache> {
    return caches.open(savedCache(this.#base));
  }

  /** A copy, also of the shell. */
  async find(url: string): Promise<Response | undefined> {
    return (await (await this.#copies).match(url)) ?? matchPrecache(url);
  }

  /** Another size of a picture, where the one that the page asks for was not kept. */
  async findPicture(url: string): Promise<Response | undefined> {
    const stem = pictureStem(url);
    if (stem === undefined) return undefined;
    const copies = await this.#copies;
    const other = (await copies.keys()).find((request) => pictureStem(request.url) === stem);
    return other && copies.match(other);
  }

  /**
   * Keeps what is at an address, unless it is there: such files never change.
   *
   * @throws when it cannot be fetched, or there is no room
   */
  async keep(url: string): Promise<void> {
    const copies = await this.#copies;
    if (await copies.match(url)) return;
    const found = (await matchPrecache(url)) ?? (await fetch(url));
    if (!found.ok) throw new Error(`${found.status} ${url}`);
    await copies.put(url, await copyOf(found, Date.now()));
  }

  /** Keeps a page as it is now. */
  async keepPage(url: string, response: Response): Promise<void> {
    await (await this.#copies).put(url, await copyOf(response, Date.now()));
  }

  async forget(url: string): Promise<void> {
    await (await this.#copies).delete(url);
  }

  async isSaved(url: string): Promise<boolean> {
    return (await (await this.#saved).match(url)) !== undefined;
  }

  /**
   * Takes a list of saved articles for the one that was.
   *
   * @returns those that were not on it
   */
  async noteSaved(urls: readonly string[]): Promise<readonly string[]> {
    const saved = await this.#saved;
    const before = new Set((await saved.keys()).map(({ url }) => url));
    const now = new Set(urls);
    for (const url of before) if (!now.has(url)) await saved.delete(url);
    const added = urls.filter((url) => !before.has(url));
    for (const url of added) await saved.put(url, new Response());
    return added;
  }

  /** Takes an article off the list, so that it is tried again. */
  async unnoteSaved(url: string): Promise<void> {
    await (await this.#saved).delete(url);
  }

  /** Removes the oldest, until all that is left is within its room. */
  async trim(room = this.#room): Promise<void> {
    const copies = await this.#copies;
    const sizes = new Map<string, number>();
    const kept = new Map<string, Response>();
    for (const { url } of await copies.keys()) {
      const copy = await copies.match(url);
      if (!copy) continue;
      sizes.set(url, sizeOf(copy));
      if (copy.headers.get('content-type')?.startsWith('text/html')) kept.set(url, copy);
    }
    if ([...sizes.values()].reduce((sum, size) => sum + size, 0) <= room) return;
    const pages = await Promise.all([...kept].map(([url, copy]) => this.#pageOf(url, copy)));
    const staying = whatStays(pages, sizes, room);
    for (const url of sizes.keys()) if (!staying.has(url)) await copies.delete(url);
  }

  async #pageOf(url: string, copy: Response): Promise<KeptPage> {
    const { fonts, scripts, pictures, table } = pageParts(await copy.text(), url);
    const files = pictures.flat().map((file) => file.url);
    const parts = [...fonts, ...scripts, ...files, ...(table ? [table] : [])];
    return { url, keptAt: keptAt(copy), saved: await this.isSaved(url), parts };
  }
}
