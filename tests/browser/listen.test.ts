import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { giveVoices } from '../setup/voices.ts';

const site = visit(inject('newsroom'));
const ARABIC = 'articles/moon-harbour/';
const ENGLISH = 'en/articles/summit/';
const PHONE = { viewport: { width: 360, height: 500 }, reducedMotion: 'reduce' } as const;

async function withVoices(
  languages: readonly string[],
  path = ARABIC,
  options: Parameters<typeof site.open>[1] = PHONE,
): Promise<Page> {
  const page = await site.blank(options);
  await giveVoices(page, languages);
  await page.goto(site.url + path);
  return page;
}

async function listening(path = ARABIC): Promise<Page> {
  const page = await withVoices(['ar-SA', 'en-GB'], path);
  await page.locator('[name=listen]').click();
  await page.locator('.listening').waitFor();
  return page;
}

const said = (page: Page) => page.evaluate(() => voice.said);
const last = (page: Page) => page.evaluate(() => voice.said.at(-1));
const finish = (page: Page, times = 1) =>
  page.evaluate((count) => {
    for (let time = 0; time < count; time += 1) voice.finish();
  }, times);
const marked = (page: Page) => page.locator('.spoken').innerText();

describe('«استمع» is there', () => {
  it.each([
    ['with an Arabic voice', ['en-US', 'ar-SA'], ARABIC, true],
    ['with the voice of an English article', ['en-GB'], ENGLISH, true],
    ['not with the voices of other languages', ['en-US', 'fa-IR'], ARABIC, false],
    ['not without a voice', [], ARABIC, false],
  ])('%s', async (_when, languages, path, there) => {
    const page = await withVoices(languages, path);
    await page.locator('[name=save]').waitFor();
    expect(await page.locator('[name=listen]').isVisible()).toBe(there);
  });

  it('once a late voice has come, and nothing moves for it', async () => {
    const page = await site.blank(PHONE);
    await giveVoices(page, ['ar-EG'], true);
    await page.goto(site.url + ARABIC);
    await page.locator('[name=save]').waitFor();
    expect(await page.locator('[name=listen]').isVisible()).toBe(false);
    const boxes = () =>
      page
        .locator('[name=save], [name=share], .prose')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const before = await boxes();
    await page.evaluate(() => voice.name());
    expect(await page.locator('[name=listen]').isVisible()).toBe(true);
    expect(await boxes()).toEqual(before);
  });
});

