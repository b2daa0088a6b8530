import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { shifted, watchShifts } from '../setup/shifts.ts';

const site = visit(inject('newsroom'));
const ARABIC = 'articles/moon-harbour/';
const ENGLISH = 'en/articles/summit/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const action = (page: Page, name: string) => page.locator('.actions').getByRole('button', { name });
const status = (page: Page) => page.locator('.actions [role=status]');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

/** Opens a page whose browser is changed before its scripts run. */
async function changed(change: () => void, options?: Parameters<typeof site.open>[1]) {
  const page = await site.blank(options);
  await page.addInitScript(change);
  await page.goto(site.url + ARABIC);
  return page;
}

describe('the row of actions', () => {
  it.each([
    [ARABIC, ['احفظ', 'شارك', 'اطبع']],
    [ENGLISH, ['Save', 'Share', 'Print']],
  ])('of %s', async (path, words) => {
    const page = await site.open(path);
    await page.locator('[name=save]').waitFor();
    expect(await page.locator('.actions').getByRole('button').allInnerTexts()).toEqual(words);
  });

  it('is absent without JavaScript', async () => {
    const page = await site.open(ARABIC, { javaScriptEnabled: false });
    expect(await page.locator('.actions').isVisible()).toBe(false);
  });

  it('has no button that its browser could not serve', async () => {
    const page = await changed(() => {
      Reflect.deleteProperty(window, 'print');
    });
    await page.locator('[name=save]').waitFor();
    const names = await page.locator('.actions').getByRole('button').allInnerTexts();
    expect(names).toEqual(['احفظ', 'شارك']);
  });

  it.each([320, 1280])('takes its place without moving anything at %i pixels', async (width) => {
    const page = await site.blank({ viewport: { width, height: 900 } });
    await watchShifts(page);
    await page.goto(site.url + ARABIC);
    await page.locator('[name=save]').waitFor();
    expect(await shifted(page)).toBe(0);
  });

  it('prints', async () => {
    const page = await changed(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.locator('[name=print]').click();
    await page.waitForFunction(() => document.title === 'printed');
  });

  it('prints with the pictures that nobody has scrolled to', async () => {
    const page = await site.blank({ viewport: { width: 1280, height: 400 } });
    await page.addInitScript(() => {
      // Far below, where no browser fetches them yet.
      const far = new CSSStyleSheet();
      far.replaceSync('.prose img { margin-block-start: 30000px }');
      document.adoptedStyleSheets.push(far);
      window.print = () => {
        const drawn = [...document.images].filter(({ naturalWidth }) => naturalWidth > 0);
        document.title = `printed ${drawn.length}`;
      };
    });
    await page.goto(`${site.url}articles/lights-out/`);
    await page.locator('[name=print]').click();
    await page.waitForFunction(() => document.title === `printed ${document.images.length}`);
  });
});

describe('sharing', () => {
  it('hands the link to the device', async () => {
    const page = await changed(() => {
      Object.defineProperty(navigator, 'share', {
        value: async ({ title, url }: ShareData) => {
          document.title = `${title} ${url}`;
        },
      });
    });
    await page.locator('[name=share]').click();
    await page.waitForFunction(() => document.title.includes('http'));
    expect(await page.title()).toBe(`مرفأ جديد لقوارب الصيد في خليج القمر ${site.url}${ARABIC}`);
    expect(await status(page).innerText()).not.toContain('نُسخ');
  });

  it('copies the link where the device has no sheet, and says so', async () => {
    const page = await site.open(`${ARABIC}?find=قوارب#main`, CLIPBOARD);
    await page.locator('[name=share]').click();
    await status(page).getByText('نُسخ الرابط.').waitFor();
    expect(await copied(page)).toBe(site.url + ARABIC);
  });

  it('writes a letter where nothing may be copied', async () => {
    const page = await changed(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    const asked = page.waitForRequest(/^mailto:/).catch(() => undefined);
    const letter = page.waitForEvent('console', ({ text }) => text().includes('mailto:'));
    await page.locator('[name=share]').click();
    await Promise.race([asked, letter]);
    expect(await status(page).innerText()).toBe('');
  });
});

describe('saving', () => {
  const saved = (page: Page) => page.locator('.saved-list li h2').allInnerTexts();

  it('keeps articles for later, the last saved first', async () => {
    const page = await site.open(ARABIC);
    await page.locator('[name=save]').click();
    await page.getByRole('button', { name: 'محفوظ', pressed: true }).first().waitFor();
    await page.goto(site.url + ENGLISH);
    await page.getByRole('button', { name: 'Save', pressed: false }).first().waitFor();
    await page.locator('[name=save]').click();
    await page.getByRole('link', { name: 'Link saved. View saved articles' }).click();
    await page.locator('.saved-list li').first().waitFor();
    expect(await saved(page)).toEqual([
      'Fishermen and astronomers share one pier',
      'مرفأ جديد لقوارب الصيد في خليج القمر',
    ]);
    expect(await page.locator('.saved-list time').allInnerTexts()).toEqual([
      'Wednesday 5 March 2025',
      'Tuesday 4 March 2025, 14:30 Cairo time',
    ]);
    await page.locator('.saved-list li a').last().click();
    await action(page, 'محفوظ').waitFor();
  });

  it('lets go of an article by the same button', async () => {
    const page = await site.open(ARABIC);
    await page.locator('[name=save]').click();
    await status(page).getByRole('link', { name: 'حُفظ الرابط. اعرض الأخبار المحفوظة' }).waitFor();
    await action(page, 'محفوظ').click();
    await status(page).getByText('حُذف من الأخبار المحفوظة.').waitFor();
    expect(await action(page, 'احفظ').isVisible()).toBe(true);
  });

  it('says when the browser has no room', async () => {
    const page = await changed(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('[name=save]').click();
    await status(page).getByText('لم يُحفظ: لا يسمح المتصفح بالحفظ، أو امتلأت مساحته.').waitFor();
    expect(await action(page, 'احفظ').isVisible()).toBe(true);
  });

  async function withTwoSaved(): Promise<Page> {
    const page = await site.open(ARABIC);
    for (const path of [ARABIC, ENGLISH]) {
      await page.goto(site.url + path);
      await page.locator('[name=save]').click();
      await status(page).getByRole('link').waitFor();
    }
    await page.goto(`${site.url}saved/`);
    await page.locator('.saved-list li').first().waitFor();
    return page;
  }

  it('lists what is saved as lines, each under a rule, smaller than a headline of its own', async () => {
    const page = await withTwoSaved();
    const drawn = await page.locator('.saved-list li').evaluateAll((lines) =>
      lines.map((line) => {
        const headline = line.querySelector('h2');
        return [
          getComputedStyle(line).borderTopWidth,
          headline && Number.parseFloat(getComputedStyle(headline).fontSize) < 20,
        ];
      }),
    );
    expect(drawn).toEqual([
      ['1px', true],
      ['1px', true],
    ]);
  });

  it('removes one, and gives it back', async () => {
    const page = await withTwoSaved();
    await page.getByRole('button', { name: 'احذف: Fishermen' }).click();
    await page.getByText('حُذف من الأخبار المحفوظة.').waitFor();
    expect(await saved(page)).toEqual(['مرفأ جديد لقوارب الصيد في خليج القمر']);
    expect(await focused(page)).toBe('undo');
    await page.keyboard.press('Enter');
    expect((await saved(page))[0]).toMatch(/^Fishermen/);
    expect(await page.locator(':focus').innerText()).toMatch(/^Fishermen/);
  });

  it('removes all, says that nothing is left, and gives all back', async () => {
    const page = await withTwoSaved();
    await page.getByRole('button', { name: 'احذف الكل' }).click();
    await page.getByText('حُذفت الأخبار المحفوظة كلها.').waitFor();
    expect(await saved(page)).toEqual([]);
    expect(await page.getByText('لا أخبار محفوظة').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'تراجع' }).click();
    expect(await saved(page)).toHaveLength(2);
    expect(await page.getByText('لا أخبار محفوظة').isVisible()).toBe(false);
  });

  it('tells the other tabs', async () => {
    const page = await site.open(ARABIC);
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => window.open('/saved/')),
    ]);
    await tab.getByText('لا أخبار محفوظة').waitFor();
    await page.locator('[name=save]').click();
    await tab.locator('.saved-list li').waitFor();
    await tab.getByRole('button', { name: /^احذف/ }).click();
    await action(page, 'احفظ').waitFor();
  });

  it('says what it needs without JavaScript', async () => {
    const page = await site.open('saved/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('من دونه لا يُحفظ شيء');
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
  });
});
