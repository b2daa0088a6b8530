import { isNameOf, type Section } from '../../content/settings/section-schema.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  fieldsWithoutPlace,
  sectionBecameTag,
  valueNotTaken,
} from '../../diagnostics/messages/import-markdown.ts';
import { oldAddress } from '../../life/old-address.ts';
import { isLanguage } from '../../strings/languages.ts';
import { slugify } from '../../text/slug.ts';
import { foreignDate } from '../foreign-date.ts';
import { cleanText } from '../plain-text.ts';
import type { Found, NamedPicture } from '../reading.ts';
import { isPlainObject } from './foreign-frontmatter.ts';

/** What the fields of Jekyll, Hugo, Astro, Ghost and exports of WordPress are called here, without `_` and `-`. */
const FIELDS: Readonly<Record<string, Place>> = {
  ...names('title', 'title headline'),
  ...names('description', 'description summary excerpt customexcerpt subtitle lead standfirst dek'),
  ...names(
    'pubDate',
    'pubdate date publishdate pubdatetime published publishedat datepublished publishedon created createdat',
  ),
  ...names(
    'updatedDate',
    'updateddate lastmod updated modified lastmodifiedat updatedat moddatetime dateupdated datemodified lastupdated',
  ),
  ...names('section', 'section category categories'),
  ...names('tags', 'tags tag keywords'),
  ...names('authors', 'author authors by byline creator'),
  ...names('lang', 'lang language locale'),
  ...names('draft', 'draft'),
  ...names('featured', 'featured'),
  ...names('series', 'series'),
  ...names('redirectFrom', 'redirectfrom aliases alias permalink url redirects'),
  ...names(
    'image',
    'image cover coverimage featuredimage featureimage heroimage hero thumbnail banner images ogimage header',
  ),
  ...names(
    'imageAlt',
    'imagealt coveralt featureimagealt featuredimagealt thumbnailalt banneralt heroimagealt coverimagealt imagedescription',
  ),
  ...names(
    'caption',
    'imagecaption featureimagecaption featuredimagecaption coverimagecaption caption',
  ),
  ...names('slug', 'slug postslug'),
  ...names('status', 'status visibility published'),
};

type Place = keyof Found | 'imageAlt' | 'caption' | 'status';

function names(place: Place, written: string): Record<string, Place> {
  return Object.fromEntries(written.split(' ').map((name) => [name, place]));
}

/** Fields as they stand here, and what the editor should know of the others. */
export interface Mapped {
  readonly found: Found;
  readonly told: readonly Message[];
}

/** Gives the fields of another system their places here; what has none is told. */
export function mapFields(
  fields: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
): Mapped {
  const told: Message[] = [];
  const without: string[] = [];
  const tags: string[] = [];
  const redirects: string[] = [];
  let found: Found = {};
  let alt: string | undefined;
  let caption: string | undefined;
  const take = (name: string, more: Found, isTaken: boolean) => {
    const [key = ''] = Object.keys(more);
    if (isTaken && !(key in found)) found = { ...found, ...more };
    else without.push(name);
  };
  for (const [name, value] of flat(fields)) {
    if (isEmpty(value)) continue;
    const key = name.toLowerCase().replace(/[_\- ]/g, '');
    const place = key === 'published' && typeof value === 'boolean' ? 'status' : FIELDS[key];
    const texts = textsOf(value);
    const [first = ''] = texts;
    switch (place) {
      case 'title':
      case 'description':
      case 'series':
        take(name, { [place]: first }, first !== '');
        break;
      case 'pubDate':
      case 'updatedDate': {
        const date = dateOf(value);
        if (date === undefined)
          told.push(valueNotTaken(name, first || String(value), `${place}: 2024-11-12`));
        else if (!(place in found)) found = { ...found, [place]: date };
        break;
      }
      case 'section': {
        const section = texts.find((text) => sections.some((known) => isNameOf(text, known)));
        if (section !== undefined && !found.section) found = { ...found, section };
        const others = texts.filter((text) => text !== section);
        if (/^(?:section|category)$/.test(key)) told.push(...others.map(sectionBecameTag));
        tags.push(...others);
        break;
      }
      case 'tags':
        tags.push(...texts.flatMap((text) => text.split(/[،,؛;]/)));
        break;
      case 'authors':
        take(name, { authors: texts.filter((text) => slugify(text) !== '') }, first !== '');
        break;
      case 'lang': {
        const lang = first.toLowerCase().split(/[-_]/)[0];
        if (isLanguage(lang)) found = { ...found, lang };
        else without.push(`${name}: ${first}`);
        break;
      }
      case 'draft':
        if (value === true || first === 'true') found = { ...found, draft: true };
        break;
      case 'status':
        if (
          value === false ||
          /^(?:draft|private|scheduled|pending|sent|members|paid|tiers|false)$/i.test(first)
        )
          found = { ...found, draft: true };
        break;
      case 'featured':
        if (value === true || first === 'true') found = { ...found, featured: true };
        break;
      case 'redirectFrom':
        for (const text of texts) {
          const address = addressOf(text);
          if (address !== undefined) redirects.push(address);
          else told.push(valueNotTaken(name, text, 'redirectFrom: [/2019/05/story/]'));
        }
        break;
      case 'image': {
        const image = imageOf(value);
        take(name, { image }, image !== undefined);
        break;
      }
      case 'imageAlt':
        alt = first;
        break;
      case 'caption':
        caption = first;
        break;
      case 'slug':
        take(name, { slug: first.split('/').filter(Boolean).at(-1) }, first !== '');
        break;
      default:
        without.push(name);
    }
  }
  if (without.length > 0) told.push(fieldsWithoutPlace(without));
  const { image } = found;
  return {
    found: {
      ...found,
      ...(tags.length > 0 && { tags: uniqueTags(tags) }),
      ...(redirects.length > 0 && { redirectFrom: [...new Set(redirects)] }),
      ...(image && {
        image: { ...image, alt: image.alt || (alt ?? ''), caption: image.caption ?? caption },
      }),
    },
    told,
  };
}

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
function flat(fields: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    /^(?:taxonomies|extra|params)$/i.test(name) && isPlainObject(value)
      ? Object.entries(value)
      : [[name, value] as const],
  );
}

function isEmpty(value: unknown): boolean {
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

function dateOf(value: unknown): string | undefined {
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

function imageOf(value: unknown): NamedPicture | undefined {
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
