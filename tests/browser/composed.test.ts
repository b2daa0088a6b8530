import type { Locator, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const SMALL = { width: 360, height: 780 };

/** What an art director would mark on a proof: where boxes stand, in windows in which they did not. */

async function atLargest(path: string): Promise<Page> {
  const page = await site.open('robots.txt', { viewport: { width: 390, height: 844 } });
  await page.evaluate(() => localStorage.setItem('khabar.reading', '{"size":"largest"}'));
  await page.goto(site.url + path);
  return page;
}

const boxes = (all: Locator) =>
  all.evaluateAll((elements) => elements.map((one) => one.getBoundingClientRect().toJSON()));

it.each(['en/', 'en/articles/summit/', 'articles/moon-harbour/'])(
  'on a phone what stands beside the name stands in one row, however long it is: /%s',
  async (path) => {
    const page = await site.open(path, { viewport: SMALL });
    const controls = page.locator('.to-sections, .to-search, .reading > button, summary');
    const rows = (await boxes(controls.filter({ visible: true }))).map(({ y }) => Math.round(y));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(1);
  },
);

it.each(['', 'en/', 'articles/lights-out/', 'en/articles/summit/'])(
  'on a wide page sections stand in one row, beside the name or below it: /%s',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 1024, height: 800 } });
    for (const width of [1024, 1151, 1152, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const links = await boxes(page.locator('.masthead-links').first().locator('li'));
      expect(new Set(links.map(({ top }) => Math.round(top))).size, `at ${width}`).toBe(1);
    }
  },
);

it.each(['cup-semifinal', 'chess-girls'])(
  'no range of numbers is parted behind its hyphen, however narrow the line: %s',
  async (slug) => {
    const page = await site.open(`articles/${slug}/`, { viewport: SMALL });
    const rows = await page.locator('.prose .unparted').evaluateAll((ranges) =>
      [360, 350, 340, 330, 320, 310, 300, 280, 260, 240, 220, 200, 180, 150].flatMap((width) => {
        document.body.style.inlineSize = `${width}px`;
        return ranges.map((range) => {
          const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
          return new Set(tops).size;
        });
      }),
    );
    expect(new Set(rows)).toEqual(new Set([1]));
  },
);

it('nor in a result, which a script draws', async () => {
  const page = await site.open('search/?q=بطولة الساحل للشطرنج', { viewport: SMALL });
  await page.locator('.result').first().waitFor();
  const rows = await page.locator('.passages a').evaluateAll((passages) => {
    const range = document.createRange();
    return [360, 350, 340, 330, 320, 310, 300, 280, 260, 240, 220, 200, 180, 150].flatMap(
      (width) => {
        document.body.style.inlineSize = `${width}px`;
        return passages.flatMap((passage) => {
          const texts = [...passage.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          return texts.flatMap((text) =>
            Array.from((text.nodeValue ?? '').matchAll(/\d+-\u2060\d+/g), ({ 0: found, index }) => {
              range.setStart(text, index);
              range.setEnd(text, index + found.length);
              const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
              return new Set(tops).size;
            }),
          );
        });
      },
    );
  });
  expect(new Set(rows)).toEqual(new Set([1]));
});

it.each(['a section', 'another edition'])(
  'the ring around the way to %s stays inside of the row, which may be scrolled',
  async (what) => {
    const page = await site.open('', { viewport: SMALL });
    await page.keyboard.press('Tab');
    const row = page.locator('.masthead-links');
    await (what === 'a section' ? row.first() : row.last()).getByRole('link').first().focus();
    const out = await page.locator(':focus').evaluate((link) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(link);
      return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    });
    expect(out).toBeLessThanOrEqual(0);
  },
);

it('where the way into a search has no room beside a name, it begins below it', async () => {
  const page = await atLargest('archive/2025/04/');
  const [name, way] = await boxes(page.locator('.list-head > *'));
  expect(way?.top).toBeGreaterThanOrEqual(name?.bottom);
  expect(way?.right).toBeCloseTo(name?.right, 0);
});

