import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, LANGUAGE_CODES } from '../strings/languages.ts';

const text = z.string().trim().min(1);

/** `content/tags/<slug>.md`: the tag as it is written on its page, and below it what introduces it. */
export const tagSchema = z.strictObject({
  title: text,
  /** A sentence for search engines. */
  description: text.optional(),
  lang: z.enum(LANGUAGE_CODES).default(DEFAULT_LANGUAGE),
});
