import { z } from 'astro/zod';
import type { Note } from './problem.ts';

const noteSchema: z.ZodType<Note> = z.object({
  line: z.number(),
  severity: z.enum(['error', 'advice']),
  ar: z.string(),
  en: z.string(),
  characters: z.array(z.string()).optional(),
});

const siteLinkSchema = z.object({
  line: z.number(),
  path: z.string(),
  fragment: z.string().optional(),
});

/** A link to a page of this site, by its path from the root, and its line. */
export type SiteLink = z.infer<typeof siteLinkSchema>;

/** What a rendered entry carries through Astro's content store beside its HTML. */
export type Metadata = Readonly<Record<string, unknown>> | undefined;

/** The notes of a rendered entry. */
export function notesIn(metadata: Metadata): readonly Note[] {
  return z.array(noteSchema).parse(metadata?.notes ?? []);
}

/** The links of a rendered entry to pages of this site, its own included. */
export function siteLinksIn(metadata: Metadata): readonly SiteLink[] {
  return z.array(siteLinkSchema).parse(metadata?.links ?? []);
}
