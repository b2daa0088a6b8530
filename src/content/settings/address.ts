import type { Message } from '../../diagnostics/message.ts';
import { notAnAddress, notAPath, twoPaths } from '../../diagnostics/messages/address.ts';

/** What is said of where the site is: in the settings, and for one build in its environment. */
export interface Said {
  /** `url` in the settings. */
  readonly url: string;
  readonly SITE_URL?: string | undefined;
  readonly BASE_PATH?: string | undefined;
}

/** What is wrong with one of them. */
export type Refused = Message & { readonly of: keyof Said };

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
  if (!URL.canParse(origin) || origin.includes('@')) return { of, ...notAnAddress(of, written) };
  const own = asBase(path);
  if (own === undefined) return { of, ...notAPath(written) };
  const asked = asBase(said.BASE_PATH || own);
  if (asked === undefined) return { of: 'BASE_PATH', ...notAPath(said.BASE_PATH ?? '') };
  if (own !== '/' && own !== asked) return { of: 'BASE_PATH', ...twoPaths(of, own, asked) };
  return { address: new URL(asked, origin).href };
}

/** `khabar`, `/khabar` and `/khabar/` as `/khabar/`; undefined of what is no path. */
function asBase(path: string): string | undefined {
  const inner = path.replace(/^\//, '').replace(/\/$/, '');
  if (inner === '') return path.length > 1 ? undefined : '/';
  return inner.split('/').every((segment) => SEGMENT.test(segment)) ? `/${inner}/` : undefined;
}
