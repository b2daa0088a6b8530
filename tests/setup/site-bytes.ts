import { createHash } from 'node:crypto';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CHANGES } from '../../src/publishing/changes.ts';
import { filesOf, MANIFEST } from '../../src/publishing/manifest.ts';
import { buildSite } from './build.ts';

/** The bytes of each file of a site, without what tells of its history. */
export async function bytesOf(place: string): Promise<ReadonlyMap<string, string>> {
  const files = (await filesOf(place)).filter((file) => file !== MANIFEST && file !== CHANGES);
  const read = files.map(
    async (file) => [file, (await readFile(join(place, file))).toString('base64')] as const,
  );
  return new Map(await Promise.all(read));
}

/**
 * The files of a site that are not those of a build of the same content without any cache.
 *
 * @param project the folder of the project that builds
 */
export async function differencesFromFresh(
  { content, site }: { readonly content: string; readonly site: string },
  env: Readonly<Record<string, string>> = {},
  project?: string,
): Promise<readonly string[]> {
  const [copy, fresh] = [`${content}-copy`, `${site}-fresh`];
  await cp(content, copy, { recursive: true, preserveTimestamps: true });
  const { code, output } = await buildSite(copy, fresh, env, project);
  if (code !== 0) throw new Error(output);
  const [ours, theirs] = [await bytesOf(site), await bytesOf(fresh)];
  await rm(cacheOf(copy), { recursive: true });
  for (const made of [copy, fresh]) await rm(made, { recursive: true });
  const files = [...new Set([...ours.keys(), ...theirs.keys()])];
  // Scripts and styles of the builds before stay for pages that are open.
  const isEarlier = (file: string) => !theirs.has(file) && /^_astro\/.*\.(?:js|css)$/.test(file);
  return files.filter((file) => ours.get(file) !== theirs.get(file) && !isEarlier(file)).sort();
}

/** Where builds of a content folder keep what they keep (`src/folders.ts`): copies of the project share their packages. */
export function cacheOf(content: string): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return join('node_modules/.astro', name);
}
