import type { Bilingual } from '../diagnostics/problem.ts';

/** What is said of where the site is: in the settings, and for one build in its environment. */
export interface Said {
  /** `url` in the settings. */
  readonly url: string;
  readonly SITE_URL?: string | undefined;
  readonly BASE_PATH?: string | undefined;
}

/** What is wrong with one of them. */
export type Refused = Bilingual & { readonly of: keyof Said };

const PARTS = /^(https?:\/\/[^/?#\\\s]+)(\/[^?#\\\s]*)?$/i;
/**
 * What hosts, browsers and Astro all write alike: Astro looks for pictures in a folder of the written
 * name and for pages in one of the encoded. A segment of dots would lead elsewhere.
 */
const SEGMENT = /^(?!\.+$)[\w.~-]+$/;

/**
 * Where the site is: its full address, with a slash at its end. The path below which
 * it lies is the address's own or `BASE_PATH`, and where both are said they must be one.
 *
 * An empty variable says nothing, as in a shell.
 */
export function addressOf(said: Said): { readonly address: string } | Refused {
  const of = said.SITE_URL ? 'SITE_URL' : 'url';
  const written = said.SITE_URL || said.url;
  const [, origin = '', path = '/'] = PARTS.exec(written) ?? [];
  if (!URL.canParse(origin) || origin.includes('@')) return noAddress(of, written);
  const own = asBase(path);
  if (own === undefined) return noPath(of, written);
  const asked = asBase(said.BASE_PATH || own);
  if (asked === undefined) return noPath('BASE_PATH', said.BASE_PATH ?? '');
  if (own !== '/' && own !== asked) return twoPaths(of, own, asked);
  return { address: new URL(asked, origin).href };
}

/** `khabar`, `/khabar` and `/khabar/` as `/khabar/`; undefined of what is no path. */
function asBase(path: string): string | undefined {
  const inner = path.replace(/^\//, '').replace(/\/$/, '');
  if (inner === '') return path.length > 1 ? undefined : '/';
  return inner.split('/').every((segment) => SEGMENT.test(segment)) ? `/${inner}/` : undefined;
}

function noAddress(of: keyof Said, written: string): Refused {
  const example = `${of}${of === 'url' ? ': ' : '='}https://example.org/`;
  return {
    of,
    ar: `القيمة «${written}» ليست عنواناً كاملاً للموقع. اكتبه كاملاً بلا اسم مستخدم ولا علامة ? أو #، مثل ${example}.`,
    en: `"${written}" is not a full address of a site. Write it in full, without a user's name, ? or #, such as ${example}.`,
  };
}

function noPath(of: keyof Said, written: string): Refused {
  return {
    of,
    ar: `لا يصلح ما في «${written}» مساراً للموقع. اكتبه حروفاً لاتينية وأرقاماً وشرطات بين علامتَي /، مثل /khabar/.`,
    en: `"${written}" holds no path that a site can lie below. Write letters from a to z, digits and hyphens between slashes, such as /khabar/.`,
  };
}

function twoPaths(of: keyof Said, own: string, asked: string): Refused {
  return {
    of: 'BASE_PATH',
    ar: `مسار الموقع في ${of} هو ${own}، وفي BASE_PATH هو ${asked}. احذف BASE_PATH، أو اجعلهما واحداً.`,
    en: `The site's path is ${own} in ${of} and ${asked} in BASE_PATH. Remove BASE_PATH, or make the two the same.`,
  };
}
