import type { Manifest } from './manifest.ts';

/**
 * Scripts, styles and fonts, whose names hold the hash of what they hold. Neither pictures nor the search
 * index: of an article that was withdrawn nothing stays.
 */
const ASSET = /^_astro\/.*\.(?:js|css|woff2)(?:\.br|\.gz)?$/;

/** Builds whose assets are kept beside those of the present one. */
const BUILDS = 2;

/**
 * What stays of earlier builds, the latest first, so that pages that are open go on working: the assets
 * of the last two builds that had others. A build that changes no asset, as one by the clock, drives out none.
 *
 * @param before what was at the place
 * @param fresh what the new build has made
 */
export function keptAssets(
  before: Pick<Manifest, 'files' | 'kept'>,
  fresh: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const last = before.files.filter((path) => ASSET.test(path));
  const known = new Set(fresh);
  return [last, ...before.kept]
    .map((build) =>
      build.filter((path) => {
        if (known.has(path)) return false;
        known.add(path);
        return true;
      }),
    )
    .filter((build) => build.length > 0)
    .slice(0, BUILDS);
}
