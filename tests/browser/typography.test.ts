import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { drawnFonts } from '../setup/drawn-fonts.ts';
import { waitForFont } from '../setup/wait-for-font.ts';

const site = visit(inject('newsroom'));
const SPECIMEN = 'articles/typography/';

/** Opens a page in the font, whose files then were waited for. */
async function inTheFont(path: string, width = 1280): Promise<Page> {
  const viewport = { width, height: 900 };
  const page = await site.blank({ viewport, bypassCSP: true });
  await waitForFont(page);
  await page.goto(site.url + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** The different values of a property on a page, each with the elements that have it. */
const valuesOf = (page: Page, property: string, selector = 'body, body *') =>
  page.locator(selector).evaluateAll((elements, name) => {
    const values: Record<string, string> = {};
    for (const element of elements) {
      if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(element.tagName)) continue;
      values[getComputedStyle(element).getPropertyValue(name)] ??= element.outerHTML.slice(0, 80);
    }
    return values;
  }, property);

describe.each([
  ['an article', SPECIMEN],
  ['the front page', ''],
  ['the search page', 'search/?q=الحروف'],
])('on %s', (_page, path) => {
  let page: Page;
  beforeAll(async () => {
    page = await inTheFont(path);
    if (path.startsWith('search')) await page.locator('.result mark').first().waitFor();
  });

  it.each([
    ['letters are never spaced out', 'letter-spacing', ['normal', '0px']],
    ['lines are not justified', 'text-align', ['start', 'right', 'left', 'center', 'end']],
    ['words are not hyphenated', 'hyphens', ['manual', 'none']],
    ['nothing slants', 'font-style', ['normal']],
    ['nor is made to slant', 'font-synthesis-style', ['none']],
    ['letters have no outline', '-webkit-text-stroke-width', ['0px']],
    ['nothing shows through', 'opacity', ['1']],
    ['nothing is written in capitals', 'text-transform', ['none']],
    ['or in small ones', 'font-variant-caps', ['normal']],
    ['no letter is marked above', 'text-emphasis-style', ['none']],
    ['no line ends in an ellipsis', 'text-overflow', ['clip']],
    ['no text is cut after some lines', '-webkit-line-clamp', ['none']],
  ])('%s: %s', async (_point, property, allowed) => {
    const values = await valuesOf(page, property);
    for (const value of allowed) delete values[value];
    expect(values).toEqual({});
  });

  it('is Arabic, from right to left, in its markup', async () => {
    expect(await page.locator('html[lang=ar][dir=rtl]:dir(rtl)').count()).toBe(1);
  });

  it('no stretched letter, soft hyphen or lone mark of direction is in the text', async () => {
    expect(await page.locator('body').innerText()).not.toMatch(/[\u0640\u00AD\u202A-\u202E]/);
  });

  it('one system of digits is used, but in a phrase of another language', async () => {
    await page.evaluate(() => {
      for (const foreign of document.querySelectorAll('bdi[lang]')) foreign.remove();
    });
    expect(await page.locator('body').innerText()).not.toMatch(/[٠-٩۰-۹٫٬]/);
    await page.reload();
  });

  it('the styles lift no first letter', async () => {
    const css = await page.locator('style').allInnerTexts();
    expect(css.join()).not.toMatch(/first-letter|initial-letter|text-emphasis|small-caps|justify;/);
  });
});

describe('in the text', () => {
  let page: Page;
  beforeAll(async () => {
    page = await inTheFont(SPECIMEN);
  });

  it.each([
    ['the body', '.prose > p, .prose li', 1.8, 1.95],
    ['a vocalised line', '.prose h2 + p', 1.8, 1.95],
    ['the standfirst', '.standfirst', 1.7, 1.95],
    ['headings', 'h1, .prose :is(h2, h3, h4)', 1.45, 1.6],
    ['cells', 'td, th', 1.6, 1.95],
  ])('lines of %s have room for marks above and below', async (_what, selector, least, most) => {
    const ratios = await page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      }),
    );
    expect(ratios.length).toBeGreaterThan(0);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(most);
  });

  it('a line is 27 to 29 em long where there is room', async () => {
    const ems = await page.locator('.prose > p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
        return paragraph.getBoundingClientRect().width / size;
      }),
    );
    expect(Math.min(...ems)).toBeGreaterThanOrEqual(27);
    expect(Math.max(...ems)).toBeLessThanOrEqual(29);
  });

  it('an underline runs clear of dots below', async () => {
    const offsets = await page.locator('a').evaluateAll((links) =>
      links
        .map((link) => getComputedStyle(link))
        .filter(({ textDecorationLine }) => textDecorationLine === 'underline')
        .map(
          ({ textUnderlineOffset, fontSize }) =>
            Number.parseFloat(textUnderlineOffset) / Number.parseFloat(fontSize),
        ),
    );
    expect(offsets.length).toBeGreaterThan(0);
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(0.3);
  });

  it('stress is weight', async () => {
    expect(Object.keys(await valuesOf(page, 'font-weight', '.prose em'))).toEqual(['600']);
    expect(Object.keys(await valuesOf(page, 'font-weight', '.prose strong'))).toEqual(['700']);
  });

  it('quotation marks are guillemets, and single ones inside them', async () => {
    expect(Object.keys(await valuesOf(page, 'quotes', '.prose p'))).toEqual(['"«" "»" "‹" "›"']);
  });

  it.each([
    ['guillemets', '«سمعتُ', 'سكت»'],
    ['inner guillemets', '‹لا', 'نقطتيها›'],
    ['brackets', '(ألف', 'وخمسون)'],
  ])('%s open at the right of their words', async (_what, opening, closing) => {
    const [open, close] = await page.evaluate(
      ([first = '', last = '']) => {
        const place = (words: string, at: number) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const start = node.textContent?.indexOf(words) ?? -1;
            if (start < 0) continue;
            const range = document.createRange();
            range.setStart(node, start + at);
            range.setEnd(node, start + at + 1);
            const { left, right } = range.getBoundingClientRect();
            range.setStart(node, start);
            range.setEnd(node, start + words.length);
            const word = range.getBoundingClientRect();
            return { fromRight: word.right - right, fromLeft: left - word.left };
          }
          throw new Error(`${words} is not on the page`);
        };
        return [place(first, 0), place(last, last.length - 1)];
      },
      [opening, closing],
    );
    expect(open?.fromRight).toBeCloseTo(0, 0);
    expect(close?.fromLeft).toBeCloseTo(0, 0);
  });

  it.each(['mark', 'a', 'span'])('<%s> inside a word keeps its letters joined', async (tag) => {
    const widths = await page.evaluate((name) => {
      const [whole, parted] = [0, 1].map(() => document.createElement('span'));
      const inner = document.createElement(name);
      if (!whole || !parted) return [];
      whole.textContent = 'ومنتظرون';
      parted.replaceChildren('ومنت', inner, 'ون');
      inner.textContent = 'ظر';
      document.querySelector('.prose p')?.append(' ', whole, ' ', parted);
      return [whole, parted].map((word) => word.getBoundingClientRect().width);
    }, tag);
    if (tag === 'bdi') expect(widths[1]).not.toBeCloseTo(widths[0] ?? 0, 1);
    else expect(widths[1]).toBeCloseTo(widths[0] ?? 0, 1);
  });

  it('a mark has no room of its own', async () => {
    for (const property of ['padding', 'margin', 'display']) {
      const [value] = Object.keys(await valuesOf(page, property, '.prose mark'));
      expect(value).toBe(property === 'display' ? 'inline' : '0px');
    }
  });

  it('code runs left to right, apart from its sentence', async () => {
    expect(Object.keys(await valuesOf(page, 'direction', '.prose :is(code, pre)'))).toEqual([
      'ltr',
    ]);
    expect(Object.keys(await valuesOf(page, 'unicode-bidi', '.prose :is(code, pre)'))).toEqual([
      'isolate',
    ]);
  });

  it('figures in columns stand under each other', async () => {
    for (const value of Object.keys(await valuesOf(page, 'font-variant-numeric', '.prose td'))) {
      expect(value).toContain('tabular-nums');
    }
    const widths = await page.locator('.prose td:nth-child(2)').evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().width;
      }),
    );
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 1);
  });

  it.each(['fa', 'ur', 'ckb', 'tr', 'en'])(
    'a phrase in %s says so, and stands apart',
    async (tag) => {
      const phrase = page.locator(`.prose bdi:lang(${tag})`).first();
      const direction = await phrase.evaluate((element) => getComputedStyle(element).direction);
      expect(direction).toBe(['tr', 'en'].includes(tag) ? 'ltr' : 'rtl');
    },
  );

  it('every letter is drawn by the font', async () => {
    const fonts = await drawnFonts(
      page,
      'h1, .standfirst, .byline li, .prose :is(p:not(:has(code)), h2, h3, h4, li, td, th, a, bdi)',
    );
    const families = fonts
      .flat()
      .map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '' : ' (device)'}`);
    expect(fonts.length).toBeGreaterThan(30);
    expect([...new Set(families)]).toEqual(['Noto Naskh Arabic']);
  });
});
