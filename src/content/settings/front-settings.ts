import { z } from 'astro/zod';
import { COUNT_EXPECTED } from '../../diagnostics/messages/fields.ts';
import { withAsciiDigits } from '../../text/digits.ts';

const count = z
  .string()
  .transform(withAsciiDigits)
  .refine((written) => /^\d{1,2}$/.test(written), { params: { ...COUNT_EXPECTED } })
  .transform(Number);

/**
 * `front:` in `content/site.yaml`: how many of each the front page has, and which sections have a block.
 * All may be left out.
 */
export const frontSettingsSchema = z.strictObject({
  /** Stories that belong to the lead: they share a tag with it. */
  beside: count.default(2),
  /** Stories with their standfirst beside the lead. */
  seconds: count.default(2),
  /** The list of the latest, with their times. */
  latest: count.default(5),
  opinion: count.default(4),
  /** Headlines of a block below its lead, where its own entry does not say. */
  headlines: count.default(3),
  /** The blocks in their order; without it, each section has one. */
  blocks: z
    .array(z.strictObject({ section: z.string().trim().min(1), headlines: count.optional() }))
    .optional(),
});

export type FrontSettings = z.infer<typeof frontSettingsSchema>;
