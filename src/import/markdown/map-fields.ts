import { isNameOf, type Section } from '../../content/settings/section-schema.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  fieldsWithoutPlace,
  sectionBecameTag,
  valueNotTaken,
} from '../../diagnostics/messages/import-markdown.ts';
import { languageOfTag } from '../../strings/languages.ts';
import { slugify } from '../../text/slug.ts';
import type { Found } from '../reading.ts';
import { placeOfField } from './field-names.ts';
import { addressOf, dateOf, flat, imageOf, isEmpty, textsOf, uniqueTags } from './field-values.ts';

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
    const place = placeOfField(name, value);
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
        if (!/^categories$/i.test(name)) told.push(...others.map(sectionBecameTag));
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
        const lang = languageOfTag(first);
        if (lang) found = { ...found, lang };
        else without.push(`${name}: ${first}`);
        break;
      }
      case 'draft':
        if (value === true || first === 'true') found = { ...found, draft: true };
        break;
      case 'status':
        if (
          value === false ||
          /^(?:draft|private|scheduled|pending|sent|members|paid|tiers|false|in progress|in review|not started|to ?do|idea|مسودة|غير منشور|مجدول|قيد [\p{L}]+)$/iu.test(
            first,
          )
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
