import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { turnRightToLeft } from '../../src/integrations/turn-right-to-left.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const SHEETS = 'src/styles/sheets';

/** Those that a page carries only if it has what they are for, and that change nothing in any other. */
const OF_CONTENT = [
  'article-blocks',
  'tables',
  'code',
  'footnotes',
  'media',
  'numbered-lists',
  'pull-quotes',
  'verse',
  'search-line',
];

/** The sheets of a page as they are written, each part in its layer. */
function written(sheets: readonly string[]): string {
  return sheets
    .map((name) => readFileSync(join(SHEETS, `${name}.css`), 'utf8'))
    .join('\n')
    .replace(/@import "([^"]+)"(?: layer\(([\w-]+)\))?;/g, (_all, path, layer) => {
      const css = readFileSync(join(SHEETS, path), 'utf8');
      return layer ? `@layer ${layer} {${css}}` : css;
    });
}

/**
 * What is drawn otherwise when a page has other styles: every property of all that is shown. The page has
 * its own again when it is known.
 */
function differences(page: Page, styles: string): Promise<string[]> {
  return page.evaluate((other) => {
    const drawn = () => {
      const all = new Map<string, string>();
      [...document.querySelectorAll('html, body, body *')].forEach((element, index) => {
        if (!element.checkVisibility()) return;
        for (const part of ['', '::before', '::after']) {
          const style = getComputedStyle(element, part);
          // Without content it is not drawn.
          if (part && style.content === 'none') continue;
          for (const name of style) {
            // `background: none` is written shorter when it is built.
            if (name.startsWith('--') || name === 'background-position') continue;
            const place = `${index} ${element.localName}.${element.className}${part} ${name}`;
            all.set(place, style.getPropertyValue(name));
          }
        }
      });
      return all;
    };
    for (const hidden of document.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
    for (const closed of document.querySelectorAll('details')) closed.open = true;
    document.querySelector('.find')?.setAttribute('data-active', '');
    const before = drawn();
    const own = [...document.querySelectorAll('style')].at(-1);
    if (!own) return ['the page has no styles'];
    const styles = own.textContent;
    own.textContent = other;
    const after = drawn();
    own.textContent = styles;
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((place) => before.get(place) !== after.get(place))
      .map((place) => `${place}: ${before.get(place)} / ${after.get(place)}`);
  }, styles);
}

/** Without the font: whether that comes before the styles are changed, or after, is not what is asked. */
async function open(path: string, width: number): Promise<Page> {
  const page = await site.blank({ viewport: { width, height: 800 }, bypassCSP: true });
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(site.url + path);
  return page;
}

describe.each([
  ['an article', 'articles/specimen/', ['article', ...OF_CONTENT, 'ways-on'], true],
  ['an article in English', 'en/articles/summit/', ['article', ...OF_CONTENT, 'ways-on'], false],
  ['the front page', '', [...OF_CONTENT, 'home'], true],
  ['a section', 'sections/economy/', [...OF_CONTENT, 'list'], true],
  ['a tag with its introduction', 'tags/صيد/', ['article', ...OF_CONTENT, 'list'], true],
  ['the search page', 'search/', [...OF_CONTENT, 'search'], true],
] as const)('%s is drawn as by all sheets in their layers', (_page, path, sheets, turned) => {
  const layered = written(['site', 'editions', ...sheets, 'print']);
  const styles = turned ? turnRightToLeft(layered) : layered;

  it('narrow and wide, on screen and on paper, in the dark with settings of the reader', async () => {
    const page = await open(path, 360);
    const found: Record<string, readonly string[]> = {};
    for (const [width, media] of [
      [360, 'screen'],
      [1280, 'screen'],
      [800, 'print'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media });
      found[`${width} pixels wide, on ${media}`] = await differences(page, styles);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => {
      Object.assign(document.documentElement.dataset, { theme: 'dark', size: 'largest' });
    });
    found['in the dark, on paper'] = await differences(page, styles);
    expect(found).toEqual({
      '360 pixels wide, on screen': [],
      '1280 pixels wide, on screen': [],
      '800 pixels wide, on print': [],
      'in the dark, on paper': [],
    });
  });
});

it('a rule that needs its layer to win would be noticed', async () => {
  const styles = turnRightToLeft(written(['site', 'editions', ...OF_CONTENT, 'search', 'print']));
  const page = await open('search/', 800);
  const needy = '@layer base { #main a { color: red } } @layer search { a { color: blue } }';
  expect((await differences(page, `${styles} ${needy}`)).length).toBeGreaterThan(0);
});
