import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Finished, run, temporaryFolder } from '../setup/build.ts';

const BLOGS = 'tests/import/blogs';

/** Each blog with the command that brings it over. */
const COMMANDS: readonly (readonly [blog: string, ...args: string[]])[] = [
  ['jekyll', `${BLOGS}/jekyll`],
  ['hugo', `${BLOGS}/hugo/`],
  ['astro', `${BLOGS}/astro`],
  ['ghost', `${BLOGS}/ghost/notes.ghost.2024.json`, '--media', `${BLOGS}/ghost/content/images`],
  [
    'wordpress',
    `${BLOGS}/wordpress/site.wordpress.2024.xml`,
    '--media',
    `${BLOGS}/wordpress/uploads/`,
  ],
];

let folder: string;
let checked: Finished;
let built: Finished;
const imports = new Map<string, Finished>();
const page = (path: string) => readFile(join(folder, 'dist', path, 'index.html'), 'utf8');

beforeAll(async () => {
  folder = await temporaryFolder('migration');
  const content = join(folder, 'content');
  await mkdir(content);
  await copyFile('tests/newsroom/site.yaml', join(content, 'site.yaml'));
  for (const [blog, ...args] of COMMANDS)
    imports.set(blog, await run('src/commands/import.ts', { CONTENT_DIR: content }, args));
  checked = await run('src/commands/check.ts', { CONTENT_DIR: content });
  built = await buildSite(content, join(folder, 'dist'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('five blogs move here with a command each, and without a hand', () => {
  it('are imported, checked and built', () => {
    expect([...imports].map(([blog, { code }]) => [blog, code])).toEqual(
      COMMANDS.map(([blog]) => [blog, 0]),
    );
    expect([checked.code, checked.output.match(/\d+ errors?/)]).toEqual([0, null]);
    expect([built.code, built.output.match(/12 published, 2 drafts/)?.length]).toEqual([0, 1]);
  });

  it.each([
    [
      'jekyll',
      'return-of-the-boats',
      /<figure[\s\S]*عند الفجر[\s\S]*href="\/articles\/the-old-quay\//,
    ],
    ['hugo', 'fish-market', /نور الحداد[\s\S]*href="\/articles\/prices\/#اليوم"/],
    [
      'astro',
      'mill',
      /alt="حجر الرحى"[\s\S]*href="\/articles\/oven\/"[\s\S]*href="\/articles\/wheat\/"/,
    ],
    ['ghost', 'lighthouse', /الزيارة يوم الجمعة[\s\S]*من بناها؟[\s\S]*href="\/articles\/keeper\/"/],
    ['wordpress', 'olives', /ليلاً ونهاراً<br>[\s\S]*href="\/articles\/الحصاد\/"/],
  ])(
    '%s has its pages, with pictures, boxes and links to one another',
    async (_blog, slug, has) => {
      expect(decodeURIComponent((await page(`articles/${slug}`)).replaceAll('%', '%25'))).toMatch(
        has,
      );
    },
  );

  it.each([
    ['jekyll', '2024/01/return-of-the-boats', 'return-of-the-boats'],
    ['jekyll', 'old-quay', 'the-old-quay'],
    ['hugo', 'posts/fish-market', 'fish-market'],
    ['ghost', 'lighthouse', 'lighthouse'],
    ['wordpress', '2019/05/olives', 'olives'],
  ])('an old address of %s leads to its article: /%s/', async (_blog, old, slug) => {
    expect(await page(old)).toContain(`/articles/${slug}/`);
  });
});
