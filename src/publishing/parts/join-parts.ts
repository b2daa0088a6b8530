import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { joinRecords } from '../../cache/joined-pages.ts';
import type { Site } from '../../content/settings/site.ts';
import { joinArticles } from '../../search/index/articles/kept-articles.ts';
import { bring, isTakenAsItIs, languagesIn, PAGES_RECORD } from './part-files.ts';
import type { PartManifest } from './part-manifest.ts';

/** A part that is whole. */
interface WholePart {
  readonly folder: string;
  readonly manifest: Pick<PartManifest, 'files'>;
}

/**
 * Puts what the builds of all parts have kept into the cache of a build, which then finds its pages made.
 */
export function joinParts(
  parts: readonly WholePart[],
  cache: string,
  { timeZone, digits, months }: Pick<Site, 'timeZone' | 'digits' | 'months'>,
): void {
  const folders = parts.map(({ folder }) => folder);
  for (const { folder, manifest } of parts)
    for (const [file] of manifest.files) if (isTakenAsItIs(file)) bring(file, folder, cache);
  const records = folders.map((folder) => join(folder, PAGES_RECORD));
  joinRecords(records, join(cache, PAGES_RECORD));
  const files = parts.flatMap(({ manifest }) => manifest.files.map(([file]) => file));
  for (const language of languagesIn(files)) {
    const name = `index-${language}`;
    const read = folders.map((folder) => join(folder, name));
    rmSync(join(cache, `${name}-further`), { force: true });
    joinArticles(read, join(cache, name), timeZone, { digits, months });
  }
}
