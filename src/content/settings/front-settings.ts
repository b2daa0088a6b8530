import { z } from 'astro/zod';
import {
  blockGivenTwice,
  countExpected,
  noSuchSection,
} from '../../diagnostics/messages/fields.ts';
import { withAsciiDigits } from '../../text/digits.ts';
import { isNameOf, type Section } from './section-schema.ts';

/** A longer list is a list of its own, and has its pages. */
const MOST = 30;

const count = (least: number) =>
  z
    .string()
    .transform(withAsciiDigits)
    .refine((written) => /^\d{1,2}$/.test(written) && +written >= least && +written <= MOST, {
      params: { ...countExpected(least, MOST) },
    })
    .transform(Number);

/**
 * `front:` in `content/site.yaml`: how many of each the front page has, and which sections have a block.
 * All may be left out.
 */
export const frontSettingsSchema = z.strictObject({
  /** Stories that belong to the lead: they share a tag with it. */
  beside: count(0).default(2),
  /** Stories with their standfirst beside the lead. */
  seconds: count(0).default(2),
  /** The list of the latest, with their times. */
  latest: count(0).default(5),
  opinion: count(0).default(4),
  /** Headlines of a block below its lead, where its own entry does not say. */
  headlines: count(1).default(3),
  /** The blocks in their order; without it, each section has one. */
  blocks: z
    .array(z.strictObject({ section: z.string().trim().min(1), headlines: count(1).optional() }))
    .optional(),
});

export type FrontSettings = z.infer<typeof frontSettingsSchema>;

/**
 * Refuses blocks of sections that the publication does not have: none would be there, and nothing said. A second
 * one of a section would show its articles again.
 */
export function refuseBlocks(
  { front, sections }: { readonly front: FrontSettings; readonly sections: readonly Section[] },
  context: z.core.$RefinementCtx,
): void {
  const before = new Set<Section>();
  for (const [index, { section }] of (front.blocks ?? []).entries()) {
    const known = sections.find((one) => isNameOf(section, one));
    const message = known ? blockGivenTwice(section) : noSuchSection(section, sections);
    const path = ['front', 'blocks', index, 'section'];
    if (!known || before.has(known))
      context.addIssue({ code: 'custom', path, params: { ...message } });
    if (known) before.add(known);
  }
}
