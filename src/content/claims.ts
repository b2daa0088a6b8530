import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { PROJECT, shownPath } from '../folders.ts';
import type { Claims } from '../life/claims.ts';
import type { Life } from '../life/state.ts';

interface File {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: readonly PropertyKey[]): number;
}

interface StoredEntry {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> } | undefined;
}

const fields = z.object({
  redirectFrom: z.array(z.string()).default([]),
  series: z.string().optional(),
});

const stored = z.object({
  redirects: z.array(z.object({ path: z.string(), line: z.number() })),
  series: z.object({ name: z.string(), line: z.number() }).optional(),
});

const life = z.object({
  draft: z.boolean().default(false),
  pubDate: z.object({ instant: z.date(), hasTime: z.boolean() }).optional(),
  withdrawn: z.string().optional(),
});

/** What a file claims among the others, with its lines, as its entry keeps it in Astro's store. */
export function claimsIn({ data, lineOf }: File): z.infer<typeof stored> {
  const { redirectFrom, series } = fields.parse(data);
  return {
    redirects: redirectFrom.map((path, index) => ({ path, line: lineOf(['redirectFrom', index]) })),
    ...(series !== undefined && { series: { name: series, line: lineOf(['series']) } }),
  };
}

/** What an entry claims. */
export function claimsOf({ id, filePath = '', data, rendered }: StoredEntry): Claims {
  const claims = stored.parse(rendered?.metadata?.claims);
  const file = shownPath(resolve(PROJECT, filePath));
  return { slug: id, file, life: lifeOf(data), ...claims };
}

/** What an entry says of its own life. */
export function lifeOf(data: unknown): Life {
  return life.parse(data);
}
