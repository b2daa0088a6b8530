import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { PROJECT } from '../folders.ts';

/** What Astro says of a picture's original. */
interface WithOriginal {
  readonly originalSrcPath?: string | undefined;
}

/** What Astro makes a picture from, and where it puts it. */
interface Made {
  readonly originalPath: string;
  readonly finalPath: string;
  readonly transform: { readonly src: unknown };
}

/** A file of the folder of assets. To the address that Astro makes of it, a dot is one however it is written. */
const ASSET = /^\/_astro\/(?!(?:\.|%2e){1,2}$)[^/\\?#\p{C}]+$/iu;

/**
 * Whether a picture that was kept need not be made: it is made from a file, is put among the assets of the site, and is there, and
 * its original has the same name in this build: of several with the same bytes it has one's.
 * What another machine has kept ([decision 18](../../docs/decisions/0018-built-in-parts.md)) may say anything: Astro writes,
 * removes and fetches what it says.
 *
 * @param folder of the pictures that were made
 * @param hasAsset whether this build has an original under this name
 */
export function isKept(
  { originalPath, finalPath, transform }: Made,
  folder: string,
  hasAsset: (path: string) => boolean,
): boolean {
  const isFile = typeof transform.src === 'object';
  const isAsset = isFile && [originalPath, finalPath].every((path) => ASSET.test(path));
  return isAsset && hasAsset(originalPath) && existsSync(join(folder, basename(finalPath)));
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
