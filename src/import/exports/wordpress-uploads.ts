import type { Attachment } from './wordpress-shortcodes.ts';
import { childrenOf, textIn, type XmlElement } from './xml-elements.ts';

/** The pictures that an export names. */
export interface Uploads {
  readonly byId: ReadonlyMap<string, Attachment>;
  /** The pictures of these numbers; without any, those that were uploaded to the post, in their order. */
  galleryOf(post: string, ids: readonly string[] | undefined): readonly Attachment[];
}

/** Reads what was uploaded of an export's items. */
export function uploadsIn(items: readonly XmlElement[]): Uploads {
  const uploads = items.filter((item) => textIn(item, 'wp:post_type') === 'attachment');
  const byId = new Map(uploads.map((item) => [textIn(item, 'wp:post_id'), attachmentOf(item)]));
  const byPost = Map.groupBy(uploads, (item) => textIn(item, 'wp:post_parent'));
  return {
    byId,
    galleryOf: (post, ids) => {
      const own = (byPost.get(post) ?? [])
        .toSorted((one, other) => orderOf(one) - orderOf(other))
        .map((item) => textIn(item, 'wp:post_id'));
      return (ids ?? own).flatMap((id) => byId.get(id) ?? []).filter(isPicture);
    },
  };
}

function attachmentOf(item: XmlElement): Attachment {
  return {
    src: textIn(item, 'wp:attachment_url'),
    alt: metaOf(item, '_wp_attachment_image_alt'),
    caption: textIn(item, 'excerpt:encoded'),
  };
}

function orderOf(item: XmlElement): number {
  return Number(textIn(item, 'wp:menu_order')) || 0;
}

function isPicture({ src }: Attachment): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(src);
}

/** What a plug-in or WordPress itself keeps beside a post. */
export function metaOf(item: XmlElement, key: string): string {
  const meta = childrenOf(item, 'wp:postmeta').find((each) => textIn(each, 'wp:meta_key') === key);
  return meta ? textIn(meta, 'wp:meta_value') : '';
}
