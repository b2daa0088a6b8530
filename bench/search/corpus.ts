import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

/** An article of a corpus: its body is plain text, a paragraph a line. */
export type Document = z.infer<typeof document>;

const document = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  /** ISO 8601, if the corpus tells it. */
  date: z.string().optional(),
});

/**
 * A word in one form, and all the forms of it that should be found. An article that has but forms of which
 * readers are not sure counts neither way.
 */
export type Query = z.infer<typeof query>;

const query = z.object({
  q: z.string(),
  forms: z.array(z.string()),
  unsure: z.array(z.string()).default([]),
});

/** A headline in other words, and the articles it is of. */
export type Headline = z.infer<typeof headline>;

const headline = z.object({
  q: z.string(),
  relevant: z.array(z.string()).transform((ids): ReadonlySet<string> => new Set(ids)),
});

export function readDocuments(file: string, limit: number): readonly Document[] {
  return linesOf(file, document, limit);
}

export function readQueries(file: string): readonly Query[] {
  return linesOf(file, query);
}

export function readHeadlines(file: string | undefined): readonly Headline[] {
  return file === undefined ? [] : linesOf(file, headline);
}

/** JSON, one value a line; a name that ends in `.gz` is unpacked. */
function linesOf<Line>(file: string, schema: z.ZodType<Line>, limit?: number): readonly Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, limit).map((line) => schema.parse(JSON.parse(line)));
}
