import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const ARTICLE = 'articles/moon-harbour/';

it.each([true, false])(
  'an article is shared by plain links, with scripts or without (%s)',
  async (javaScriptEnabled) => {
    const page = await site.open(ARTICLE, { javaScriptEnabled });
    const links = page.locator('.share-links a');
    expect(await links.filter({ visible: true }).allInnerTexts()).toEqual([
      'واتساب',
      'تيليغرام',
      'إكس',
      'البريد الإلكتروني',
    ]);
    const hosts = await links.evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href') ?? '').host),
    );
    expect(hosts).toEqual(['wa.me', 't.me', 'x.com', '']);
  },
);

it('without scripts there is no button that would do nothing', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  expect(await page.locator('.share-links button').isVisible()).toBe(false);
});

it('«انسخ الرابط» copies an Arabic address in letters, and says so', async () => {
  const page = await site.open(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
  // The page at an address of its own, as if its file had been named so.
  await page.evaluate(() => history.replaceState(null, '', '/articles/مرفأ-الصيد/?find=قوارب'));
  await page.getByRole('button', { name: 'انسخ الرابط' }).click();
  await page.locator('.share-links [role=status]').getByText('نُسخ الرابط.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}articles/مرفأ-الصيد/`,
  );
});
