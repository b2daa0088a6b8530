import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { SAMPLE_NEWSROOM } from '../../src/commands/sample-newsroom.ts';
import { buildSite, temporaryFolder } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `tests/newsroom`, built as it stood on its day. */
    newsroom: string;
    /** `tests/one-article`, built: its article is as long as budgets are reckoned for. */
    oneArticle: string;
  }
}

const SITES = [
  ['newsroom', 'tests/newsroom', SAMPLE_NEWSROOM],
  ['oneArticle', 'tests/one-article', {}],
] as const;

/** Names the folder where another project of this run, or whoever runs the tests, has built them. */
const BUILT = 'KHABAR_TEST_SITES';

/** Builds the sites that tests read, once for all of them. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const built = process.env[BUILT];
  if (built) {
    for (const [name] of SITES) project.provide(name, join(built, name));
    return;
  }
  const folder = await temporaryFolder('sites');
  const builds = SITES.map(async ([name, content, env]) => {
    const { code, output } = await buildSite(content, join(folder, name), env);
    if (code !== 0) throw new Error(`${content} does not build:\n${output}`);
    project.provide(name, join(folder, name));
  });
  await Promise.all(builds);
  process.env[BUILT] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
