import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite, type Finished, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { copyProject, edit } from '../setup/french.ts';
import { cacheOf, differencesFromFresh } from '../setup/site-bytes.ts';

const ARTICLES = { a1: 'أول', a2: 'ثانٍ', a3: 'ثالث', a4: 'رابع', a5: 'خامس' };
const CLOCK = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 1) / 1000) };

let folder: string;
let project: string;
let content: string;
let site: string;
/** How many pages have no key: they are made by each build. */
let always: number;
beforeAll(async () => {
  folder = await temporaryFolder('changed-code');
  project = join(folder, 'project');
  content = join(folder, 'content');
  site = join(folder, 'site');
  copyProject(project);
  await contentFolder(content, ARTICLES);
  await build();
  await rm(join(site, 'articles/a1/index.html'));
  always = pagesOf(await build()).made;
});
afterAll(async () => {
  await rm(cacheOf(content), { recursive: true, force: true });
  await rm(folder, { recursive: true });
});

async function build(): Promise<Finished> {
  const finished = await buildSite(content, site, CLOCK, project);
  if (finished.code !== 0) throw new Error(finished.output);
  return finished;
}

function pagesOf({ steps }: Finished) {
  const [, made, kept = 0] = /Making (\d+) pages(?:, the other (\d+))?/.exec(steps[2] ?? '') ?? [];
  return { made: Number(made), kept: Number(kept) };
}

it('a component of articles, a script of one page and a setting of the front page make these anew, and no others', async () => {
  edit(project, 'components/article/ShareLinks.astro', '<nav', '<nav data-changed');
  edit(project, 'reader/saved-page.ts', "'pageshow'", "'pagehide'");
  const breaking = '\nbreaking: { text: وصلت القوارب, lang: ar, until: 2025-06-02 }\n';
  await appendFile(join(content, 'site.yaml'), breaking);
  const { made, kept } = pagesOf(await build());
  expect(made).toBe(always + Object.keys(ARTICLES).length + 2);
  expect(kept).toBeGreaterThan(made);
  expect(await differencesFromFresh({ content, site }, CLOCK, project)).toEqual([]);
});

it('what all pages go through makes all anew', async () => {
  edit(project, 'middleware.ts', "'text/html'", "'text/' + 'html'");
  expect(pagesOf(await build()).kept).toBe(0);
});
