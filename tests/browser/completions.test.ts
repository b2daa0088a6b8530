import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

const box = (page: Page) => page.locator('#q');
const list = (page: Page) => page.getByRole('listbox', { name: 'كلمات وأخبار تبدأ بما كتبت' });
const options = (page: Page) => list(page).getByRole('option');
const option = (page: Page, name: string) => list(page).getByRole('option', { name, exact: true });
/** What the box says is chosen, for whoever hears it. */
const named = (page: Page) =>
  box(page).evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id)?.innerText;
  });

async function typed(path: string, text: string): Promise<Page> {
  const page = await site.open(path);
  await box(page).fill(text);
  await options(page).first().waitFor();
  return page;
}

describe('the search line', () => {
  it('is a combobox, closed until something is typed', async () => {
    const page = await site.open('search/');
    await box(page).focus();
    expect(
      await page.getByRole('combobox', { name: 'ابحث في الأخبار', expanded: false }).count(),
    ).toBe(1);
    await box(page).pressSequentially('مذن');
    await options(page).first().waitFor();
    const open = page.getByRole('combobox', { name: 'ابحث في الأخبار', expanded: true });
    expect(await open.getAttribute('aria-controls')).toBe(await list(page).getAttribute('id'));
    expect(await open.getAttribute('aria-autocomplete')).toBe('list');
  });

  it('offers words as the site writes them, and headlines that lead to their articles', async () => {
    const page = await typed('search/', 'مرص');
    expect(await option(page, 'مرصد').count()).toBe(1);
    await box(page).fill('مرفأ جد');
    const headline = list(page).getByRole('option', { name: /^مرفأ جديد لقوارب الصيد.*خبر$/ });
    await headline.click();
    await page.waitForURL('**/articles/moon-harbour/');
  });

  it('corrects a mistake from four letters on', async () => {
    const page = await typed('search/', 'القوراب');
    expect(await options(page).first().innerText()).toBe('القوارب');
    await box(page).fill('قوظ');
    await list(page).waitFor({ state: 'hidden' });
  });

  it('arrows choose, Enter searches, and what was found is in the address', async () => {
    const page = await typed('search/', 'مذن');
    const [first] = await options(page).allInnerTexts();
    expect(await named(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await named(page)).toBe(first);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await named(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === first);
    expect(await box(page).inputValue()).toBe(first);
    await list(page).waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
  });

  it('beyond the last completion the arrow goes on to what was found', async () => {
    const page = await typed('search/', 'مذن');
    await page.locator('.result').first().waitFor();
    const count = await options(page).count();
    for (let step = 0; step <= count; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('.result :focus').count()).toBe(1);
    expect(await list(page).isVisible()).toBe(false);
  });

  it('Escape closes the list and leaves what is typed, and another letter opens it', async () => {
    const page = await typed('search/', 'مذ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await list(page).isVisible()).toBe(false);
    expect(await box(page).inputValue()).toBe('مذ');
    expect(await named(page)).toBeNull();
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await box(page).pressSequentially('ن');
    await options(page).first().waitFor();
  });

  it('a click chooses, and the line keeps the focus', async () => {
    const page = await typed('search/', 'قوا');
    const words = (await options(page).first().innerText()).trim();
    await options(page).first().click();
    await page.waitForURL((url) => url.searchParams.get('q') === words);
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
  });

  it('a click elsewhere and the Tab key close the list', async () => {
    const page = await typed('search/', 'مذن');
    await page.locator('h1').evaluate(() => document.body.click());
    expect(await list(page).isVisible()).toBe(false);
    await box(page).pressSequentially('ب');
    await options(page).first().waitFor();
    await page.keyboard.press('Tab');
    expect(await list(page).isVisible()).toBe(false);
  });

  it('what an input method composes is left to it', async () => {
    const page = await typed('search/', 'مذن');
    const kept = await box(page).evaluate((input) => {
      const keys = ['ArrowDown', 'Enter', 'Escape'].map((key) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        ),
      );
      return keys.every(Boolean);
    });
    expect(kept).toBe(true);
    expect(await list(page).isVisible()).toBe(true);
    expect(await named(page)).toBeNull();
    expect(await box(page).inputValue()).toBe('مذن');
  });

  it('takes no completions that come after more was typed', async () => {
    const page = await site.open('search/');
    const release: (() => void)[] = [];
    await page.route('**/completions/645.words', async (route) => {
      await new Promise<void>((resolve) => release.push(resolve));
      await route.continue();
    });
    const held = page.waitForRequest('**/completions/645.words');
    await box(page).pressSequentially('م');
    await held;
    await box(page).fill('قوا');
    await options(page).first().waitFor();
    const come = page.waitForResponse('**/completions/645.words');
    for (const each of release) each();
    await (await come).finished();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    for (const text of await options(page).allInnerTexts()) expect(text).toMatch(/قوا/);
  });

  it('offers nothing over the results of what was searched for before the list came', async () => {
    const page = await site.open('search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/completion-list.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await box(page).fill('مرفأ');
    await page.keyboard.press('Enter');
    await page.locator('.result').first().waitFor();
    release();
    // It is there, and hidden.
    await page.locator('[role=listbox]').waitFor({ state: 'attached' });
    expect(asked.filter((url) => url.includes('/completions/'))).toEqual([]);
    await box(page).fill('مرفأ جد');
    await options(page).first().waitFor();
  });

  it.each(['**/completions/index.words', '**/completions/645.words', '**/completion-list.*.js'])(
    'searches as ever where %s does not come',
    async (pattern) => {
      const page = await site.blank();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(pattern, (route) => route.fulfill({ status: 404 }));
      await page.goto(`${site.url}search/`);
      await box(page).pressSequentially('مذنّباً');
      await page.getByRole('status').filter({ hasText: 'نتيجة واحدة' }).waitFor();
      expect(await page.getByRole('listbox').count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );
});

describe('the box in the head of every page', () => {
  it('leads to the search of the word that is chosen', async () => {
    const page = await typed('articles/moon-harbour/', 'مذن');
    const [first] = await options(page).allInnerTexts();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
    expect(await box(page).inputValue()).toBe(first);
    await page.locator('.result').first().waitFor();
  });

  it('of the English edition offers its own words', async () => {
    const page = await site.open('en/');
    await box(page).pressSequentially('fish');
    const english = page.getByRole('listbox', {
      name: 'Words and articles that begin with what you typed',
    });
    await english.getByRole('option').first().waitFor();
    for (const text of await english.getByRole('option').allInnerTexts())
      expect(text).toMatch(/fish/i);
  });
});

const LOOKS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['search/', 'en/search/', 'articles/moon-harbour/'] as const).map(
      (path) => [path, width, colorScheme] as const,
    ),
  ),
);

describe.each(LOOKS.filter(([path, width]) => width > 600 || path !== 'articles/moon-harbour/'))(
  'on %s, %i pixels wide, %s',
  (path, width, colorScheme) => {
    it('each completion is 44 pixels high, in the window, and legible', async () => {
      const viewport = { width, height: 800 };
      const page = await site.open(path, { viewport, colorScheme, bypassCSP: true });
      await box(page).pressSequentially(path.startsWith('en/') ? 'fi' : 'الق');
      const shown = page.getByRole('listbox').getByRole('option');
      await shown.first().waitFor();
      for (const each of await shown.all()) {
        const { height = 0, x = -1, width: long = 0 } = (await each.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + long).toBeLessThanOrEqual(width);
      }
      await page.keyboard.press('ArrowDown');
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      await page.addScriptTag({ content: readFileSync(axe, 'utf8') });
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run('search', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })`,
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  },
);
