import { z } from 'astro/zod';

const noteSchema = z.object({
  /** The line of the file, from 1. */
  line: z.number(),
  severity: z.enum(['error', 'advice']),
  ar: z.string(),
  en: z.string(),
});

/** Something that the Markdown step has to tell the editor. */
export type Note = z.infer<typeof noteSchema>;

/** The notes that a rendered entry carries through Astro's content store. */
export function notesIn(metadata: Readonly<Record<string, unknown>> | undefined): readonly Note[] {
  return z.array(noteSchema).parse(metadata?.notes ?? []);
}
