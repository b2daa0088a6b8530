import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, run, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { readPage, texts } from '../setup/read-page.ts';

let folder: string;
let content: string;
beforeAll(async () => {
  folder = await temporaryFolder('clock');
  content = join(folder, 'content');
  await contentFolder(content, { first: 'الخبر الأول' });
  await mkdir(join(content, 'images'));
  await copyFile('tests/newsroom/images/boats-at-dawn.jpg', join(content, 'images/boats.jpg'));
  const picture = 'image: { src: boats.jpg, alt: قوارب }\n';
  const article = (fields: string) => `---\ntitle: خبر\n${fields}${picture}---\n\nنصّ الخبر.\n`;
  const write = (slug: string, fields: string) =>
    writeFile(join(content, `articles/${slug}.md`), article(fields));
  await write('seven', 'pubDate: 2025-03-06 07:00\nredirectFrom: [/soon/]\n');
  await write('draft', 'draft: true\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** Thursday at seven in the newsroom's zone. */
const SEVEN = Date.parse('2025-03-06T05:00:00Z') / 1000;

const articles = async (site: string) =>
  (await readdir(join(folder, site, 'articles'))).filter((name) => !name.endsWith('.md')).sort();
const all = (site: string) => readdir(join(folder, site), { recursive: true });

describe('a scheduled article', () => {
  it('is not there a second before its time, nor its picture or its old address, whatever a shell says', async () => {
    const { code, output } = await buildSite(content, join(folder, 'before'), {
      SOURCE_DATE_EPOCH: String(SEVEN - 1),
      KHABAR_DEV: '1',
      KHABAR_PREVIEW: '1',
    });
    expect({ code, output }).toEqual({
      code: 0,
      output:
        'نُشر خبر واحد، مسودة واحدة، ويُنشر التالي الخميس 7:00.\n' +
        '1 published, 1 draft, the next appears on Thursday at 7:00.\n',
    });
    expect(await articles('before')).toEqual(['first']);
    expect((await all('before')).join()).not.toMatch(/boats|soon|_redirects/);
  });

  it('leaves one article on the front page, whose first words are told once', () => {
    const page = readPage(join(folder, 'before'), '.');
    expect(texts(page, 'main h2')).toEqual(['الخبر الأول']);
    expect(page.querySelector('main')?.text.match(/نصّ الخبر/g)).toHaveLength(1);
  });

  it('appears with them at the first build after it', async () => {
    const { code, output } = await buildSite(content, join(folder, 'at'), {
      SOURCE_DATE_EPOCH: String(SEVEN),
    });
    expect({ code, output }).toEqual({
      code: 0,
      output: 'نُشر خبران، مسودة واحدة.\n2 published, 1 draft.\n',
    });
    expect(await articles('at')).toEqual(['first', 'seven']);
    expect((await all('at')).join()).toMatch(/boats.*soon|soon.*boats/);
  });
});

it('a clock that is no time is refused', async () => {
  const { code, output } = await buildSite(content, join(folder, 'no'), {
    SOURCE_DATE_EPOCH: 'noon',
  });
  expect(code).toBe(1);
  expect(output).toContain('SOURCE_DATE_EPOCH:1:\n  القيمة «noon» ليست وقتاً');
  expect(output).not.toContain('    at ');
});

describe('a preview', () => {
  it('has drafts and what is scheduled, marked, and is kept from search engines', async () => {
    const site = join(folder, 'preview');
    const env = { CONTENT_DIR: content, OUT_DIR: site, SOURCE_DATE_EPOCH: String(SEVEN - 1) };
    const { code, output } = await run('src/commands/build.ts', env, ['--preview']);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toContain('نُشر خبر واحد، مسودة واحدة، ويُنشر التالي الخميس 7:00.');
    expect(await articles('preview')).toEqual(['draft', 'first', 'seven']);
    const page = (slug: string) => readFile(join(site, 'articles', slug, 'index.html'), 'utf8');
    expect(await page('draft')).toMatch(/<ul class="byline">\s*<li>مسودة<\/li>/);
    expect((await page('seven')).replace(/<[^>]*>/g, '')).toMatch(
      /مجدول:\s+الخميس 6 مارس\/آذار 2025، الساعة 7:00 بتوقيت القاهرة/,
    );
    expect(await page('first')).not.toMatch(/مسودة|مجدول/);
    const pages = (await all('preview')).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(7);
    for (const file of pages) {
      const html = await readFile(join(site, file), 'utf8');
      expect([file, html.includes('<meta name="robots" content="noindex">')]).toEqual([file, true]);
    }
    expect((await all('preview')).join()).not.toContain('sitemap-');
    expect(await readFile(join(site, 'news-sitemap.xml'), 'utf8')).not.toContain('<url>');
    expect(await readFile(join(site, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  });
});
