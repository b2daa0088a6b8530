import { editionFolder } from '../../strings/edition-folder.ts';
import { isLanguage } from '../../strings/languages.ts';

/** Where a text stands, for what its links lead to. */
export interface Place {
  /** The site's full address, with a slash at its end. */
  readonly url?: string | undefined;
  /** The text's own page, from the site's root: `/articles/moon-harbour/`. */
  readonly address?: string | undefined;
  /** The folder of its file in the content folder: `/articles/`. */
  readonly folder?: string | undefined;
}

/** What a link of a text leads to. */
export type Target =
  /** A page of this site, by its path from the site's root, as it stands in an address. */
  | { readonly path: string; readonly rest: string }
  /** A place on another site. */
  | { readonly elsewhere: string }
  /** A place on the same page. */
  | { readonly path?: undefined; readonly rest: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** What people write without the scheme that leads there; a picture of two pixels a point is called `boat@2x.png`. */
const MAIL = /^[\w.+-]+@(?!\dx\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
const TELEPHONE = /^(?:\+|00)\d{6,15}$/;

/** Stands for the site where an address is put together. */
const ROOT = 'https://site.invalid';

/**
 * What a link means, however it is written: a path from the site's root, the site's own full address, the
 * name of a Markdown file beside the text's own, the slug of a page beside it, or a relative address.
 */
export function targetOf(href: string, { url, address, folder }: Place): Target {
  if (href.startsWith('#')) return { rest: href };
  if (/^www\./i.test(href)) return { elsewhere: `https://${href}` };
  if (MAIL.test(href)) return { elsewhere: `mailto:${href}` };
  if (TELEPHONE.test(href)) return { elsewhere: `tel:${href}` };
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (SCHEME.test(href)) {
    const path = url === undefined ? undefined : pathBelow(href, url);
    return path === undefined ? { elsewhere: href } : { path, rest };
  }
  if (written.startsWith('/')) return { path: written, rest };
  if (address === undefined || folder === undefined) return { elsewhere: href };
  if (/\.md$/i.test(written)) return { path: pageOf(from(folder, written)), rest };
  const isName = /^(?:\.\/)?[^./][^/.]*\/?$/.test(written);
  const path = from(address, isName ? `../${written}` : written);
  return { path: path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`, rest };
}

function from(place: string, written: string): string {
  return new URL(written, ROOT + place).pathname;
}

/** The page of a file in the content folder, where a language may have a folder of its own. */
function pageOf(file: string): string {
  const [, kind = '', folder, name] = /^(\/[^/]+\/)([^/]+)\/(.+)$/.exec(file) ?? [];
  const inEdition = isLanguage(folder)
    ? `/${editionFolder(folder)}`.slice(0, -1) + kind + name
    : file;
  return `${inEdition.replace(/\.md$/i, '').replace('/pages/', '/')}/`;
}

/** The path below the site's own address, where an address begins with it. */
function pathBelow(href: string, url: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const [own, other] = [new URL(url), new URL(href)];
  const nameOf = ({ host }: URL) => host.replace(/^www\./, '');
  const isOwn = /^https?:$/.test(other.protocol) && nameOf(own) === nameOf(other);
  const path = `${other.pathname}${other.pathname.endsWith('/') ? '' : '/'}`;
  if (!isOwn || !path.startsWith(own.pathname)) return undefined;
  return other.pathname.slice(own.pathname.length - 1) || '/';
}