describe('listening', () => {
  it('hears the headline, the standfirst and the text, sentence by sentence', async () => {
    const page = await listening();
    await finish(page, 40);
    const all = await said(page);
    expect(all.slice(0, 4)).toEqual([
      'مرفأ جديد لقوارب الصيد في خليج القمر',
      'انتهى العمل في مرفأ يتّسع لمئة قارب، بعد سنتين من التأخير.',
      'افتُتح في خليج القمر مرفأ لقوارب الصيد، وحضر الصيادون قبل الفجر ليجرّبوا أرصفته.',
      'ما الذي تغيّر؟',
    ]);
    expect(all).toContain('الأول، 120، 40،');
    expect(all).toContain('رصيف للسفن');
    expect(all.join()).not.toMatch(/استمع|احفظ|المصادر/);
  });

  it('hears notes and corrections under their labels, and no marks of footnotes nor credits', async () => {
    const page = await listening('articles/specimen/');
    await finish(page, 80);
    const all = await said(page);
    const from = all.indexOf('ملاحظة');
    expect(all.slice(from, from + 2)).toEqual([
      'ملاحظة',
      'تُقاس المسافات هنا بالميل البحري، وهو 1852 متراً.',
    ]);
    expect(all.slice(-2)).toEqual([
      'تصحيح',
      'ذكرت نسخة سابقة أن المنارة أُطفئت قبل أربعين سنة، والصحيح ثلاثون.',
    ]);
    expect(all).toContain(
      'عادت منارة رأس المرجان إلى العمل بعد ثلاثين سنة من الظلام، فأضاء نورها الأرصفة كلها ليلة الخميس.',
    );
    expect(all.join()).not.toMatch(/تصوير|الحواشي|العودة/);
  });

  it('names the months of figures as the publication does', async () => {
    const page = await withVoices(['ar-SA']);
    await page.evaluate(() => {
      const row = document.querySelector<HTMLElement>('khabar-actions');
      if (row) row.dataset.months = 'ar-SY';
      document.querySelector('h1')?.replaceChildren('في 12/05/2024');
    });
    await page.locator('[name=listen]').click();
    await expect.poll(() => said(page)).toEqual(['في 12 أيار 2024']);
  });

  it('marks what is being said', async () => {
    const page = await listening();
    expect(await marked(page)).toBe('مرفأ جديد لقوارب الصيد في خليج القمر');
    await finish(page, 3);
    expect(await marked(page)).toBe('ما الذي تغيّر؟');
    expect(await page.locator('.spoken').count()).toBe(1);
    const shadow = await page.locator('.spoken').evaluate((one) => getComputedStyle(one).boxShadow);
    expect(shadow).not.toBe('none');
  });

  it('pauses, and says the sentence again', async () => {
    const page = await listening();
    await finish(page, 2);
    const pause = page.getByRole('button', { name: 'أوقف مؤقتاً' });
    expect(await pause.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => voice.busy)).toBe(false);
    await page.getByRole('button', { name: 'تابع', exact: true }).click();
    const all = await said(page);
    expect(all.slice(-2)).toEqual([all[2], all[2]]);
    expect(await pause.isVisible()).toBe(true);
  });

  it('moves by paragraph, and not past the ends', async () => {
    const page = await listening();
    const next = page.getByRole('button', { name: 'الفقرة التالية' });
    const previous = page.getByRole('button', { name: 'الفقرة السابقة' });
    await previous.click();
    expect(await said(page)).toHaveLength(1);
    await next.click();
    await next.click();
    await next.click();
    expect(await last(page)).toBe('ما الذي تغيّر؟');
    await previous.click();
    expect(await last(page)).toMatch(/^افتُتح/);
    for (let time = 0; time < 30; time += 1) await next.click();
    expect(await last(page)).toMatch(/^ونصّه كاملاً/);
    expect(await page.locator('.listening').isVisible()).toBe(true);
  });

  it('speaks faster when asked, and remembers it', async () => {
    const page = await listening();
    expect(await page.evaluate(() => voice.rate)).toBe(1);
    await page.getByRole('combobox', { name: 'السرعة' }).selectOption('1.5');
    expect(await page.evaluate(() => voice.rate)).toBe(1.5);
    await page.reload();
    await page.locator('[name=listen]').click();
    await page.locator('.listening').waitFor();
    expect(await page.evaluate(() => voice.rate)).toBe(1.5);
    expect(await page.getByRole('combobox', { name: 'السرعة' }).inputValue()).toBe('1.5');
  });

  it('ends by its button, by Escape, and with the article', async () => {
    const page = await listening();
    const button = page.locator('[name=listen]');
    await page.getByRole('button', { name: 'أوقف الاستماع' }).click();
    expect(await page.locator('.listening, .spoken').count()).toBe(0);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);

    await button.click();
    await page.locator('.listening').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.listening').count()).toBe(0);
    expect(await page.evaluate(() => voice.busy)).toBe(false);

    await button.click();
    await page.locator('.listening').waitFor();
    await finish(page, 40);
    expect(await page.locator('.listening, .spoken').count()).toBe(0);
    await page.getByText('انتهى الاستماع').waitFor();
  });

  it('falls silent when the page is left', async () => {
    const page = await listening();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await page.evaluate(() => voice.busy)).toBe(false);
    expect(await page.locator('.listening').count()).toBe(0);
  });

  it('is paused when the voice is taken away', async () => {
    const page = await listening();
    await page.evaluate(() => voice.fail());
    await page.getByRole('button', { name: 'تابع', exact: true }).click();
    expect(await page.evaluate(() => voice.busy)).toBe(true);
  });

  it('begins where the reader is', async () => {
    const page = await withVoices(['ar-SA'], ARABIC, {
      viewport: { width: 1280, height: 500 },
      reducedMotion: 'reduce',
    });
    await page
      .getByText('بدأ المشروع برسالة')
      .evaluate((one) => one.scrollIntoView({ block: 'start' }));
    await page.locator('[name=listen]').click();
    await page.locator('.listening').waitFor();
    expect(await page.locator('h1').evaluate((one) => one.getBoundingClientRect().bottom < 0)).toBe(
      true,
    );
    expect((await said(page)).at(0)).not.toContain('مرفأ جديد');
  });

  it('speaks English in an English article', async () => {
    const page = await listening(ENGLISH);
    expect(await said(page)).toEqual(['Fishermen and astronomers share one pier']);
    expect(await page.getByRole('group', { name: 'Listening' }).innerText()).toMatch(
      /Pause.*Previous.*Next.*Speed.*Stop/s,
    );
  });
});

describe('the window follows the voice', () => {
  const inView = (page: Page) =>
    page.locator('.spoken').evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      const edge = document.querySelector('.listening')?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && bottom <= edge;
    });

  it('paragraph by paragraph, above the controls', async () => {
    const page = await listening();
    for (let time = 0; time < 12; time += 1) {
      await finish(page);
      expect(await inView(page)).toBe(true);
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  it('until the reader scrolls away, and again when the reader comes back', async () => {
    const page = await listening();
    await finish(page, 4);
    await page.evaluate(() => scrollTo(0, 0));
    await finish(page, 3);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('.spoken').evaluate((one) => one.scrollIntoView());
    await finish(page, 4);
    expect(await inView(page)).toBe(true);
  });

  it('to a paragraph that the reader asks for', async () => {
    const page = await listening();
    await finish(page, 4);
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'الفقرة التالية' }).click();
    expect(await inView(page)).toBe(true);
  });
});
