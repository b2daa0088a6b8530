import type { z } from 'astro/zod';

/** A schema of fields. */
export type FieldSchema = z.ZodType<Record<string, unknown>>;
