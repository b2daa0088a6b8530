import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { buildSite, temporaryFolder } from './build.ts';

/** Files of a content folder by their names in it. */
export type ContentFiles = Readonly<Record<string, string>>;

/** A site of its own for the tests of one file, from before the first on. */
export interface ServedSite {
  /** Its address, with a slash at its end. */
  readonly url: string;
}

/**
 * Builds and serves a site for the tests of one file.
 *
 * @param name of its folder, where somebody looks for what a test has left
 * @param fill writes the content; what it gives is written, too
 */
export function useServedSite(
  name: string,
  fill: (content: string) => ContentFiles | Promise<ContentFiles>,
): ServedSite {
  let folder: string;
  let site: Served;
  beforeAll(async () => {
    folder = await temporaryFolder(name);
    for (const [path, text] of Object.entries(await fill(folder))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { code, output } = await buildSite(folder, join(folder, 'site'));
    if (code !== 0) throw new Error(output);
    site = await serve({ directory: join(folder, 'site') });
  });
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get url() {
      return site.url;
    },
  };
}
