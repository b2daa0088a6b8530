import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import type { Problem } from '../diagnostics/problem.ts';
import { findPicture } from './find-picture.ts';

/** Marks a path in the store as one of a picture: Astro then gives the picture in its place. */
const ASTRO_PICTURE = '__ASTRO_IMAGE_';

interface File {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Looks for the lead picture of an article.
 *
 * @returns the article's data with the picture as Astro's store wants it, or what is wrong
 */
export async function withLeadPicture({ data, lineOf }: File, article: string, name: string) {
  const { image } = data;
  if (!image || typeof image !== 'object' || !('src' in image)) return { data };
  const found = await findPicture(String(image.src), article);
  if ('problem' in found) {
    const line = lineOf(['image', 'src']);
    const problem: Problem = { ...found.problem, file: name, line, severity: 'error' };
    return { problems: [problem] };
  }
  const { src, width, height } = found;
  return { data: { ...data, image: { ...image, src: ASTRO_PICTURE + src, width, height } } };
}

const stored = z.object({
  // Its fields are not read here: Astro publishes the original of a picture whose fields are.
  src: z.custom<ImageMetadata>((value) => typeof value === 'object' && value !== null),
  /** In pixels, as it is shown. */
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  /** What of it stays where it is cropped, as sharp has it. */
  focus: z.string().optional(),
});

/** The lead picture of an article, its file found. */
export type LeadPicture = z.infer<typeof stored>;

/** The lead picture as Astro's store gives it. */
export function leadPicture({ image }: { readonly image?: unknown }): LeadPicture | undefined {
  return image === undefined ? undefined : stored.parse(image);
}
