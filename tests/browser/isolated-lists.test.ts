import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { seenFromLeft } from '../setup/seen.ts';
import { useServedSite } from '../setup/served-site.ts';

const SITE = `name: منصة الأخبار
nameEn: The News
url: https://a.example/
description: أخبار كلها.
descriptionEn: All the news.
sections:
  - { name: علوم C++, nameEn: C++ }
  - { name: BBC عربي, nameEn: BBC }
`;

const MATCH = 'جرت المباراة مساء أمس على ملعب البلدة القديم، وحضرها كثيرون. '.repeat(4);

const NUMBERS = `---
title: 'لغة C++ و-5 درجات: رقم +966 11 234 5678'
pubDate: 2025-03-01
section: علوم C++
---

اتصل على +966 11 234 5678 للحجز، وتعلم C++ و.NET في برنامج «Yahoo!»، ثم انتظر -5 دقائق عند الزقزاق.

The lights of the Zigzag are lit, and نور too.

${MATCH} فاز فريقها 2-1 على ضيفه أمام جمهور من الميناء. ${MATCH}
`;

const CNN = `---
title: 'CNN قالت إن الزقزاق بعيد'
pubDate: 2025-03-02
section: BBC عربي
---

نصّ قصير عن ٠١١-٢٣٤-٥٦٧٨ وحده.
`;

const ENGLISH = `---
title: نور is the Zigzag’s light
pubDate: 2025-03-03
lang: en
---

The lights of the Zigzag.
`;

const site = useServedSite('isolated-lists', () => ({
  'site.yaml': SITE,
  'articles/numbers.md': NUMBERS,
  'articles/cnn.md': CNN,
  'articles/english.md': ENGLISH,
}));
const browser = useBrowser(() => `${site.url}robots.txt`);

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(site.url + path);
  return page;
}

/** Searches, as a reader does, so that the search is remembered. */
async function search(text: string): Promise<Page> {
  const page = await open('search/');
  await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill(text);
  await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).press('Enter');
  await page.locator('.result').first().waitFor();
  return page;
}

const whole = (texts: readonly string[]) => texts.join('\n');

describe('a result is seen in the order in which it is read', () => {
  it.each(['الزقزاق', 'C++', '"C++ و.NET في"', '234', 'دقائق'])(
    'whatever is marked in it: %s',
    async (text) => {
      const page = await search(text);
      const result = page.locator('.result', { hasText: 'للحجز' });
      const [headline = ''] = await seenFromLeft(result.locator('h2'));
      for (const part of ['C++', '-5', '+966 11 234 5678']) expect(headline).toContain(part);
      const passages = whole(await seenFromLeft(result.locator('.passages li').first()));
      for (const part of ['+966 11 234 5678', 'C++', '.NET', '-5']) {
        expect(passages).toContain(part);
      }
      expect(passages).toMatch(/[«»]Yahoo![«»]/);
      expect(await result.locator('h2').innerText()).toBe(
        'لغة C++ و-5 درجات: رقم +966 11 234 5678',
      );
    },
  );

  it('what was asked for is marked within a part that stands apart', async () => {
    const page = await search('234');
    const mark = page.locator('.result .passages bdi mark').first();
    expect(await mark.innerText()).toBe('234');
    expect(await page.locator('.result .passages mark').allInnerTexts()).toContain('234');
  });

  it('a score with which an excerpt begins', async () => {
    const page = await search('الميناء');
    const [passage = ''] = await seenFromLeft(page.locator('.passages li'));
    expect(passage).toMatch(/1-2 …/);
  });

  it('a telephone in Arabic digits', async () => {
    const page = await search('٢٣٤');
    expect(whole(await seenFromLeft(page.locator('.passages li')))).toContain('٠١١-٢٣٤-٥٦٧٨');
  });

  it('runs as its article does, whatever it begins with', async () => {
    const page = await search('الزقزاق');
    const cnn = page.locator('.result h2', { hasText: 'CNN' });
    expect(await cnn.evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
    const edition = await open('en/search/?q=Zigzag');
    const english = edition.locator('.result h2', { hasText: 'is the' });
    expect(await english.evaluate((element) => element.matches(':dir(ltr)'))).toBe(true);
    const other = await search('Zigzag');
    const quotation = other.locator('.passages li', { hasText: 'are lit' });
    expect(await quotation.evaluate((element) => element.matches(':dir(ltr)'))).toBe(true);
  });

  it('its section too, in the list of results and in the list to choose from', async () => {
    const page = await search('الزقزاق');
    const sections = whole(await seenFromLeft(page.locator('.result .byline')));
    expect(sections).toContain('C++');
    expect(sections).toMatch(/يبرع BBC/);
    const option = page.locator('select[name=section] option', { hasText: 'C++' });
    await option.filter({ hasText: '\u2066C++\u2069' }).waitFor({ state: 'attached' });
    await page.locator('select[name=section]').selectOption('علوم C++');
    await page.getByRole('status').filter({ hasText: 'في قسم' }).waitFor();
    expect(whole(await seenFromLeft(page.getByRole('status')))).toContain('C++');
  });
});

it('recent searches and the title of the page, in which they are put', async () => {
  const page = await search('C++ و-5');
  await page.waitForFunction(
    (title) => document.title.includes(title),
    '\u2067\u2066C++\u2069 و\u2066-5\u2069\u2069',
  );
  await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('CNN قالت إن');
  await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).press('Enter');
  await page.locator('.result', { hasText: 'CNN' }).waitFor();
  await page.goto(`${site.url}search/`);
  await page.locator('.recent li bdi bdi').first().waitFor();
  expect(await seenFromLeft(page.locator('.recent li'))).toEqual(['نإ تلاق CNN', '-5و C++']);
});

describe('a saved headline', () => {
  const kept = (path: string, title: string, lang?: string) => ({
    ...{ path, title, date: '2025-03-01', savedAt: 1 },
    ...(lang === undefined ? {} : { lang }),
  });

  async function withSaved(list: readonly unknown[]): Promise<Page> {
    const page = await open('saved/');
    await page.evaluate((text) => localStorage.setItem('khabar.saved', text), JSON.stringify(list));
    await page.reload();
    await page.locator('.saved-list li').first().waitFor();
    return page;
  }

  it('is seen as on its article’s page, where it was saved', async () => {
    const page = await open('articles/numbers/');
    await page.locator('[name=save]').click();
    await page.getByRole('button', { name: 'محفوظ' }).waitFor();
    await page.goto(`${site.url}saved/`);
    const [headline = ''] = await seenFromLeft(page.locator('.saved-list h2'));
    for (const part of ['C++', '-5', '+966 11 234 5678']) expect(headline).toContain(part);
  });

  it.each([
    ['CNN قالت إن المدينة تنتظر', 'ar', 'rtl'],
    ['CNN قالت إن المدينة تنتظر', undefined, 'rtl'],
    ['CNN قالت إن المدينة تنتظر', '', 'rtl'],
    ['نور is the light', 'en', 'ltr'],
    ['The lights of نور are lit', undefined, 'ltr'],
  ])('runs as its language does: %s, %s', async (title, lang, direction) => {
    const page = await withSaved([kept('/articles/cnn/', title, lang)]);
    const headline = page.locator('.saved-list h2');
    expect(await headline.innerText()).toBe(title);
    expect(await headline.evaluate((h2) => getComputedStyle(h2).direction)).toBe(direction);
  });
});
