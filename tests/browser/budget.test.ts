import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('shipped'));

it('from the first focus to the first result, search costs at most 90 KB, all told', async () => {
  const page = await site.open('search/');
  const ownCode = await page
    .locator('script')
    .evaluateAll((scripts: HTMLScriptElement[]) =>
      Promise.all(scripts.map(async ({ src, text }) => (src ? (await fetch(src)).text() : text))),
    );
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.getByRole('searchbox').fill('روسيا');
  await page.locator('.result mark').first().waitFor();
  const fetched = await Promise.all(bodies);
  const parts = [...fetched, Buffer.from(ownCode.join('\n'))];
  // The index is compressed already: gzip leaves it as it is.
  const bytes = parts.reduce(
    (sum, part) => sum + Math.min(part.length, gzipSync(part, { level: 6 }).length),
    0,
  );
  expect(fetched.length).toBeGreaterThan(4);
  expect(bytes).toBeLessThanOrEqual(90 * 1024);
});

it('an Arabic page fetches two files of the typeface: its own words need no Latin letter', async () => {
  const page = await site.open('robots.txt');
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  for (const path of ['', 'search/', 'articles/north-korea-russia-treaty/']) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
  }
  expect(new Set(files.filter((url) => url.endsWith('.woff2'))).size).toBe(2);
});

it('search costs an article nothing before its box is touched', async () => {
  const page = await site.open('robots.txt');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.url}articles/north-korea-russia-treaty/`, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => !/\.woff2$|\/articles\/|favicon/.test(url))).toEqual([]);
});
