import type { Section } from '../../content/section-schema.ts';
import type { Message } from '../../diagnostics/message.ts';
import { readHtmlBody } from '../html/read-tree.ts';
import { mapFields } from '../markdown/map-fields.ts';
import type { Found } from '../reading.ts';
import type { Post } from './post.ts';

/** An article of an export whose text is HTML. */
export interface HtmlPost {
  readonly name: string;
  /** In the words of any system: {@link mapFields}. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly origin?: string | undefined;
  readonly more?: Partial<Found>;
  readonly told?: readonly Message[];
}

/** Makes a post of its fields and its HTML. */
export function htmlPost(
  { name, fields, html, origin, more, told = [] }: HtmlPost,
  sections: readonly Section[],
): Post {
  const mapped = mapFields(fields, sections);
  const found = { ...mapped.found, ...more };
  return {
    name,
    found,
    origin,
    read: () => {
      const body = readHtmlBody(html, name);
      return { ...body, found, told: [...mapped.told, ...told, ...body.told] };
    },
  };
}

/** An address in its two parts, if it is one: an export gives a path that has a page, or none. */
export function placeOf(address: string): { origin?: string; path?: string } {
  if (!URL.canParse(address)) return {};
  const { origin, pathname, search } = new URL(address);
  if (!/^https?:/.test(address)) return {};
  return pathname === '/' || search !== '' ? { origin } : { origin, path: pathname };
}

/** The words of a piece of HTML on one line. */
export function plainWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
