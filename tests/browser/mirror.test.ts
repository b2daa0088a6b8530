import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { readPage } from '../setup/read-page.ts';

const browser = useBrowser();
const WIDTH = 1200;

/** A word without letters: what it looks like cannot depend on a script. */
const WORD = '<svg width="60" height="12"><path d="M0 0h60v12H0z"/></svg>';
const link = `<a href="#">${WORD}</a>`;

/** Every part of the site's pages, with boxes for words. */
const SPECIMEN = `
  <header class="masthead frame">
    <a class="masthead-name nuqta" href="#">${WORD}</a>
    <nav><ul class="masthead-links"><li>${link}</li><li>${link}</li></ul></nav>
    <div class="reading"><details open><summary>${WORD}</summary></details><form><fieldset><legend>${WORD}</legend>
      <label><input type="radio" checked>${WORD}</label><label><input type="radio">${WORD}</label>
      </fieldset></form></div>
    <search><form class="search-box"><input><button>${WORD}</button></form></search>
  </header>
  <main class="frame">
    <article class="article">
      <header class="article-head"><p class="section">${link}</p><h1>${WORD}</h1>
        <p class="standfirst">${WORD}</p><ul class="byline"><li>${WORD}</li><li>${WORD}</li></ul></header>
      <nav class="contents"><h2>${WORD}</h2><ul class="nuqtas"><li>${link}</li><li>${link}</li></ul></nav>
      <div class="prose"><p>${WORD}</p><ul><li>${WORD}</li></ul><ol><li>${WORD}</li></ol>
        <blockquote><p>${WORD}</p></blockquote><hr>
        <table><tbody><tr><td>${WORD}</td><td class="align-end">${WORD}</td></tr></tbody></table>
        <p>${WORD}</p></div>
      <section class="article-end"><h2>${WORD}</h2><ul class="nuqtas"><li>${WORD}</li></ul></section>
      <section class="article-end"><h2>${WORD}</h2><ul class="tags"><li>${link}</li><li>${link}</li></ul></section>
    </article>
    <article class="summary summary-second"><h3>${link}</h3><p class="byline">${WORD}</p></article>
    <ol class="results"><li class="result"><h2>${link}</h2><p class="excerpt">${WORD}</p></li></ol>
    <nav class="pagination"><a class="backward" href="#">${WORD}</a><a class="onward" href="#">${WORD}</a></nav>
  </main>
  <footer class="foot frame"><p>${WORD}</p><nav><ul class="foot-links"><li>${link}</li></ul></nav></footer>`;

async function laidOut(direction: 'ltr' | 'rtl'): Promise<Page> {
  const path = direction === 'ltr' ? 'en/articles/summit' : 'articles/moon-harbour';
  const css = readPage(inject('newsroom'), path).querySelectorAll('style').at(-1)?.text ?? '';
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1600 } });
  await page.setContent(
    `<!doctype html><html dir="${direction}"><style>${css}</style><body>${SPECIMEN}</body></html>`,
  );
  return page;
}

const boxesOf = (page: Page) =>
  page.locator('body *').evaluateAll((elements) =>
    // What has no box of its own is where its parts are.
    elements
      .filter(({ localName, className }) => localName !== 'div' || className !== 'reading')
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { name: `${element.tagName}.${element.className}`, left, right, top, bottom };
      }),
  );

describe('one specimen in both directions', () => {
  it('has mirrored boxes', async () => {
    const ltr = await boxesOf(await laidOut('ltr'));
    const rtl = await boxesOf(await laidOut('rtl'));
    expect(ltr.length).toBeGreaterThan(60);
    expect(rtl).toHaveLength(ltr.length);
    const crooked = ltr.filter((box, index) => {
      const twin = rtl[index];
      const off = twin && [
        box.left - (WIDTH - twin.right),
        box.right - (WIDTH - twin.left),
        box.top - twin.top,
        box.bottom - twin.bottom,
      ];
      return !off || off.some((pixels) => Math.abs(pixels) > 1);
    });
    expect(crooked).toEqual([]);
  });

  it('is one picture and its mirror image, ornaments and arrows too', async () => {
    const pictures = await Promise.all(
      (['ltr', 'rtl'] as const).map(async (direction) => {
        const picture = await (await laidOut(direction)).screenshot();
        return `data:image/png;base64,${picture.toString('base64')}`;
      }),
    );
    const page = await browser.newPage();
    const different = await page.evaluate(async ([left = '', right = '']) => {
      const pixels = async (source: string, mirrored: boolean) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (mirrored) context?.setTransform(-1, 0, 0, 1, image.width, 0);
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      };
      const one = await pixels(left, false);
      const other = await pixels(right, true);
      let count = 0;
      for (let index = 0; index < one.length; index += 4) {
        if (Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > 64) count += 1;
      }
      return count / (one.length / 4);
    }, pictures);
    // Edges between two pixels are smoothed to one side.
    expect(different).toBeLessThan(0.0005);
  });
});
