import type { Section } from '../../content/settings/section-schema.ts';
import type { Message } from '../../diagnostics/message.ts';
import { addressWithQuery } from '../../diagnostics/messages/import-exports.ts';
import { readHtmlBody } from '../html/read-tree.ts';
import { isWithoutContent } from '../html/without-content.ts';
import { likelyLanguage } from '../likely-language.ts';
import { mapFields } from '../markdown/map-fields.ts';
import type { OldPlace } from './old-place.ts';
import type { Post } from './post.ts';

/** An article of an export whose text is HTML. */
export interface HtmlPost {
  readonly name: string;
  /** In the words of any system: {@link mapFields}. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly place?: OldPlace | undefined;
  /** Other addresses by which its own site leads to it. */
  readonly addresses?: readonly string[];
  readonly told?: readonly Message[];
}

/** Makes a post of its fields and its HTML. */
export function htmlPost(
  { name, fields, html, place, addresses = [], told = [] }: HtmlPost,
  sections: readonly Section[],
): Post {
  const { asked, origin, path } = place ?? {};
  const mapped = mapFields({ ...fields, permalink: path ?? fields.permalink ?? '' }, sections);
  const found = { ...mapped.found, lang: likelyLanguage(mapped.found.lang, html) };
  const lost = asked !== undefined && !found.draft ? [addressWithQuery(asked)] : [];
  return {
    name,
    found,
    origin,
    addresses: asked === undefined ? addresses : [asked, ...addresses],
    isEmpty: isWithoutContent(html),
    read: () => {
      const body = readHtmlBody(html, name);
      return { ...body, found, told: [...mapped.told, ...lost, ...told, ...body.told] };
    },
  };
}
