import type { Section } from '../../content/section-schema.ts';
import { notArticles } from '../../diagnostics/messages/import-exports.ts';
import { leftAsTyped, partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { plainWords, unescaped } from '../html/plain-words.ts';
import { languageIn } from './feed.ts';
import { htmlPost } from './html-post.ts';
import { placeOf } from './old-place.ts';
import type { Export, Post } from './post.ts';
import { wordpressHtml } from './wordpress-html.ts';
import { type Attachment, shortcodesIn, withoutShortcodes } from './wordpress-shortcodes.ts';
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
  const attachments = new Map(items.flatMap(attachmentOf));
  const uploads = items.filter((item) => textIn(item, 'wp:post_type') === 'attachment');
  const uploadsOf = Map.groupBy(uploads, (item) => textIn(item, 'wp:post_parent'));
  const posts: Post[] = [];
  const others = new Map<string, number>();
  for (const item of items) {
    const type = textIn(item, 'wp:post_type') || 'post';
    const status = textIn(item, 'wp:status');
    if (INNER.test(type) || /^(?:trash|auto-draft|inherit)$/.test(status)) continue;
    if (type === 'post')
      posts.push(
        postOf(item, { authors, attachments, uploadsOf, sections, lang: value('language') }),
      );
    else others.set(type, (others.get(type) ?? 0) + 1);
  }
  return { posts, told: [...others].map(([type, count]) => notArticles(type, count)) };
}

function attachmentOf(item: XmlElement): readonly (readonly [string, Attachment])[] {
  if (textIn(item, 'wp:post_type') !== 'attachment') return [];
  const src = textIn(item, 'wp:attachment_url');
  const alt = metaOf(item, '_wp_attachment_image_alt');
  return [[textIn(item, 'wp:post_id'), { src, alt, caption: textIn(item, 'excerpt:encoded') }]];
}

function nameOf(author: XmlElement): string {
  return unescaped(textIn(author, 'wp:author_display_name'));
}

interface Beside {
  readonly authors: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** The uploads that belong to each post. */
  readonly uploadsOf: ReadonlyMap<string, readonly XmlElement[]>;
  readonly sections: readonly Section[];
  readonly lang: string;
}

function postOf(item: XmlElement, beside: Beside): Post {
  const { authors, attachments, sections, lang } = beside;
  const login = textIn(item, 'dc:creator');
  const of = (domain: string) =>
    childrenOf(item, 'category').flatMap((category) =>
      category.attributes.domain === domain ? [unescaped(textOf(category)).trim()] : [],
    );
  const title = plainWords(textIn(item, 'title'));
  const slug = decoded(textIn(item, 'wp:post_name'));
  const fields = {
    title,
    date: dateOf(item, 'wp:post_date') ?? textIn(item, 'pubDate'),
    lastmod: dateOf(item, 'wp:post_modified'),
    summary: plainWords(textIn(item, 'excerpt:encoded')),
    // That of posts which have none.
    categories: of('category').filter((name) => !/^(?:uncategorized|غير مصنف)$/i.test(name)),
    tags: of('post_tag'),
    author: authors.get(login) || login,
    lang: languageIn(item.attributes['xml:lang'] ?? '', lang),
    slug,
    status: textIn(item, 'wp:post_password') === '' ? textIn(item, 'wp:status') : 'private',
    image: attachments.get(metaOf(item, '_thumbnail_id')),
  };
  const written = withoutShortcodes(
    textIn(item, 'content:encoded').replace(/\r\n?/g, '\n'),
    (ids) => galleryOf(textIn(item, 'wp:post_id'), ids, beside),
  );
  const { html, without } = wordpressHtml(written);
  const codes = shortcodesIn(written);
  const told = [
    ...(codes.length > 0 ? [leftAsTyped(codes)] : []),
    ...(without.length > 0 ? [partsLeftOut(without)] : []),
  ];
  const place = placeOf(textIn(item, 'link'));
  const addresses = [`/?p=${textIn(item, 'wp:post_id')}`];
  return htmlPost({ name: slug || title, fields, html, place, addresses, told }, sections);
}

/** The pictures of these numbers; without any, those that were uploaded to the post, in their order. */
function galleryOf(
  post: string,
  ids: readonly string[] | undefined,
  { attachments, uploadsOf }: Beside,
): readonly Attachment[] {
  const order = (item: XmlElement) => Number(textIn(item, 'wp:menu_order')) || 0;
  const own = (uploadsOf.get(post) ?? [])
    .toSorted((one, other) => order(one) - order(other))
    .map((item) => textIn(item, 'wp:post_id'));
  return (ids ?? own).flatMap((id) => attachments.get(id) ?? []).filter(isPicture);
}

function isPicture({ src }: Attachment): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(src);
}

/** In the zone of nowhere where WordPress has it so; `0000-00-00` is the date of a draft. */
function dateOf(item: XmlElement, name: string): string | undefined {
  const [gmt, local] = [textIn(item, `${name}_gmt`), textIn(item, name)];
  if (/^[1-9]/.test(gmt)) return `${gmt.replace(' ', 'T')}Z`;
  return /^[1-9]/.test(local) ? local : undefined;
}

function metaOf(item: XmlElement, key: string): string {
  const meta = childrenOf(item, 'wp:postmeta').find((each) => textIn(each, 'wp:meta_key') === key);
  return meta ? textIn(meta, 'wp:meta_value') : '';
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
