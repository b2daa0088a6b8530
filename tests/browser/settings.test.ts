import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const ARTICLE = 'articles/moon-harbour/';
const OTHER = 'articles/telescope/';
const ENGLISH = 'en/articles/summit/';
const BUTTON = 'إعدادات القراءة';

const computed = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, wanted) => Number.parseFloat(getComputedStyle(element).getPropertyValue(wanted)),
      name,
    );

/** How light the page is, from 0 to 255. */
const lightness = (page: Page) =>
  page
    .locator('html')
    .evaluate((html) => Number(/\d+/.exec(getComputedStyle(html).backgroundColor)?.[0]));

const frameColours = (page: Page) =>
  page
    .locator('meta[name=theme-color]')
    .evaluateAll((metas: HTMLMetaElement[]) =>
      metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content),
    );

async function openPanel(page: Page): Promise<void> {
  await page.getByText(BUTTON).click();
  await page.getByRole('group', { name: 'المظهر' }).waitFor();
}

async function choose(page: Page, group: string, choice: string): Promise<void> {
  await openPanel(page);
  await page
    .getByRole('group', { name: group })
    .getByRole('radio', { name: choice, exact: true })
    .check();
  await page.keyboard.press('Escape');
}

/** A page of a device that has something in storage already. */
async function openWith(kept: string, path = ARTICLE, options = {}): Promise<Page> {
  const page = await site.open('robots.txt', options);
  await page.evaluate((text) => localStorage.setItem('khabar.reading', text), kept);
  await page.goto(site.url + path);
  return page;
}

describe('a choice', () => {
  const isDark = async (page: Page) => (await lightness(page)) < 128;
  const isLarge = async (page: Page) => (await computed(page, 'html', 'font-size')) === 24;
  const isWide = async (page: Page) => {
    const ems = await computed(page, '.prose p', 'line-height');
    return Math.abs(ems / (await computed(page, '.prose p', 'font-size')) - 2.2) < 0.01;
  };
  const isBare = async (page: Page) => !/[\u064B-\u0652]/.test(await page.innerText('article'));

  it.each([
    ['dark', 'المظهر', 'داكن', isDark],
    ['the largest text', 'حجم النص', 'الأكبر', isLarge],
    ['wide lines', 'تباعد الأسطر', 'متباعد', isWide],
    ['no tashkeel', 'التشكيل', 'مخفي', isBare],
  ])(
    'of %s holds at once, after a reload and on other pages',
    async (_what, group, name, holds) => {
      const page = await site.open(ARTICLE, { colorScheme: 'light' });
      expect(await holds(page)).toBe(false);
      await choose(page, group, name);
      await expect.poll(() => holds(page)).toBe(true);
      await page.reload();
      await expect.poll(() => holds(page)).toBe(true);
      await openPanel(page);
      const chosen = page.getByRole('group', { name: group }).getByRole('radio', { checked: true });
      expect(await chosen.evaluate((radio) => radio.parentElement?.textContent)).toBe(name);
      await page.goto(site.url + OTHER);
      await expect.poll(() => holds(page)).toBe(true);
      expect(await page.context().cookies()).toEqual([]);
    },
  );

  it('of light holds on a dark system, and the frame of the browser follows', async () => {
    const page = await site.open(ARTICLE, { colorScheme: 'dark' });
    expect(await frameColours(page)).toEqual(['#161411']);
    await choose(page, 'المظهر', 'فاتح');
    expect(await lightness(page)).toBeGreaterThan(128);
    expect(await frameColours(page)).toEqual(['#fbf8f2']);
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme)).toBe(
      'light',
    );
    await choose(page, 'المظهر', 'حسب الجهاز');
    expect(await lightness(page)).toBeLessThan(128);
    expect(await frameColours(page)).toEqual(['#161411']);
  });

  it('is taken back with all others by one button', async () => {
    const page = await openWith('{"theme":"dark","size":"large","tashkeel":"hidden"}');
    await openPanel(page);
    await page.getByRole('button', { name: 'أعد الضبط' }).click();
    expect(await lightness(page)).toBeGreaterThan(128);
    expect(await computed(page, 'html', 'font-size')).toBe(16);
    await expect.poll(() => page.innerText('article')).toContain('يتّسع');
    expect(await page.evaluate(() => localStorage.getItem('khabar.reading'))).toBe('{}');
  });

  it('is followed by the other tabs', async () => {
    const page = await site.open(ARTICLE);
    const opened = page.waitForEvent('popup');
    await page.evaluate((url) => {
      window.open(url);
    }, site.url + OTHER);
    const tab = await opened;
    await tab.getByText(BUTTON).waitFor();
    await choose(page, 'المظهر', 'داكن');
    await expect.poll(() => lightness(tab)).toBeLessThan(128);
  });

  it('made on an English page leaves what that page does not offer', async () => {
    const page = await openWith('{"tashkeel":"hidden"}', ENGLISH);
    await page.getByText('Reading settings').click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.getByRole('group', { name: 'Arabic vowel marks' }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('khabar.reading'))).toBe(
      '{"theme":"dark","tashkeel":"hidden"}',
    );
  });
});

