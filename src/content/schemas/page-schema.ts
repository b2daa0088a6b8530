import { z } from 'astro/zod';
import { language } from '../settings/language-schema.ts';

/** A page that is no news: about, contact. */
export const pageSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).optional(),
  lang: language,
});
