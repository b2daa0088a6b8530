import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../../src/commands/serving/serve.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': '<h1>خبر</h1>',
  '404.html': '<h1>لا صفحة هنا</h1>',
  'about/index.html': '<h1>من نحن</h1>',
  'articles/معاهدة/index.html': '<h1>معاهدة</h1>',
  'robots.txt': '# خبر',
  'rss.xml': '<rss/>',
  'favicon.svg': '<svg/>',
  '_astro/page.css': 'a{}',
  '_astro/page.js': 'a',
  'pagefind/pagefind.js': 'p',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/wasm.unknown.pagefind': 'w',
  'pagefind/index/ar_1.pf_index': 'i',
  'pagefind/fragment/ar_1.pf_fragment': 'f',
  'engine.wasm': 'w',
};

let directory = '';
let site: Served | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'khabar-site-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
});
afterEach(() => site?.close());
afterAll(() => rm(directory, { recursive: true }));

/** The answer to one request of a site served below `base`, at an address from the site's root. */
async function ask(path: string, base?: string) {
  site = await serve({ directory, base });
  const response = await fetch(new URL(path, site.url), { redirect: 'manual' });
  const { status, headers } = response;
  const type = headers.get('content-type');
  return { status, type, location: headers.get('location'), body: await response.text() };
}

describe('a site served', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>خبر</h1>'],
    ['/about/', 'text/html; charset=utf-8', '<h1>من نحن</h1>'],
    ['/about/?q=1', 'text/html; charset=utf-8', '<h1>من نحن</h1>'],
    ['/articles/معاهدة/', 'text/html; charset=utf-8', '<h1>معاهدة</h1>'],
    ['/robots.txt', 'text/plain; charset=utf-8', '# خبر'],
    ['/rss.xml', 'application/xml; charset=utf-8', '<rss/>'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8', '<svg/>'],
    ['/_astro/page.css', 'text/css; charset=utf-8', 'a{}'],
    ['/_astro/page.js', 'text/javascript; charset=utf-8', 'a'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', 'p'],
    ['/pagefind/pagefind-entry.json', 'application/json; charset=utf-8', '{}'],
    ['/pagefind/wasm.unknown.pagefind', 'application/octet-stream', 'w'],
    ['/pagefind/index/ar_1.pf_index', 'application/octet-stream', 'i'],
    ['/pagefind/fragment/ar_1.pf_fragment', 'application/octet-stream', 'f'],
    ['/engine.wasm', 'application/wasm', 'w'],
  ])('%s is %s', async (path, type, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, type, body });
  });

  it.each([
    ['/nowhere/', ''],
    ['/../../../etc/passwd', ''],
    ['/%2e%2e/%2e%2e/etc/passwd', ''],
    ['/%E0%A4%A', ''],
    ['/', '/khabar/'],
    ['/about/', '/khabar/'],
    ['/khabarian/', '/khabar/'],
  ])('%s below «%s» is the site’s own page for what is not there', async (path, base) => {
    const type = 'text/html; charset=utf-8';
    expect(await ask(path, base)).toMatchObject({ status: 404, type, body: files['404.html'] });
  });

  it('says so in words when it has no such page', async () => {
    site = await serve({ directory: join(directory, 'about') });
    const response = await fetch(new URL('nowhere/', site.url));
    expect([response.status, await response.text()]).toEqual([404, 'Not found']);
  });

  it('shows a new build at once', async () => {
    site = await serve({ directory });
    const address = new URL('new.txt', site.url);
    expect((await fetch(address)).status).toBe(404);
    await writeFile(join(directory, 'new.txt'), 'جديد');
    expect(await (await fetch(address)).text()).toBe('جديد');
  });
});

describe('a base path', () => {
  it.each(['khabar', '/khabar', '/khabar/'])('%s leads to the pages below it', async (base) => {
    expect(await ask('/khabar/about/', base)).toMatchObject({
      status: 200,
      body: '<h1>من نحن</h1>',
    });
    expect(site?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/khabar\/$/);
  });

  it('in Arabic', async () => {
    expect(await ask('/خبر/about/', '/خبر/')).toMatchObject({ status: 200 });
  });

  it('without its last slash leads to the home page', async () => {
    expect(await ask('/khabar', '/khabar/')).toMatchObject({ status: 308, location: '/khabar/' });
  });
});

describe('a port', () => {
  it('that is busy gives way to the next free one', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    site = await serve({ directory, port });
    expect(site.port).toBeGreaterThan(port);
    expect((await fetch(site.url)).status).toBe(200);
    other.close();
  });

  it('is given up once the site is closed', async () => {
    const { url, close } = await serve({ directory });
    await close();
    // Somebody else may have it by now.
    const answer = await fetch(url).then(
      (response) => response.text(),
      () => 'nobody',
    );
    expect(answer).not.toBe(files['index.html']);
  });
});
