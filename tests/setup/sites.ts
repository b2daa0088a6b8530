import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, temporaryFolder } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that Khabar ships, built. */
    shipped: string;
    /** `tests/newsroom`, built. */
    newsroom: string;
  }
}

/** Builds the sites that tests read, once for all of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder('sites');
  for (const [name, content] of [
    ['shipped', 'content'],
    ['newsroom', 'tests/newsroom'],
  ] as const) {
    const { code, output } = await buildSite(content, join(folder, name));
    if (code !== 0) throw new Error(`${content} does not build:\n${output}`);
    project.provide(name, join(folder, name));
  }
  return () => rm(folder, { recursive: true, force: true });
}
