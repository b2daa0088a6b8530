import { relative, resolve, sep } from 'node:path';
import { PROJECT } from '../folders.ts';

/** What Astro says of a picture's original. */
interface WithOriginal {
  readonly originalSrcPath?: string | undefined;
}

/** A picture of a page as it is kept: its original by its path from the project, which may lie elsewhere next time. */
export function fromProject<Picture extends WithOriginal>(picture: Picture): Picture {
  const { originalSrcPath: original } = picture;
  if (original === undefined) return picture;
  return { ...picture, originalSrcPath: relative(PROJECT, original).replaceAll(sep, '/') };
}

/** A kept picture as Astro has it. */
export function inProject<Picture extends WithOriginal>(picture: Picture): Picture {
  const { originalSrcPath: original } = picture;
  if (original === undefined) return picture;
  return { ...picture, originalSrcPath: resolve(PROJECT, original) };
}
