import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

/** Texts of less contrast than 7:1 with what they stand on: https://www.w3.org/TR/WCAG22/#contrast-enhanced */
function pale(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const band = /rgb[^)]*\)/.exec(element.matches('mark') ? backgroundImage : '')?.[0];
      if (band) return band;
      return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element?.checkVisibility() || texts.currentNode.textContent?.trim() === '') continue;
      if (element.closest('script, style, noscript, template')) continue;
      const two = [getComputedStyle(element).color, ground(element)].map(luminance);
      const [light = 0, dark = 0] = two.sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < 7) found.add(`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 90)}`);
    }
    return [...found];
  });
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([
    ['the front page', ''],
    ['an article', 'articles/specimen/'],
    ['an English article', 'en/articles/summit/'],
    ['a search', 'search/?q=قوارب'],
    ['a year', 'archive/2025/'],
    ['an author', 'authors/layla/'],
    ['the saved articles', 'saved/'],
  ])('every text of %s has a contrast of 7:1', async (_page, path) => {
    const page = await site.open(path, { colorScheme });
    await page.locator('summary').click();
    await page.getByRole('radio').first().waitFor();
    await page.locator(':is(.result mark, .foot)').first().waitFor();
    expect(await pale(page)).toEqual([]);
  });

  it('so has a word that was found in a soft text', async () => {
    const page = await site.open('articles/specimen/?find=منارة', { colorScheme });
    await page.locator('.find [data-steps]').waitFor();
    const colours = await page.locator('.standfirst').evaluate((standfirst) => {
      const { color, backgroundColor } = getComputedStyle(standfirst, '::highlight(khabar-find)');
      return [color, backgroundColor, getComputedStyle(document.body).color];
    });
    expect(colours[0]).toBe(colours[2]);
    expect(colours[1]).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('in forced colours', () => {
  it('every nuqta is drawn', async () => {
    const page = await site.open('articles/moon-harbour/', { forcedColors: 'active' });
    const drawn = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const places = [
        '.masthead-name::before',
        '.contents li::before',
        '.prose li::before',
        '.prose > p:last-child::after',
      ];
      return places.map((place) => {
        const [selector = '', pseudo] = place.split('::');
        const element = document.querySelector(selector);
        if (!element) return place;
        const { borderTopWidth, borderTopColor } = getComputedStyle(element, `::${pseudo}`);
        return Number.parseFloat(borderTopWidth) > 1 && borderTopColor !== paper ? 'drawn' : place;
      });
    });
    expect(new Set(drawn)).toEqual(new Set(['drawn']));
  });

  it('what a search has found is marked', async () => {
    const page = await site.open('search/?q=قوارب', { forcedColors: 'active' });
    const mark = page.locator('.result mark').first();
    await mark.waitFor();
    const [ground, paper] = await mark.evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(ground).not.toBe(paper);
  });
});

it('nothing moves by itself or glides for whoever asks for less motion', async () => {
  const page = await site.open('articles/specimen/', { reducedMotion: 'reduce' });
  const moving = await page.locator('html, body *').evaluateAll((all) =>
    all
      .map((one) => getComputedStyle(one))
      .filter(({ scrollBehavior, transitionDuration, animationName }) => {
        return (
          scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none'
        );
      }),
  );
  expect(moving).toHaveLength(0);
});
