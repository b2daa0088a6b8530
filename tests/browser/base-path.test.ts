import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { buildSite, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';

describe.each([
  ['of its own', '/khabar/', { BASE_PATH: '/khabar/', SITE_URL: 'https://press.example/' }],
  ['of its address', '/news/ar/', { SITE_URL: 'https://press.example/news/ar' }],
])('a path %s', (_what, base, env) => {
  let folder: string;
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const build = async () => {
    folder = await temporaryFolder('base');
    await contentFolder(folder, { telescope: 'تلسكوب صغير' });
    const article = 'articles/moon-harbour.md';
    await copyFile(join('tests/newsroom', article), join(folder, article));
    const { code, output } = await buildSite(folder, join(folder, 'site'), env);
    if (code !== 0) throw new Error(output);
    return join(folder, 'site');
  };
  const site = visit(build, { base });

  it('a site below a path is read and searched there', async () => {
    const page = await site.blank();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(site.url);
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('الصيادون');
    await page.keyboard.press('Enter');
    await page.locator('.result h2 a').click();
    await page.waitForURL(`**${base}articles/moon-harbour/**`);
    expect(await page.locator('h1').innerText()).toBe('مرفأ جديد لقوارب الصيد في خليج القمر');
    await page.locator('.tags a').first().click();
    await page.getByRole('link', { name: 'البحث في هذا الوسم' }).click();
    await page.locator('.result').first().waitFor();
    await page.goto(`${site.url}nothing/`);
    await page.locator('.not-found a').click();
    await page.waitForURL(site.url);
    expect(missing).toEqual([`${site.url}nothing/`]);
  });

  it('keeps saved articles apart from those of another site on its host', async () => {
    const page = await site.blank();
    await page.goto(`${site.url}articles/moon-harbour/`);
    await page.locator('[name=save]').click();
    await page.getByRole('link', { name: 'حُفظ الرابط. اعرض الأخبار المحفوظة' }).waitFor();
    await page.evaluate(() => {
      const [article] = JSON.parse(localStorage.getItem('khabar.saved') ?? '[]');
      const list = [{ ...article, path: '/elsewhere/articles/other/' }, article];
      localStorage.setItem('khabar.saved', JSON.stringify(list));
    });
    await page.getByRole('link', { name: 'حُفظ الرابط. اعرض الأخبار المحفوظة' }).click();
    await page.waitForURL(`**${base}saved/`);
    await page.locator('.saved-list li a').click();
    await page.waitForURL(`**${base}articles/moon-harbour/`);
  });

  it('calls itself by the address it was built for', async () => {
    const text = async (path: string) => (await fetch(site.url + path)).text();
    const article = await text('articles/moon-harbour/');
    expect(article).toContain(`href="https://press.example${base}articles/moon-harbour/"`);
    expect(await text('rss.xml')).toContain(`https://press.example${base}articles/moon-harbour/`);
    expect(await text('robots.txt')).toContain(`https://press.example${base}sitemap-index.xml`);
    expect(await text('sitemap-0.xml')).toContain(
      `https://press.example${base}articles/telescope/`,
    );
  });
});
