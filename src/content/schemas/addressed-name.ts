import { z } from 'astro/zod';
import { NO_ADDRESS_IN_NAME, nameOfDevice } from '../../diagnostics/messages/names.ts';
import { isDeviceName, slugify } from '../../text/slug.ts';

/** The name of what has a page, whose address its words make: a tag, an author. */
export const addressedName = z
  .string()
  .trim()
  .min(1)
  .superRefine((written, context) => {
    const slug = slugify(written);
    const message =
      slug === '' ? NO_ADDRESS_IN_NAME : isDeviceName(slug) ? nameOfDevice(written) : undefined;
    if (message) context.addIssue({ code: 'custom', params: { ...message } });
  });