it('no arrow stands out of the page’s edge', async () => {
  const page = await site.open('sections/culture/', { viewport: SMALL });
  const [head] = await boxes(page.locator('.list-head'));
  const tip = await page.locator('.list-head .onward').evaluate((link) => {
    const { marginInlineEnd, inlineSize } = getComputedStyle(link, '::after');
    const size = Number.parseFloat(inlineSize);
    const out = (size * Math.SQRT2 - size) / 2;
    return link.getBoundingClientRect().left + Number.parseFloat(marginInlineEnd) - out;
  });
  expect(tip).toBeGreaterThanOrEqual(head?.left - 0.5);
});

it('beside a picture there is room for words at the largest size, or they stand above it', async () => {
  const page = await atLargest('');
  const second = page.locator('.summary-second:has(.picture)').first();
  const [whole] = await boxes(second);
  const [headline] = await boxes(second.locator('h3'));
  expect(headline?.width / whole?.width).toBeGreaterThan(0.6);
});

it('the picture of an article reaches both edges of a phone, also on its side, or stands with the text', async () => {
  const page = await site.open('articles/specimen/', { viewport: SMALL });
  for (const width of [360, 640, 760, 768, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    const [picture] = await boxes(page.locator('.lead-picture'));
    const [text] = await boxes(page.locator('.prose > p').first());
    const [left, right] = width < 768 ? [0, width] : [text?.left, text?.right];
    expect(picture?.left, `at ${width}`).toBeCloseTo(left, 0);
    expect(picture?.right, `at ${width}`).toBeCloseTo(right, 0);
  }
});

it('what leads on from a page that is not kept is far enough apart for a thumb', async () => {
  const page = await site.open('offline/', { viewport: SMALL });
  const links = await boxes(page.locator('main a'));
  expect(links).toHaveLength(3);
  const steps = links.slice(1).map((link, at) => link.top - links[at]?.top);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(44);
});

it('the headings of what ends an article stand on the lines that they name', async () => {
  const page = await site.open('articles/typography/', { viewport: SMALL });
  const row = page.locator('.article-end:has(.tags)');
  // A letter without height or depth of its own would do; both are of one size and face.
  const [heading] = await boxes(row.locator('h2'));
  const [tag] = await boxes(row.locator('.tags a'));
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  expect(middle(heading)).toBeCloseTo(middle(tag), -1);
});

it('five ways to narrow a search stand in rows of which none has one', async () => {
  const page = await site.open('search/?q=قوارب', { viewport: { width: 1280, height: 900 } });
  await page.locator('.result').first().waitFor();
  const tops = (await boxes(page.locator('.search-tools label').filter({ visible: true }))).map(
    ({ top }) => top,
  );
  const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
  expect(Math.min(...rows)).toBeGreaterThan(1);
});

it('the last word of a row ends where the page does, however short', async () => {
  const page = await site.open('', { viewport: SMALL });
  const ends = await page.locator('.reading summary, .block-head .more').evaluateAll((all) => {
    const { left } = document.querySelector('.block-head')?.getBoundingClientRect() ?? { left: 0 };
    const range = document.createRange();
    return all.map((one) => {
      // What is only heard has an element of its own.
      const seen = [...one.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
      range.selectNodeContents(seen ?? one);
      return Math.round(range.getBoundingClientRect().left - left);
    });
  });
  expect(ends.length).toBeGreaterThan(3);
  expect(new Set(ends)).toEqual(new Set([0]));
});

it('what removes a saved article stands on the line of its date', async () => {
  const page = await site.open('articles/moon-harbour/', {
    viewport: { width: 768, height: 1024 },
  });
  await page.locator('[name=save]').click();
  await page.locator('[name=save]', { hasText: 'محفوظ' }).waitFor();
  await page.goto(`${site.url}saved/`);
  await page.locator('.saved-list .byline').waitFor();
  const bottoms = await page.locator('.byline :is(time, button)').evaluateAll((all) => {
    const range = document.createRange();
    return all.map((one) => {
      range.selectNodeContents(one);
      return range.getBoundingClientRect().bottom;
    });
  });
  expect(bottoms).toHaveLength(2);
  expect(bottoms[0]).toBeCloseTo(bottoms[1] ?? 0, 0);
});
