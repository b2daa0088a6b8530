import { globSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { SAMPLE_NEWSROOM } from '../../src/commands/sample-newsroom.ts';
import type { FindAmongFolders, ReadFolder } from '../../src/content/among-files.ts';
import { checkFolders } from '../../src/content/check-content.ts';
import { lifeOf } from '../../src/content/claims.ts';
import { listAddresses } from '../../src/content/links/list-addresses.ts';
import { markdownFolders } from '../../src/content/markdown-folder.ts';
import { readSite } from '../../src/content/settings/site.ts';
import { clockOf } from '../../src/dates/clock.ts';
import { isPublic, stateOf } from '../../src/life/state.ts';

it('a check knows the lists that a build makes, each page and feed', async () => {
  const site = readSite('tests/newsroom/site.yaml');
  const folders = markdownFolders(site);
  const read = new Map<string, ReadFolder>();
  const keep: FindAmongFolders = (found) => {
    for (const [folder, files] of found) read.set(folder, files);
    return () => [];
  };
  await checkFolders(Object.values(folders), keep);
  const filesOf = (kind: keyof typeof folders) => read.get(folders[kind].folder)?.files ?? [];
  const now = clockOf(SAMPLE_NEWSROOM);
  const articles = filesOf('articles').filter(({ data }) => isPublic(stateOf(lifeOf(data), now)));
  const content = { articles, tags: filesOf('tags'), authors: filesOf('authors') };
  const built = globSync(
    ['', 'en/'].flatMap((edition) =>
      ['sections', 'tags', 'authors', 'archive'].map((kind) => `${edition}${kind}/**/*.{html,xml}`),
    ),
    { cwd: inject('newsroom') },
  ).map((file) => `/${file.replace(/index\.html$/, '')}`);
  expect(built.length).toBeGreaterThan(100);
  expect([...listAddresses(content, site, now)].sort()).toEqual(built.sort());
});