describe('before the first paint', () => {
  it('the page is as it was chosen, though no script file comes', async () => {
    const page = await site.open('robots.txt', { colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('khabar.reading', '{"theme":"dark"}'));
    await page.route('**/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset.atBody = document.documentElement.dataset.theme ?? 'none';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(site.url + ARTICLE);
    expect(await page.locator('html').getAttribute('data-at-body')).toBe('dark');
    expect(await lightness(page)).toBeLessThan(128);
    expect(await frameColours(page)).toEqual(['#161411']);
  });

  it.each(['{"theme":"blue","size":7,"leading":null}', 'dark', '[]', 'null'])(
    'rubbish in storage changes nothing: %s',
    async (rubbish) => {
      const page = await openWith(rubbish);
      expect(await lightness(page)).toBeGreaterThan(128);
      expect(await computed(page, 'html', 'font-size')).toBe(16);
      await choose(page, 'حجم النص', 'كبير');
      expect(await computed(page, 'html', 'font-size')).toBeCloseTo(18.4);
    },
  );
});

it('where storage is forbidden a choice holds for the page, and nothing fails', async () => {
  const page = await site.blank({ colorScheme: 'light' });
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(site.url + ARTICLE);
  await choose(page, 'المظهر', 'داكن');
  expect(await lightness(page)).toBeLessThan(128);
  expect(failures).toEqual([]);
});

describe('tashkeel', () => {
  it('goes without moving a word, comes back as it was, and both are told', async () => {
    const page = await site.open(ARTICLE);
    const written = await page.innerText('article');
    const places = () =>
      page.locator('article p, article h1, article h2, article li').evaluateAll((blocks) =>
        blocks.map((block) => {
          const range = document.createRange();
          range.selectNodeContents(block);
          return [...range.getClientRects()].map(({ x, y, width, height }) =>
            [x, y, width, height].map(Math.round).join(),
          );
        }),
      );
    const before = await places();
    await page.evaluate(() => {
      document.addEventListener('khabar:text-changed', () => {
        document.body.dataset.told = `${document.body.dataset.told ?? ''}!`;
      });
    });
    await choose(page, 'التشكيل', 'مخفي');
    await page.locator('body[data-told="!"]').waitFor();
    expect(await page.innerText('article')).toBe(written.replace(/[\u064B-\u0652]/g, ''));
    expect(await places()).toEqual(before);
    await choose(page, 'التشكيل', 'ظاهر');
    await page.locator('body[data-told="!!"]').waitFor();
    expect(await page.innerText('article')).toBe(written);
  });
});

describe('the panel', () => {
  it('is worked by keyboard alone, in the direction of reading', async () => {
    const page = await site.open(ARTICLE, { colorScheme: 'light' });
    await page.locator('khabar-settings summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'المظهر' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: 'داكن' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'فاتح' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').innerText()).toBe(BUTTON);
    expect(await page.getByRole('group', { name: 'المظهر' }).isVisible()).toBe(false);
    expect(page.url()).toBe(site.url + ARTICLE);
  });

  it('closes when the focus or the pointer goes elsewhere', async () => {
    const page = await site.open(ARTICLE);
    await openPanel(page);
    await page.getByRole('button', { name: 'أعد الضبط' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('group', { name: 'المظهر' }).isVisible()).toBe(false);
    await openPanel(page);
    await page.locator('.prose p').last().click();
    expect(await page.getByRole('group', { name: 'المظهر' }).isVisible()).toBe(false);
  });

  it('is not there without JavaScript', async () => {
    const page = await site.open(ARTICLE, { javaScriptEnabled: false });
    expect(await page.getByText(BUTTON).isVisible()).toBe(false);
  });

  it('is fetched when it is touched, not before', async () => {
    const page = await site.blank();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const rest = atRest(page);
    await page.goto(site.url + ARTICLE);
    await rest();
    const early = scripts.filter((url) => /panel|tashkeel/.test(url));
    await openPanel(page);
    expect(early).toEqual([]);
    expect(scripts.filter((url) => url.includes('panel'))).toHaveLength(1);
  });
});

describe.each(['small', 'large', 'larger', 'largest'])('%s text', (size) => {
  it('fits every window, panel and all', async () => {
    const page = await openWith(JSON.stringify({ size }));
    await openPanel(page);
    for (const width of [320, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const outside = await page.locator('body *').evaluateAll((elements, edge) => {
        // A wide table scrolls in a box of its own, and so do the sections on a phone.
        const apart = '.skip, .visually-hidden, table, .masthead-links > li';
        return elements
          .filter((element) => !element.closest(apart) && element.checkVisibility())
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -1 || right > edge + 1;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      }, width);
      expect(outside, `${width} pixels`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('keeps lines to the measure', async () => {
    const viewport = { width: 1600, height: 900 };
    const page = await openWith(JSON.stringify({ size }), ARTICLE, { viewport });
    const width = await page.locator('.prose').evaluate(({ clientWidth }) => clientWidth);
    const ems = width / (await computed(page, '.prose', 'font-size'));
    expect(ems).toBeGreaterThan(26.9);
    expect(ems).toBeLessThan(29.1);
  });
});
