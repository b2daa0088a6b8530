import { z } from 'astro/zod';
import type { Section } from '../../content/settings/section-schema.ts';
import { escapeHtml } from '../../text/escaping.ts';
import { unescaped } from '../html/plain-words.ts';
import { languageIn } from './feed.ts';
import { htmlPost } from './html-post.ts';
import { placeOf } from './old-place.ts';
import type { Export } from './post.ts';
import { typedParagraphs } from './typed-paragraphs.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const feedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/'),
  language: text,
  items: z.array(
    z.object({
      url: text,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      image: text,
      language: text,
      author: z.object({ name: text }).nullish(),
      date_published: text,
      date_modified: text,
      authors: z.array(z.object({ name: text })).default([]),
      tags: z.array(z.string()).default([]),
    }),
  ),
});

/** Reads a JSON Feed; undefined where JSON is something else. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedExport(json: unknown, sections: readonly Section[]): Export | undefined {
  const parsed = feedSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { language, items } = parsed.data;
  const posts = items.map((item) => {
    const authors = item.authors.length > 0 ? item.authors : item.author ? [item.author] : [];
    const title = unescaped(item.title);
    const fields = {
      title,
      date: item.date_published,
      lastmod: item.date_modified,
      summary: item.summary,
      categories: item.tags,
      authors: authors.map(({ name }) => name),
      lang: languageIn(item.language, language),
      image: item.image,
    };
    const html = item.content_html || typedParagraphs(escapeHtml(item.content_text));
    return htmlPost({ name: title, fields, html, place: placeOf(item.url) }, sections);
  });
  return { posts, told: [] };
}
