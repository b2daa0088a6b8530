import type { Page } from 'playwright-core';
import postcss from 'postcss';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { restyle } from '../setup/restyle.ts';

const site = visit(inject('newsroom'));

/** A stylesheet as a browser of summer 2021 reads it: without what it does not know. */
function asIn2021(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules(/^(?:layer|container|counter-style)$/, (rule) => {
    rule.remove();
  });
  sheet.walkAtRules('media', (rule) => {
    if (/scripting|[<>]/.test(rule.params)) rule.remove();
  });
  sheet.walkRules((rule) => {
    const known = rule.selector.replace(/:(?:is|where)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
    if (/:has\(|::highlight/.test(known)) rule.remove();
  });
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (/^(?:text-wrap|container-type)$/.test(prop) || /\d(?:lh|dvh|svh)\b|subgrid/.test(value)) {
      declaration.remove();
    }
  });
  return sheet.toString();
}

async function openIn2021(path: string, width: number): Promise<Page> {
  const page = await site.blank({
    viewport: { width, height: 800 },
    bypassCSP: true,
    javaScriptEnabled: false,
  });
  await restyle(page, asIn2021);
  await page.goto(site.url + path);
  return page;
}

const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe.each([
  ['an article', 'articles/specimen/'],
  ['an article in English', 'en/articles/summit/'],
  ['the typography page', 'articles/typography/'],
  ['the front page', ''],
  ['a tag', 'tags/صيد/'],
  ['a year', 'archive/2025/'],
  ['the search page', 'search/'],
  ['a standing page', 'about/'],
])('in a browser without layers, %s', (_page, path) => {
  it('is styled, and no wider than its window', async () => {
    const page = await openIn2021(path, 390);
    expect(await style(page, 'html', 'background-color')).toBe('rgb(251, 248, 242)');
    expect(await style(page, 'body', 'font-family')).toContain('Khabar Naskh');
    expect(await style(page, 'body', 'margin')).toBe('0px');
    expect(await style(page, '.masthead-links', 'display')).toBe('flex');
    expect(await style(page, '.skip', 'position')).toBe('absolute');
    const label = await page.locator('.visually-hidden').first().boundingBox();
    expect(label?.width ?? 0).toBeLessThanOrEqual(1);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual(
        [width, width],
      );
    }
  });
});

it('in a browser without layers, an article is set as a text to be read', async () => {
  const page = await openIn2021('articles/specimen/', 1280);
  expect(await style(page, 'html', 'direction')).toBe('rtl');
  const text = await page.locator('.prose > p').first().boundingBox();
  expect(text?.width ?? 0).toBeLessThan(640);
  const size = Number.parseFloat(await style(page, '.prose', 'font-size'));
  expect(Number.parseFloat(await style(page, 'h1', 'font-size'))).toBeGreaterThan(size * 1.5);
  expect(Number.parseFloat(await style(page, '.prose', 'line-height'))).toBeGreaterThan(size * 1.8);
  expect(await page.locator('.on-paper').isVisible()).toBe(false);
  expect(await page.locator('.prose .box').first().isVisible()).toBe(true);
});
