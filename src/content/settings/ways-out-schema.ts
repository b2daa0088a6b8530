import { existsSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { z } from 'astro/zod';
import { logoMissing } from '../../diagnostics/messages/ways-out.ts';
import { CONTENT, PICTURES, SITE_FILE } from '../../folders.ts';
import { placesOf } from '../../pictures/content-file.ts';
import { isOutside } from '../../pictures/inside.ts';

const FORMATS = ['.png', '.svg', '.webp', '.jpg', '.jpeg'];

/** Fields of `content/site.yaml` on how the site is told elsewhere. All may be left out. */
export const waysOut = {
  /** Which articles without a picture have a card of their own where they are shared. */
  cards: z.enum(['newest', 'all']).default('newest'),
  /** The WebSub hub that tells feed readers at once. */
  hub: z.url({ protocol: /^https?$/ }).optional(),
  /** The publication's mark for search engines, by the name of its file. Without it, the site's icon. */
  logo: z
    .string()
    .trim()
    .superRefine((name, context) => {
      if (logoFile(name) !== undefined) return;
      context.addIssue({ code: 'custom', params: { ...logoMissing(name) } });
    })
    .optional(),
};

/** Where the file is that `logo` names: beside the settings or among the pictures, and not beyond. */
export function logoFile(name: string): string | undefined {
  if (!FORMATS.includes(extname(name).toLowerCase())) return undefined;
  // A name that no disk takes is that of no file.
  const isThere = (place: string) => existsSync(place) && statSync(place).isFile();
  return placesOf(name, SITE_FILE, PICTURES).find(
    (place) => isThere(place) && !isOutside(place, [CONTENT, dirname(SITE_FILE)]),
  );
}
