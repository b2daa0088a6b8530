import { z } from 'astro/zod';
import { language } from '../settings/language-schema.ts';

const text = z.string().trim().min(1);

/** `content/tags/<slug>.md`: the tag as it is written on its page, and below it what introduces it. */
export const tagSchema = z.strictObject({
  title: text,
  /** A sentence for search engines. */
  description: text.optional(),
  lang: language,
});
