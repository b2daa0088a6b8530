import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, ask, headlines, site, useSearchSite } from '../setup/search-site.ts';

useSearchSite();

describe('filters and order', () => {
  it('stand in the address, and back and forward walk through them', async () => {
    const page = await ask('?q=مرصد');
    expect(await headlines(page)).toHaveLength(2);
    await page.locator('select[name=date] option[value="2023"]').waitFor({ state: 'attached' });
    await page.getByLabel('التاريخ').selectOption('2023');
    await page.getByText('نتيجة واحدة من عام 2023').waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2023');
    await page.goBack();
    await page.getByText('نتيجتان').waitFor();
    await page.goForward();
    await page.getByText('نتيجة واحدة من عام 2023').waitFor();
    expect(await headlines(page)).toEqual(['مسؤول يعد بمرصد']);
    expect(await page.getByLabel('التاريخ').inputValue()).toBe('2023');
  });

  it('say how many results each choice would leave', async () => {
    const page = await ask('?q=مرصد');
    const offered = (name: string) => page.locator(`select[name=${name}] option`).allInnerTexts();
    await page.locator('select[name=date] option[value="2023"]').waitFor({ state: 'attached' });
    const dates = (await offered('date')).map((text) => text.replace(/[\u2068\u2069]/g, ''));
    expect(dates).toContain('كل التواريخ (2)');
    expect(dates).toContain('2023 (1)');
    await page.getByLabel('التاريخ').selectOption('2023');
    await page.getByText('نتيجة واحدة من عام 2023').waitFor();
    await page.locator('select[name=section] option').filter({ hasText: '(1)' }).first().waitFor({
      state: 'attached',
    });
    // What the other choices of a list would bring does not depend on what is chosen of it.
    expect((await offered('date'))[0]).toBe('كل التواريخ (2)');
    expect((await offered('section'))[0]).toBe('كل الأقسام (1)');
  });

  it('come after the results, which do not wait for them', async () => {
    const page = await ask('');
    const manifest = await page.request.get(`${site.url}pagefind/words/index.json`);
    const { facets } = await manifest.json();
    await page.route(`**/${facets}`, (route) => route.abort());
    const lists = page.locator('select[name=section] option');
    const box = page.getByRole('combobox', { name: 'ابحث في الأخبار' });
    await box.fill('مرصد');
    await page.getByText('نتيجتان').waitFor();
    expect(await headlines(page)).toHaveLength(2);
    expect(await lists.count()).toBe(1);
    await page.unroute(`**/${facets}`);
    await box.press('Enter');
    await lists.nth(1).waitFor({ state: 'attached' });
  });

  it('without words name all the news that they leave', async () => {
    const page = await ask('?section=علوم');
    expect(await page.getByRole('status').innerText()).toBe(
      'كل الأخبار في قسم «\u2068علوم\u2069»: 3 أخبار',
    );
  });

  it('puts the newest first when asked', async () => {
    expect(await headlines(await ask('?section=علوم&sort=date'))).toEqual([
      'تجارب على صاروخ صغير',
      'زيارة لروسيا',
      'مسؤول يعد بمرصد',
    ]);
  });
});

describe('the list of results', () => {
  const focused = (page: Page) =>
    page.locator(':focus').evaluate((element) => element.textContent?.trim());

  it('is walked by J and K from result to result, in the layout of any keyboard', async () => {
    const page = await ask('?q=نشرة');
    const [first, second] = await headlines(page);
    await page.locator('.result .passages a').first().focus();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    // An Arabic keyboard types ت with the key of J.
    await page.locator(':focus').dispatchEvent('keydown', { key: 'ت', code: 'KeyJ' });
    expect(await focused(page)).toBe(second);
    await page
      .locator(':focus')
      .dispatchEvent('keydown', { key: 'j', code: 'KeyJ', ctrlKey: true });
    expect(await focused(page)).toBe(second);
    await page.locator('.result h2 a').last().focus();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('اعرض مزيداً من النتائج');
  });

  it('leaves J and K to the box and to the lists', async () => {
    const page = await ask('?q=نشرة');
    const list = page.getByLabel('الترتيب');
    await list.focus();
    await page.keyboard.press('j');
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = page.getByRole('combobox', { name: 'ابحث في الأخبار' });
    await box.focus();
    await box.pressSequentially(' jk');
    expect(await box.inputValue()).toBe('نشرة jk');
  });

  it('is what it was when a reader comes back to it: its length, its place and the focus', async () => {
    const page = await ask('?q=نشرة');
    // The lists say how many, and are as large as they will be.
    await page.locator('select[name=section] option').nth(1).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'اعرض مزيداً' }).click();
    const last = page.locator('.result h2 a').nth(11);
    await last.evaluate((link: HTMLElement) => {
      link.focus({ preventScroll: true });
      link.scrollIntoView({ behavior: 'instant' });
    });
    const headline = await focused(page);
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await answered(page);
    await page.locator('.result h2 a:focus').waitFor();
    expect(await headlines(page)).toHaveLength(12);
    expect(await focused(page)).toBe(headline);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
  });

  it('begins at its top when another question is asked', async () => {
    const page = await ask('?q=نشرة');
    await page.locator('.result h2 a').first().click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await page.locator('.result h2 a:focus').waitFor();
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('مرصد');
    await page.getByText('نتيجتان').waitFor();
    await page.reload();
    await answered(page);
    expect(await page.locator('.result :focus').count()).toBe(0);
  });
});

describe('recent searches', () => {
  it('are kept on this device until they are cleared', async () => {
    const page = await ask('');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('صواريخ');
    await page.keyboard.press('Enter');
    await page.getByText('نتيجة واحدة').waitFor();
    await page.goto(`${site.url}search/`);
    await page.getByRole('link', { name: 'صواريخ' }).click();
    await page.getByText('نتيجة واحدة').waitFor();
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('سفن');
    await page.keyboard.press('Enter');
    await page.getByText('نتيجتان').waitFor();
    await page.goto(`${site.url}search/`);
    const focused = page.locator(':focus');
    await page.getByRole('link', { name: 'سفن' }).focus();
    // A row runs as the page is read: from right to left.
    await page.keyboard.press('ArrowLeft');
    expect(await focused.innerText()).toBe('صواريخ');
    await page.keyboard.press('ArrowRight');
    expect(await focused.innerText()).toBe('سفن');
    await page.getByRole('button', { name: 'امسح القائمة' }).click();
    expect(await page.locator('.recent').count()).toBe(0);
    await page.reload();
    await page.getByText('اكتب كلمة أو أكثر').waitFor();
    expect(await page.locator('.recent').count()).toBe(0);
  });
});
