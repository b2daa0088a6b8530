/** Where a site will be read: `https://user.github.io/khabar/`. */
export class SiteAddress {
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;

  constructor(origin: string, base: string) {
    this.origin = origin;
    this.base = `/${base}/`.replace(/\/+/g, '/');
  }

  get href(): string {
    return this.origin + this.base;
  }

  /** The address of a file; of a folder's page, the folder's. */
  of(file: string): string {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return this.href + path.split('/').map(encodeURIComponent).join('/');
  }

  isBelow(url: URL): boolean {
    return url.origin === this.origin && url.pathname.startsWith(this.base);
  }
}

/** Reads the address of a site off a page of it: what its canonical address has before the page's own path. */
export function addressFrom(canonical: string, file: string): SiteAddress | undefined {
  if (!URL.canParse(canonical)) return undefined;
  const { origin, pathname } = new URL(canonical);
  const own = new URL(new SiteAddress(origin, '').of(file)).pathname.slice(1);
  if (!pathname.endsWith(`/${own}`)) return undefined;
  return new SiteAddress(origin, pathname.slice(0, pathname.length - own.length));
}
