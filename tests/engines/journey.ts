import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { called, readerOf } from '../setup/engines/reader.ts';
import type { Tab } from '../setup/engines/tab.ts';

const ARTICLE = 'articles/moon-harbour/';
const HEADLINE = 'مرفأ جديد لقوارب الصيد في خليج القمر';
const SETTINGS = called('إعدادات القراءة');
const PARTS = ['reading', 'searching', 'newer', 'saving', 'sharing'] as const;
type Part = (typeof PARTS)[number];
const BOX = '[type=search]';
const FOUND = 'khabar-find [role=status]';

/**
 * What a reader does on the site, told once for every engine; some engines are too old for a part of it. `newer` is
 * what browsers lack from before 2022: a head that knows how wide it is, and highlights.
 */
export function journey(tab: () => Tab, parts: readonly Part[] = PARTS): void {
  let site: Served;
  beforeAll(async () => {
    site = await serve({ directory: inject('newsroom') });
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    await tab().open(`${site.url}robots.txt`);
    await tab().evaluate(() => localStorage.clear());
  });

  const reader = readerOf(tab);
  const open = (path: string) => tab().open(site.url + path);

  if (parts.includes('reading')) reads();
  if (parts.includes('searching')) searches();
  if (parts.includes('saving')) saves();
  if (parts.includes('sharing')) shares();

  /** Reading, and how the page looks. */
  function reads() {
    it('reads an article, in the dark as the device is', async () => {
      await open('');
      await reader.clicks(called(HEADLINE));
      await reader.isAt(/articles\/moon-harbour\/$/);
      await reader.sees('h1', HEADLINE);
      await reader.sees('.prose', 'حضر الصيادون قبل الفجر');
      await reader.seesLightness('dark');
    });

    it.each([390, 1280])('has nothing beyond a window of %i pixels', async (width) => {
      await tab().resize(width, 900);
      for (const path of [
        '',
        ARTICLE,
        'articles/specimen/',
        'en/articles/summit/',
        'search/?q=كل',
      ]) {
        await open(path);
        const wide = () => document.documentElement.scrollWidth - innerWidth;
        expect(await tab().evaluate(wide), path).toBeLessThanOrEqual(0);
      }
    });

    it('chooses how to read: at once, after a reload and on other pages', async () => {
      const size = () => getComputedStyle(document.documentElement).fontSize;
      await open(ARTICLE);
      expect(await tab().evaluate(size)).toBe('16px');
      await reader.clicks(SETTINGS);
      await reader.clicks(called('فاتح'));
      await reader.seesLightness('light');
      await reader.clicks(called('الأكبر'));
      await reader.clicks(called('مخفي'));
      await reader.sees('.standfirst', 'انتهى العمل في مرفأ يتسع');
      await reader.presses('Escape');
      await reader.seesNo('khabar-settings form');
      for (const path of [ARTICLE, 'articles/telescope/']) {
        await open(path);
        await reader.seesLightness('light');
        expect(await tab().evaluate(size)).toBe('24px');
      }
    });
  }

  /** Searching, in all the news and in an article. */
  function searches() {
    it('searches from any page, and as one types', async () => {
      await open(ARTICLE);
      if (!parts.includes('newer')) await reader.clicks(called('البحث'));
      await reader.types(BOX, 'مذنّب');
      await reader.presses('Enter');
      await reader.isAt(/search\/\?q=مذنّب$/);
      await reader.sees('.result h2', 'تلسكوب');
      await reader.types(BOX, 'اً');
      await reader.isAt(/search\/\?q=مذنّباً$/);
      await reader.sees('khabar-search [role=status]', 'نتيجة واحدة');
    });

    it('is helped as one types, by keys and by a click', async () => {
      const expanded = (is: boolean) => reader.sees(`${BOX}[role=combobox][aria-expanded=${is}]`);
      await open('search/');
      await reader.types(BOX, 'القوراب');
      await reader.sees('[role=listbox] [role=option]', 'القوارب');
      await expanded(true);
      await reader.presses('Escape');
      await reader.seesNo('[role=option]');
      await reader.hasWritten(BOX, 'القوراب');
      await open('search/');
      await reader.types(BOX, 'مذن');
      await reader.sees('[role=option]', 'مذن');
      await reader.presses('ArrowDown');
      await reader.sees('[role=option][aria-selected=true]', 'مذن');
      await reader.presses('Enter');
      await expanded(false);
      await reader.isAt(/search\/\?q=مذن./);
      await open('search/');
      await reader.types(BOX, 'مذن');
      await reader.clicks('[role=option]');
      await expanded(false);
      await reader.isAt(/search\/\?q=مذن./);
    });

    it('follows a result to what is marked, goes back, and forward again', async () => {
      await open('search/?q=الصيادون');
      await reader.hasWritten(BOX, 'الصيادون');
      await reader.sees('.passages mark', 'الصيادون');
      await reader.clicks('.passages a');
      await reader.isAt(/articles\/moon-harbour\/\?find=.*#p-/);
      await reader.sees(FOUND, '1 من موضعين');
      await highlights(['الصيادون', 'صيادون']);
      await tab().back();
      await reader.sees('.passages mark', 'الصيادون');
      await reader.hasWritten(BOX, 'الصيادون');
      await tab().forward();
      await reader.sees('h1', HEADLINE);
      await reader.sees(FOUND, '1 من موضعين');
      await reader.hasWritten('#find-words', 'الصيادون');
    });

    it('walks from result to result by letters, once one of them has the focus', async () => {
      await open('search/?q=كل');
      await reader.sees('.result:nth-child(3) h2');
      await reader.clicks(BOX);
      await reader.presses('ArrowDown');
      await isAtResult(0);
      for (const [letter, result] of [
        ['j', 1],
        ['j', 2],
        ['k', 1],
      ] as const) {
        await tab().type(letter);
        await isAtResult(result);
      }
      await reader.hasWritten(BOX, 'كل');
    });

    it('finds in the article, walks through the places, and lets go', async () => {
      await open(ARTICLE);
      await reader.types('#find-words', 'رصيف');
      await reader.sees(FOUND, '1 من 3 مواضع');
      await highlights(['رصيف', 'رصيف', 'الرصيف']);
      await reader.presses('Enter');
      await reader.sees(FOUND, '2 من');
      await reader.presses('Enter', 'Shift');
      await reader.sees(FOUND, '1 من');
      await reader.presses('Escape');
      await reader.hasWritten('#find-words', '');
      await highlights([]);
    });
  }

  async function isAtResult(result: number): Promise<void> {
    const focused = () => {
      const results = [...document.querySelectorAll('.result')];
      return results.findIndex((one) => one.querySelector('h2 a') === document.activeElement);
    };
    await expect.poll(() => tab().evaluate(focused)).toBe(result);
  }

  /** An older browser counts, and leads to the places. */
  async function highlights(words: readonly string[]): Promise<void> {
    if (!parts.includes('newer')) return;
    const marked = () => [...(CSS.highlights.get('khabar-find') ?? [])].map(String);
    expect(await tab().evaluate(marked)).toEqual(words);
  }

  function saves() {
    it('saves an article, finds it among the saved, and removes it', async () => {
      await open(ARTICLE);
      await reader.clicks(called('احفظ'));
      await reader.sees(called('محفوظ'));
      await open('saved/');
      await reader.sees('.saved-list h2', HEADLINE);
      await reader.clicks('.saved-list h2 a');
      await reader.sees(called('محفوظ'));
      await tab().back();
      await reader.clicks('.saved-list [name=remove]');
      await reader.seesNo('.saved-list li');
      await tab().forward();
      await reader.sees(called('احفظ'));
    });
  }

  function shares() {
    it('shares a link, which can be pasted', async () => {
      await open(ARTICLE);
      // WebKit lets a click copy while its scripts are there, not once they had to be fetched for it.
      await reader.clicks(called('احفظ'));
      await reader.sees(called('محفوظ'));
      await reader.clicks(called('شارك'));
      await reader.sees('.actions [role=status]', 'نُسخ الرابط.');
      await tab().click(BOX);
      await reader.presses('v', 'Control');
      await reader.hasWritten(BOX, site.url + ARTICLE);
    });
  }
}
