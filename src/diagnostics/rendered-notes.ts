import { z } from 'astro/zod';
import { LANGUAGE_CODES } from '../strings/languages.ts';
import type { Note } from './problem.ts';

const noteSchema: z.ZodType<Note> = z.object({
  line: z.number(),
  severity: z.enum(['error', 'advice']),
  ar: z.string(),
  en: z.string(),
});

const articleLinkSchema = z.object({
  line: z.number(),
  language: z.enum(LANGUAGE_CODES),
  slug: z.string(),
});

/** A link to another article of this site, and its line. */
export type ArticleLink = z.infer<typeof articleLinkSchema>;

/** What a rendered entry carries through Astro's content store beside its HTML. */
export type Metadata = Readonly<Record<string, unknown>> | undefined;

/** The notes of a rendered entry. */
export function notesIn(metadata: Metadata): readonly Note[] {
  return z.array(noteSchema).parse(metadata?.notes ?? []);
}

/** The links of a rendered entry to other articles. */
export function articleLinksIn(metadata: Metadata): readonly ArticleLink[] {
  return z.array(articleLinkSchema).parse(metadata?.articleLinks ?? []);
}
