import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { visit } from '../setup/browser.ts';
import { drawnFonts } from '../setup/drawn-fonts.ts';

const site = visit(inject('newsroom'), { cold: true });
const ARTICLE = 'articles/moon-harbour/';

/** Whether the headline is drawn in the site's own font. */
async function inItsFont(page: Page): Promise<boolean> {
  const [fonts = []] = await drawnFonts(page, 'h1');
  // Of a headline that is not drawn, every font would be the site's.
  expect(fonts).not.toEqual([]);
  return fonts.every(({ isCustomFont }) => isCustomFont);
}

/**
 * Whatever the machine has to do, a line is as fast as a test has it, and the time never ends that a page
 * waits at most.
 */
async function onALine(page: Page, speed: 'fast' | 'slow'): Promise<void> {
  await page.addInitScript(
    (now) => {
      Object.assign(window, { setTimeout: () => 0 });
      performance.now = () => now;
    },
    speed === 'fast' ? 0 : 1e6,
  );
}

describe('the font', () => {
  it('is what a page begins with', async () => {
    const page = await site.blank();
    await onALine(page, 'fast');
    await page.goto(site.url + ARTICLE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await inItsFont(page)).toBe(true);
  });

  it('is what a page begins with that comes in pieces, the font between them', async () => {
    const html = await readFile(join(inject('newsroom'), ARTICLE, 'index.html'), 'utf8');
    const links = html.match(/<link [^>]*as="font"[^>]*>/g) ?? [];
    const end = html.indexOf(links.at(-1) ?? '') + (links.at(-1) ?? '').length;
    const files = sirv(inject('newsroom'));
    let sendTheRest = () => {
      // The page is not asked for yet.
    };
    const server = createServer((request, response) => {
      if (request.url !== `/${ARTICLE}`) return files(request, response);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, end));
      sendTheRest = () => response.end(html.slice(end));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no port.');

    const page = await site.blank();
    await onALine(page, 'fast');
    await page.addInitScript(() => {
      const tell = ({ target }: Event) =>
        target instanceof HTMLLinkElement && target.as === 'font' && console.log(target.href);
      document.addEventListener('load', tell, true);
    });
    let toCome = links.length;
    page.on('console', () => {
      toCome -= 1;
      if (toCome === 0) sendTheRest();
    });
    await page.goto(`http://127.0.0.1:${address.port}/${ARTICLE}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await inItsFont(page)).toBe(true);
  });

  it('comes after the text on a slow line, for the next page', async () => {
    const page = await site.blank();
    await onALine(page, 'slow');
    await page.goto(site.url + ARTICLE, { waitUntil: 'load' });
    expect(await inItsFont(page)).toBe(false);
    await page.waitForFunction(() => localStorage.getItem('khabar.font') === '1');
    // What the page needs goes before it. Of what is asked for Chromium now and then makes more: the links are ours.
    const links = page.locator('link[as=font]');
    const hints = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('fetchpriority')),
    );
    expect(hints.length).toBeGreaterThan(1);
    expect(new Set(hints)).toEqual(new Set(['low']));
    expect(await inItsFont(page)).toBe(false);
    await page.goto(`${site.url}articles/telescope/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await inItsFont(page)).toBe(true);
  });

  it('does not keep a page waiting that it does not reach', async () => {
    const page = await site.blank();
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(site.url + ARTICLE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await inItsFont(page)).toBe(false);
  });

  it('does not keep a page waiting without end', async () => {
    const page = await site.blank();
    await page.addInitScript(() => {
      performance.now = () => 0;
    });
    await page.route('**/*.woff2', () => {
      // Neither answered nor refused.
    });
    await page.goto(site.url + ARTICLE, { waitUntil: 'domcontentloaded' });
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('is not waited for without JavaScript', async () => {
    const page = await site.blank({ javaScriptEnabled: false });
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(site.url + ARTICLE);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});
