import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { turnRightToLeft } from '../../src/integrations/turn-right-to-left.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const SHEETS = 'src/styles/sheets';

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

/** What is drawn otherwise when a page has other styles: every property of all that is shown. */
function differences(page: Page, styles: string): Promise<string[]> {
  return page.evaluate((other) => {
    const drawn = () => {
      const all = new Map<string, string>();
      [...document.querySelectorAll('html, body, body *')].forEach((element, index) => {
        if (!element.checkVisibility()) return;
        for (const part of ['', '::before', '::after']) {
          const style = getComputedStyle(element, part);
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
    own.textContent = other;
    const after = drawn();
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((place) => before.get(place) !== after.get(place))
      .map((place) => `${place}: ${before.get(place)} / ${after.get(place)}`);
  }, styles);
}

/** Without the font: whether that comes before the styles are changed, or after, is not what is asked. */
async function open(path: string, width: number): Promise<Page> {
  const page = await site.open('robots.txt', { viewport: { width, height: 800 }, bypassCSP: true });
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(site.url + path);
  return page;
}

describe.each([
  ['an article', 'articles/specimen/', ['article', 'article-blocks', 'ways-on'], true],
  ['an article in English', 'en/articles/summit/', ['article'], false],
  ['the front page', '', ['home'], true],
  ['a section', 'sections/economy/', ['list'], true],
  ['a tag with its introduction', 'tags/صيد/', ['article', 'list'], true],
  ['the search page', 'search/', ['search'], true],
] as const)('%s is drawn alike with its layers and without', (_page, path, sheets, turned) => {
  const layered = written(['site', ...sheets, 'print']);
  const styles = turned ? turnRightToLeft(layered) : layered;

  it.each([
    [360, 'screen'],
    [1280, 'screen'],
    [800, 'print'],
  ] as const)('%i pixels wide, on %s', async (width, media) => {
    const page = await open(path, width);
    await page.emulateMedia({ media });
    expect(await differences(page, styles)).toEqual([]);
  });

  it('in the dark, with settings of the reader, on paper', async () => {
    const page = await open(path, 800);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => {
      Object.assign(document.documentElement.dataset, { theme: 'dark', size: 'largest' });
    });
    expect(await differences(page, styles)).toEqual([]);
  });
});

it('a rule that needs its layer to win would be noticed', async () => {
  const styles = turnRightToLeft(written(['site', 'search', 'print']));
  const page = await open('search/', 800);
  const needy = '@layer base { #main a { color: red } } @layer search { a { color: blue } }';
  expect((await differences(page, `${styles} ${needy}`)).length).toBeGreaterThan(0);
});
