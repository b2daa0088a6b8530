import { z } from 'astro/zod';
import { localizedFields } from '../../strings/localized.ts';
import { language } from '../settings/language-schema.ts';
import { addressedName } from './addressed-name.ts';

const text = z.string().trim().min(1);

/** `content/authors/<slug>.md`: who signs articles. Below the fields may stand a text on them. */
export const authorSchema = z.strictObject({
  /** `name` is required, `nameEn` is for articles in that language. An article may sign with either. */
  ...localizedFields('name', addressedName.optional()),
  name: addressedName,
  type: z.enum(['person', 'organization']).default('person'),
  /** `role`, `roleEn`: what they do. */
  ...localizedFields('role', text.optional()),
  /** The picture stands beside the name, which says what it shows. */
  image: z.strictObject({ src: text, alt: z.string().trim().default('') }).optional(),
  links: z.array(z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }) })).default([]),
  /** The language of the text. */
  lang: language,
});
