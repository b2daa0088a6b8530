import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, LANGUAGE_CODES } from '../strings/languages.ts';

/** A page that is no news: about, contact. */
export const pageSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).optional(),
  lang: z.enum(LANGUAGE_CODES).default(DEFAULT_LANGUAGE),
});
