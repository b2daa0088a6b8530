import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = 'articles/moon-harbour/';
/** Nothing of a page is outside it, so that a picture needs no scrolling. */
const TALL = { width: 320, height: 5000 };

const answered = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /نتيج|نتائج/ })
    .waitFor();

async function withSettings(page: Page): Promise<void> {
  await page.getByText('إعدادات القراءة').click();
  await page.getByRole('radio').first().waitFor();
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of those that ask for colours: all that is otherwise in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe-core holds against a page as it stands: each rule, and where it is broken. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.each([
  ['the front page', ''],
  ['an Arabic article', ARTICLE],
  ['an Arabic article with everything', 'articles/specimen/'],
  ['an article with its settings', ARTICLE, withSettings],
  ['an English article', 'en/articles/summit/'],
  [
    'an article that is being searched',
    `${ARTICLE}?find=قوارب`,
    (page: Page) =>
      page
        .getByRole('status')
        .filter({ hasText: /موضع|مواضع/ })
        .waitFor(),
  ],
  ['a section', 'sections/economy/'],
  ['a tag with its introduction', 'tags/صيد/'],
  ['an author', 'authors/layla/'],
  ['the tags', 'tags/'],
  ['the archive', 'archive/'],
  ['a year', 'archive/2025/'],
  ['a month', 'archive/2025/03/'],
  ['a standing page', 'about/'],
  ['a missing page', '404.html'],
  ['an empty search', 'search/'],
  ['the saved articles, when there are none', 'saved/'],
  ['a search', 'search/?q=قوارب', answered],
  ['a search without results', 'search/?q=زعفران', answered],
])('%s', (_name, path, ready = async (_page: Page) => {}) => {
  it('meets WCAG 2.2 AA as far as a machine can tell, light and dark, narrow and wide', async () => {
    const page = await site.open(path, { bypassCSP: true });
    await ready(page);
    await page.addScriptTag({ content: axe });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page, RULES), `light, ${width} pixels`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, OF_COLOURS), `dark, ${width} pixels`).toEqual([]);
    }
    await page.close();
  });
});

describe('text spaced as a reader needs it', () => {
  /** https://www.w3.org/TR/WCAG22/#text-spacing */
  const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

  it.each([320, 1280])('loses nothing in a window of %i pixels', async (width) => {
    const viewport = { width, height: 800 };
    const page = await site.open(ARTICLE, { bypassCSP: true, viewport });
    await page.addStyleTag({ content: SPACED });
    const lost = await page.locator('body, body *').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('.visually-hidden, .spare'))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const tooWide = element.scrollWidth > element.clientWidth + 1;
          const tooHigh = element.scrollHeight > element.clientHeight + 1;
          const clipped = (overflow: string) => /hidden|clip/.test(overflow);
          return (clipped(overflowX) && tooWide) || (clipped(overflowY) && tooHigh);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(lost).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('by keyboard', () => {
  /** The stops of a page that look the same with and without the focus. */
  async function unmarked(page: Page): Promise<string[]> {
    const names: string[] = [];
    for (const stop of await page
      .locator('a, button, input, select, summary')
      .filter({ visible: true })
      .all()) {
      await page.keyboard.press('Tab');
      const box = await stop.evaluate((element) => {
        if (element !== document.activeElement) return;
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left - 8, y: top - 8, width: width + 16, height: height + 16 };
      });
      if (!box) {
        names.push(`not reached: ${await stop.innerText()}`);
        continue;
      }
      const clip = { ...box, x: Math.max(0, box.x), y: Math.max(0, box.y) };
      const focused = await page.screenshot({ clip, caret: 'hide' });
      await stop.evaluate((element: HTMLElement) => element.blur());
      const blurred = await page.screenshot({ clip, caret: 'hide' });
      await stop.focus();
      if (focused.equals(blurred)) names.push(await stop.innerText());
    }
    return names;
  }

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
  ] as const)(
    'every stop of an article is reached in order and shows it, in %s colours',
    async (_name, colours) => {
      const page = await site.open(ARTICLE, { ...colours, viewport: TALL });
      expect(await unmarked(page)).toEqual([]);
    },
  );
});
