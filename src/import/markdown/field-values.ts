import { oldAddress } from '../../life/old-address.ts';
import { slugify } from '../../text/slug.ts';
import { foreignDate } from '../foreign-date.ts';
import { cleanText } from '../plain-text.ts';
import type { NamedPicture } from '../reading.ts';
import { isPlainObject } from './foreign-frontmatter.ts';

/** Tags that make an address, of those with one address the first. */
export function uniqueTags(tags: readonly string[]): readonly string[] {
  const byAddress = new Map<string, string>();
  for (const tag of tags.map((written) => written.trim().replace(/^#/, ''))) {
    const address = slugify(tag);
    if (address !== '' && !byAddress.has(address)) byAddress.set(address, tag);
  }
  return [...byAddress.values()];
}

/** Zola and Hugo keep some fields one level further in. */
export function flat(
  fields: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    /^(?:taxonomies|extra|params)$/i.test(name) && isPlainObject(value)
      ? Object.entries(value)
      : [[name, value] as const],
  );
}

/** Whether a field says nothing, however it is written: no value, `""`, `[]`, `{}`. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (isPlainObject(value) && Object.keys(value).length === 0)
  );
}

/** The texts of a value: itself, its items, or the names in it. */
export function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (isPlainObject(value))
    return textsOf(value.name ?? value.title ?? value.main ?? value.label ?? '');
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const line = cleanText(String(value)).replace(/\n+/g, ' ');
  return line === '' ? [] : [line];
}

/** The day of a field, with its hour where it has one; undefined where it cannot be read. */
export function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return foreignDate(value.toISOString());
  const [text] = textsOf(value);
  return text === undefined ? undefined : foreignDate(text);
}

/** An address of another site as `redirectFrom` has it; undefined where no page can be there. */
export function addressOf(written: string): string | undefined {
  const path = /^https?:\/\/[^/]+(\/.*)$/.exec(written)?.[1] ?? written;
  // Jekyll's `/:year/:title/` names a pattern, and the front page is none of an article's.
  if (/\/:\w/.test(path) || path === '/') return undefined;
  const address = oldAddress(path.startsWith('/') ? path : `/${path}`);
  return /\.html?\/$/i.test(address ?? '') ? address?.slice(0, -1) : address;
}

/** The first picture that a field names, by its address alone or with what belongs to it. */
export function imageOf(value: unknown): NamedPicture | undefined {
  if (Array.isArray(value)) return value.map(imageOf).find((image) => image !== undefined);
  if (!isPlainObject(value)) {
    const [src] = textsOf(value);
    return src === undefined ? undefined : { src, alt: '' };
  }
  const text = (...keys: readonly string[]) => keys.flatMap((key) => textsOf(value[key]))[0];
  const src = text('src', 'url', 'image', 'path', 'feature', 'filename', 'teaser', 'relative');
  if (src === undefined) return undefined;
  return { src, alt: text('alt') ?? '', caption: text('caption'), credit: text('credit') };
}
