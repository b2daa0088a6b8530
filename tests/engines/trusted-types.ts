import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readerOf } from '../setup/engines/reader.ts';
import type { Tab } from '../setup/engines/tab.ts';

/** Of every kind of page one. */
const PAGES = [
  '',
  'articles/moon-harbour/',
  'articles/specimen/',
  'articles/telescope/',
  'en/articles/summit/',
  'about/',
  'sections/economy/',
  'tags/صيد/',
  'authors/layla/',
  'archive/2025/03/04/',
  'saved/',
  'search/',
  'offline/',
  '404.html',
];

/**
 * Opens pages under a second policy like their own, by which no text becomes HTML or code but by one named way. What
 * breaks it an engine reports to the server, whatever the page does.
 *
 * @see https://www.w3.org/TR/trusted-types/
 */
export function trustedTypes(tab: () => Tab): void {
  const reports: string[] = [];
  const reader = readerOf(tab);
  let server: Server;
  let url = '';

  beforeAll(async () => {
    const files = sirv(inject('newsroom'), {
      setHeaders: (response) =>
        response.setHeader(
          'content-security-policy',
          "require-trusted-types-for 'script'; trusted-types khabar; report-uri /reports",
        ),
    });
    server = createServer(async (request, response) => {
      if (request.url !== '/reports') return files(request, response);
      let text = '';
      for await (const part of request) text += part;
      reports.push(text);
      return response.writeHead(204).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (typeof address === 'object' && address) url = `http://127.0.0.1:${address.port}/`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('makes no HTML or code of text on any kind of page', async () => {
    for (const path of PAGES) {
      await tab().open(url + path);
      await reader.sees('.foot');
    }
    await tab().open(`${url}search/?q=الصيادون`);
    await reader.clicks('.passages a');
    await reader.sees('khabar-find [role=status]', '1 من موضعين');
    await reader.clicks('khabar-settings summary');
    await reader.sees('khabar-settings form label');
    await reader.types('[type=search]', 'قا');
    await reader.sees('[role=option]');
    expect(reports).toEqual([]);
    // And would be told of one that did.
    await tab().evaluate(() => {
      try {
        document.body.innerHTML = 'نص';
      } catch {
        // It is refused.
      }
    });
    await expect.poll(() => reports.length).toBe(1);
    expect(reports[0]).toContain('require-trusted-types-for');
  });
}
