import { z } from 'astro/zod';
import { shownPath } from '../folders.ts';
import type { Claims } from '../life/claims.ts';
import type { Life } from '../life/state.ts';
import { languageOf } from '../strings/languages.ts';
import { slugOf } from '../text/slug.ts';
import type { ReadFile } from './among-files.ts';

const fields = z.object({
  redirectFrom: z.array(z.string()).default([]),
  series: z.string().optional(),
  translationOf: z.string().optional(),
});

const life = z.object({
  draft: z.boolean().default(false),
  pubDate: z.object({ instant: z.date(), hasTime: z.boolean() }).optional(),
  withdrawn: z.string().optional(),
});

/** What an article claims among the others, with its lines. */
export function claimsOf({ path, data, lineOf }: ReadFile): Claims {
  const { redirectFrom, series, translationOf } = fields.parse(data);
  return {
    slug: slugOf(path),
    language: languageOf(data),
    translationOf,
    translationLine: () => lineOf(['translationOf']),
    file: shownPath(path),
    life: lifeOf(data),
    redirects: redirectFrom.map((from, index) => ({
      path: from,
      line: lineOf(['redirectFrom', index]),
    })),
    ...(series !== undefined && { series: { name: series, line: lineOf(['series']) } }),
  };
}

/** What an entry says of its own life. */
export function lifeOf(data: unknown): Life {
  return life.parse(data);
}
