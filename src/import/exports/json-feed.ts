import { z } from 'astro/zod';
import type { Section } from '../../content/section-schema.ts';
import { escapeHtml } from '../../text/escaping.ts';
import { htmlPost, placeOf } from './html-post.ts';
import type { Export } from './post.ts';

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
    const { origin, path } = placeOf(item.url);
    const paragraphs = item.content_text
      .split(/\n{2,}/)
      .map((part) => `<p>${escapeHtml(part)}</p>`);
    const fields = {
      title: item.title,
      date: item.date_published,
      lastmod: item.date_modified,
      summary: item.summary,
      categories: item.tags,
      authors: item.authors.map(({ name }) => name),
      lang: /^(?:ar|en)\b/.test(language) ? language : '',
      permalink: path ?? '',
      image: item.image,
    };
    return htmlPost(
      { name: item.title, fields, html: item.content_html || paragraphs.join(''), origin },
      sections,
    );
  });
  return { posts, told: [] };
}
