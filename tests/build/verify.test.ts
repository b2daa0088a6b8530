import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { run, temporaryFolder } from '../setup/build.ts';

const newsroom = inject('newsroom');
const verify = (folder: string) => run('src/commands/verify.ts', {}, [folder]);

describe.each([
  ['the test newsroom', newsroom, 'https://observatory.example/'],
  ['the site of one article', inject('oneArticle'), 'https://courier.example/'],
])('%s', (_name, site, address) => {
  it('has nothing wrong in it, and its address is found', async () => {
    const { code, output } = await verify(site);
    expect(output).toMatch(
      new RegExp(
        `^فُحص ${address}: .*\nVerified ${address}: pages [1-9]\\d*, links [1-9]\\d*, of them [1-9]\\d* to a place in a page, feeds [1-9]\\d*, sitemaps 2\\. Nothing is wrong\\.\n$`,
      ),
    );
    expect(code).toBe(0);
  });
});

describe('a newsroom that was damaged', () => {
  let folder: string;
  const broken = {
    'en/articles/summit/index.html': ['id="main"', 'id="other"'],
    'articles/telescope/index.html': ['"datePublished"', '"publishedOn"'],
    'rss.xml': ['<pubDate>Sun', '<pubDate>Mon'],
    'sitemap-0.xml': ['articles/specimen/', 'articles/none/'],
  } as const;

  beforeAll(async () => {
    folder = await temporaryFolder('damaged');
    await cp(newsroom, folder, { recursive: true });
    await rm(join(folder, 'about'), { recursive: true });
    for (const [file, [from, to]] of Object.entries(broken)) {
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).toContain(from);
      await writeFile(join(folder, file), text.replace(from, to));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is told of, each fault with its file, in two languages', async () => {
    const { code, output } = await verify(folder);
    expect(code).toBe(1);
    for (const said of [
      /^en\/articles\/summit\/index\.html:\n {2}ليس في الصفحة .*\n {2}No element of en\/articles\/summit\/index\.html has the id main/m,
      /articles\/telescope\/index\.html:\n {2}ينقص NewsArticle .* datePublished.*\n {2}NewsArticle .* lacks the field datePublished/,
      /rss\.xml:\n {2}قيمة pubDate .*\n {2}pubDate of item 1 is not right: "Mon, /,
      /sitemap-0\.xml:\n {2}لا شيء في الموقع .*\n {2}Nothing of the site is at https:\/\/observatory\.example\/articles\/none\//,
      /articles\/specimen\/index\.html:\n {2}هذه الصفحة .*\n {2}This page is to be listed .* is not in the sitemap/,
      /^404\.html, \S+\/index\.html, \S+\/index\.html \+\d+:\n {2}لا شيء .*\n {2}Nothing of the site is at \/about\//m,
    ])
      expect(output).toMatch(said);
    expect(output).toMatch(/Faults: \d+\.\n$/);
  });
});
