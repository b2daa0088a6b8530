/**
 * The caches of a browser in memory, for units of the service worker: https://w3c.github.io/ServiceWorker/#cache
 * A test may have one of its acts fail.
 */
export class MemoryCaches {
  readonly #caches = new Map<string, Map<string, Response>>();
  /** Throws what a browser would, where it would. */
  failing: (act: 'open' | 'put', url: string) => void = () => {};

  async has(name: string): Promise<boolean> {
    this.failing('open', '');
    return this.#caches.has(name);
  }

  async open(name: string) {
    this.failing('open', '');
    const kept = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, kept);
    const urlOf = (request: string | { readonly url: string }) =>
      typeof request === 'string' ? request : request.url;
    return {
      match: async (request: string | { readonly url: string }) =>
        kept.get(urlOf(request))?.clone(),
      put: async (url: string, response: Response) => {
        this.failing('put', url);
        kept.set(url, response);
      },
      delete: async (url: string) => kept.delete(url),
      keys: async () => [...kept.keys()].map((url) => ({ url })),
    };
  }

  /** The addresses in a cache, in the order in which they were kept. */
  addressesIn(name: string): readonly string[] {
    return [...(this.#caches.get(name)?.keys() ?? [])];
  }
}
