import type { Section } from '../../content/settings/section-schema.ts';
import { notArticles } from '../../diagnostics/messages/import-exports.ts';
import { leftAsTyped, partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { unescaped } from '../html/plain-words.ts';
import { languageIn } from './feed.ts';
import { htmlPost } from './html-post.ts';
import { placeOf } from './old-place.ts';
import type { Export, Post } from './post.ts';
import { contentOfBlock } from './wordpress-blocks.ts';
import { wordpressFields } from './wordpress-fields.ts';
import { wordpressHtml } from './wordpress-html.ts';
import { shortcodesIn, withOneBracket, withoutShortcodes } from './wordpress-shortcodes.ts';
import { metaOf, type Uploads, uploadsIn } from './wordpress-uploads.ts';
import { childrenOf, textIn, textOf, type XmlElement } from './xml-elements.ts';

/** What is no article of anybody's, as systems of WordPress keep it in the same list. */
const INNER =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|wp_\w+|acf-\w+)$/;

/**
 * Reads what WordPress exports (WXR): posts with their fields. Pictures are known by the addresses of
 * their uploads.
 *
 * @param channel the elements of the feed's channel, its items among them
 */
export function wordpressExport(
  channel: readonly XmlElement[],
  sections: readonly Section[],
): Export {
  const value = (name: string) => textOf(channel.find((element) => element.name === name)).trim();
  const authors = new Map(
    channel.flatMap((element) =>
      element.name === 'wp:author'
        ? [[textIn(element, 'wp:author_login'), nameOf(element)] as const]
        : [],
    ),
  );
  const items = channel.filter(({ name }) => name === 'item');
  const shared = new Map(
    items.flatMap((item) =>
      textIn(item, 'wp:post_type') === 'wp_block'
        ? [[textIn(item, 'wp:post_id'), textIn(item, 'content:encoded')] as const]
        : [],
    ),
  );
  const beside = {
    authors,
    uploads: uploadsIn(items),
    shared,
    sections,
    lang: value('language'),
  };
  const posts: Post[] = [];
  const others = new Map<string, number>();
  for (const item of items) {
    const type = textIn(item, 'wp:post_type') || 'post';
    const status = textIn(item, 'wp:status');
    if (INNER.test(type) || /^(?:trash|auto-draft|inherit)$/.test(status)) continue;
    const comments = childrenOf(item, 'wp:comment').filter(isShown).length;
    if (comments > 0) others.set('comment', (others.get('comment') ?? 0) + comments);
    if (type === 'post') posts.push(postOf(item, beside));
    else others.set(type, (others.get(type) ?? 0) + 1);
  }
  return { posts, told: [...others].map(([type, count]) => notArticles(type, count)) };
}

/** Whether readers saw a comment. */
function isShown(comment: XmlElement): boolean {
  return textIn(comment, 'wp:comment_approved') === '1';
}

function nameOf(author: XmlElement): string {
  return unescaped(textIn(author, 'wp:author_display_name'));
}

interface Beside {
  readonly authors: ReadonlyMap<string, string>;
  readonly uploads: Uploads;
  /** Blocks that several posts have, by their numbers. */
  readonly shared: ReadonlyMap<string, string>;
  readonly sections: readonly Section[];
  readonly lang: string;
}

function postOf(item: XmlElement, beside: Beside): Post {
  const { authors, uploads, shared, sections, lang } = beside;
  const place = placeOf(textIn(item, 'link'));
  const own = wordpressFields(item, authors, place.path);
  const fields = {
    ...own,
    lang: languageIn(item.attributes['xml:lang'] ?? '', lang),
    image: uploads.byId.get(metaOf(item, '_thumbnail_id')),
  };
  const written = withoutShortcodes(
    textIn(item, 'content:encoded').replace(/\r\n?/g, '\n'),
    (ids) => uploads.galleryOf(textIn(item, 'wp:post_id'), ids),
  );
  const { html, without } = wordpressHtml(withOneBracket(written), (block, given) =>
    contentOfBlock(block, given, metaOf(item, 'footnotes'), shared),
  );
  const codes = shortcodesIn(written);
  const told = [
    ...(codes.length > 0 ? [leftAsTyped(codes)] : []),
    ...(without.length > 0 ? [partsLeftOut(without)] : []),
  ];
  const addresses = [`/?p=${textIn(item, 'wp:post_id')}`];
  const name = String(own.slug || own.title);
  return htmlPost({ name, fields, html, place, addresses, told }, sections);
}
