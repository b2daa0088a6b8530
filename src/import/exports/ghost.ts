import { z } from 'astro/zod';
import type { Section } from '../../content/settings/section-schema.ts';
import {
  forMembersAlone,
  notArticles,
  WORDS_ALONE,
} from '../../diagnostics/messages/import-exports.ts';
import { escapeHtml } from '../../text/escaping.ts';
import { jsonIn } from '../../text/json.ts';
import { readBody } from '../markdown/body.ts';
import { mapFields } from '../markdown/map-fields.ts';
import { htmlPost } from './html-post.ts';
import type { Export, Post } from './post.ts';
import { typedParagraphs } from './typed-paragraphs.ts';

const id = z.union([z.string(), z.number()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const named = z.object({ id, name: text });

const dataSchema = z.object({
  posts: z.array(
    z.object({
      id,
      title: text,
      slug: text,
      html: text,
      mobiledoc: text,
      plaintext: text,
      feature_image: text,
      featured: z.unknown().optional(),
      type: z.string().default('post'),
      page: z.unknown().optional(),
      status: text,
      visibility: text,
      published_at: z.unknown().optional(),
      updated_at: z.unknown().optional(),
      custom_excerpt: text,
    }),
  ),
  tags: z.array(named).default([]),
  posts_tags: z.array(z.object({ post_id: id, tag_id: id })).default([]),
  users: z.array(named).default([]),
  posts_authors: z.array(z.object({ post_id: id, author_id: id })).default([]),
  posts_meta: z
    .array(z.object({ post_id: id, feature_image_alt: text, feature_image_caption: text }))
    .default([]),
});

const mobiledocSchema = z.object({
  cards: z.array(z.tuple([z.string(), z.looseObject({ markdown: z.string().optional() })])),
  // A card is of the kind 10; all others are paragraphs, lists and pictures.
  sections: z.array(z.tuple([z.literal(10)]).rest(z.unknown())).default([]),
});

type Data = z.infer<typeof dataSchema>;
type GhostPost = Data['posts'][number];

const exportSchema = z.union([
  z
    .object({ db: z.array(z.object({ data: dataSchema })).min(1) })
    .transform(({ db }) => db[0]?.data),
  z.object({ data: dataSchema }).transform(({ data }) => data),
]);

/** Reads what Ghost exports; undefined where JSON is something else. */
export function ghostExport(json: unknown, sections: readonly Section[]): Export | undefined {
  const parsed = exportSchema.safeParse(json);
  if (!parsed.success || !parsed.data) return undefined;
  const data = parsed.data;
  const beside = besidePosts(data);
  const isPage = ({ type, page }: GhostPost) => type !== 'post' || page === true || page === 1;
  const all = data.posts.filter((post) => !isPage(post));
  const pages = data.posts.length - all.length;
  const closed = all.filter(isClosed);
  return {
    posts: all.map((post) => postOf(post, fieldsOf(post, beside), sections)),
    told: [
      ...(pages > 0 ? [notArticles('page', pages)] : []),
      ...(closed.length > 0
        ? [forMembersAlone(closed.map(({ title, slug }) => title || slug))]
        : []),
    ],
  };
}

/** What an export has beside its posts, by their ids. */
function besidePosts(data: Data) {
  return {
    tags: namesBy(
      data.posts_tags.map((each) => [each.post_id, each.tag_id]),
      data.tags,
    ),
    authors: namesBy(
      data.posts_authors.map((each) => [each.post_id, each.author_id]),
      data.users,
    ),
    meta: new Map(data.posts_meta.map((each) => [each.post_id, each])),
  };
}

/** A post's fields by the names that fields of other systems have. */
function fieldsOf(post: GhostPost, { tags, authors, meta }: ReturnType<typeof besidePosts>) {
  const { feature_image_alt: alt, feature_image_caption: caption } = meta.get(post.id) ?? {};
  const src = withoutHost(post.feature_image);
  return {
    title: post.title,
    date: dateOf(post.published_at),
    lastmod: dateOf(post.updated_at),
    summary: post.custom_excerpt,
    // Tags that begin with # are for Ghost's own themes.
    categories: (tags.get(post.id) ?? []).filter((name) => !name.startsWith('#')),
    authors: authors.get(post.id) ?? [],
    slug: post.slug,
    permalink: post.slug && `/${post.slug}/`,
    // What members alone could read, or pay for, nobody else reads by mistake.
    status: isClosed(post) ? post.visibility : post.status,
    featured: post.featured === true || post.featured === 1,
    image: src ? { src, alt, caption } : '',
  };
}

/** Whether members alone could read a post. */
function isClosed({ visibility }: GhostPost): boolean {
  return visibility !== '' && visibility !== 'public';
}

function postOf(
  post: GhostPost,
  fields: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
): Post {
  const name = post.slug || post.title;
  const markdown = post.html === '' ? markdownIn(post.mobiledoc) : undefined;
  if (markdown !== undefined) {
    const { found, told } = mapFields(fields, sections);
    const read = () => {
      const { title: _title, ...body } = readBody(markdown, found.title, name);
      return { ...body, found, told: [...told, ...body.told] };
    };
    return { name, found, origin: undefined, isEmpty: markdown.trim() === '', read };
  }
  const isPlain = post.html === '' && post.plaintext.trim() !== '';
  const html = isPlain ? typedParagraphs(escapeHtml(post.plaintext)) : post.html;
  const told = isPlain ? [WORDS_ALONE] : [];
  return htmlPost({ name, fields, html: withoutHost(html), told }, sections);
}

/** Ghost writes its own address as a sign. */
function withoutHost(written: string): string {
  return written.replaceAll('__GHOST_URL__', '');
}

/** Before 2018 a post's text was cards of Markdown; where anything else stands among them, they are not all of it. */
function markdownIn(mobiledoc: string): string | undefined {
  const { data } = mobiledocSchema.safeParse(jsonIn(mobiledoc));
  const texts = data?.cards.flatMap(([, { markdown }]) => markdown ?? []) ?? [];
  return texts.length > 0 ? withoutHost(texts.join('\n\n')) : undefined;
}

/** Old exports count milliseconds. */
function dateOf(value: unknown): unknown {
  return typeof value === 'number' ? new Date(value) : value;
}

function namesBy(
  pairs: readonly (readonly [post: string, other: string])[],
  all: Data['tags'],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(all.map((each) => [each.id, each.name]));
  const made = new Map<string, string[]>();
  for (const [post, other] of pairs) {
    const name = names.get(other);
    if (!name) continue;
    const known = made.get(post);
    if (known) known.push(name);
    else made.set(post, [name]);
  }
  return made;
}
