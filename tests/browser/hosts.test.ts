import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { temporaryFolder } from '../setup/build.ts';
import { type Answer, ask } from '../setup/hosts/ask.ts';
import { hostedSite, MANY_HAMZAS } from '../setup/hosts/hosted-site.ts';
import { SERVERS } from '../setup/hosts/servers.ts';
import { type Running, startServer } from '../setup/hosts/start-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('hosts');
  await hostedSite(inject('newsroom'), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (path: string) => readFile(join(folder, 'site', path));

const FOR_GOOD = 'public, max-age=31536000, immutable';
const AGAIN = 'no-cache';
const HTML = /^text\/html; charset=utf-8$/i;

/** What is asked for, below the site's base, and what comes: its status, type and how long it may be kept. */
const TABLE: readonly (readonly [path: string, status: number, type: RegExp, cache: string])[] = [
  ['', 200, HTML, AGAIN],
  ['articles/moon-harbour/', 200, HTML, AGAIN],
  ['en/articles/summit/', 200, HTML, AGAIN],
  ['articles/moon-harbour.md', 200, /^text\/markdown; charset=utf-8$/i, AGAIN],
  ['rss.xml', 200, /^application\/rss\+xml; charset=utf-8$/i, AGAIN],
  ['feed.json', 200, /^application\/feed\+json; charset=utf-8$/i, AGAIN],
  ['sitemap-index.xml', 200, /^(?:application|text)\/xml; charset=utf-8$/i, AGAIN],
  ['robots.txt', 200, /^text\/plain; charset=utf-8$/i, AGAIN],
  ['favicon.svg', 200, /^image\/svg\+xml/, AGAIN],
  ['logo.png', 200, /^image\/png$/, AGAIN],
  ['pagefind/pagefind.js', 200, /^(?:text|application)\/javascript; charset=utf-8$/i, AGAIN],
  ['pagefind/pagefind-entry.json', 200, /^application\/json/, AGAIN],
  ['pagefind/wasm.unknown.pagefind', 200, /^/, AGAIN],
  ['_astro/*.js', 200, /^(?:text|application)\/javascript; charset=utf-8$/i, FOR_GOOD],
  ['_astro/*.webp', 200, /^image\/webp$/, FOR_GOOD],
  ['_astro/fonts/*.woff2', 200, /^font\/woff2$/, FOR_GOOD],
  ['media/clip.0123abcd.mp4', 200, /^video\/mp4$/, FOR_GOOD],
  ['media/clip.0123abcd.vtt', 200, /^text\/vtt; charset=utf-8$/i, FOR_GOOD],
  ['tags/media/', 200, HTML, AGAIN],
  ['.well-known/security.txt', 200, /^text\/plain/, AGAIN],
  ['articles/comet-cure/', 410, HTML, AGAIN],
  ['nothing/', 404, HTML, AGAIN],
  ['nothing', 404, HTML, AGAIN],
  ['en/nothing/', 404, HTML, AGAIN],
  ['_astro/nothing.js', 404, HTML, AGAIN],
  ['media/nothing.0123abcd.mp4', 404, HTML, AGAIN],
  ['articles/', 404, HTML, AGAIN],
  ['articles', 404, HTML, AGAIN],
  ['_astro/', 404, HTML, AGAIN],
  ['.git/config', 404, HTML, AGAIN],
  ['.khabar-build.json', 404, HTML, AGAIN],
  ['.khabar-moved.nginx', 404, HTML, AGAIN],
  ['_redirects', 404, HTML, AGAIN],
  ['_headers', 404, HTML, AGAIN],
];

/** Old addresses, in all ways in which they may be written, and where they lead. */
const MOVED: readonly (readonly [path: string, to: string])[] = [
  ['news/moon-bay/', '/articles/moon-harbour/'],
  ['news/moon-bay/?from=list', '/articles/moon-harbour/'],
  ['أخبار/مرفأ.html', '/articles/moon-harbour/'],
  ['أخبار/مرفأ.html'.normalize('NFD'), '/articles/moon-harbour/'],
  [encodeURI('أخبار/مرفأ.html'), '/articles/moon-harbour/'],
];

/** With errors, too. */
const EVERYWHERE = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

/** The path of a file whose name has a hash. */
async function named(path: string): Promise<string> {
  const [, parent = '', suffix = ''] = /^(.*)\/\*(.*)$/.exec(path) ?? [];
  if (!parent) return path;
  const names = await readdir(join(folder, 'site', parent));
  return `${parent}/${names.find((name) => name.endsWith(suffix))}`;
}

/** What is told of an answer in the tables. */
function told({ status, headers }: Answer) {
  const sent = Object.keys(EVERYWHERE).map((name) => [name, headers[name]]);
  return { status, ...Object.fromEntries(sent), 'cache-control': headers['cache-control'] };
}

for (const server of SERVERS.filter(({ program }) => !program)) {
  console.warn(
    `${server.name} is not on this machine, and not tested: apt-get install ${server.packages.join(' ')}`,
  );
}

describe.each(SERVERS.filter(({ program }) => program))('$name', (server) => {
  describe.each(['', '/khabar'])('below «%s»', (base) => {
    let running: Running;
    beforeAll(async () => {
      const own = join(folder, `${server.name}${base.replace('/', '-')}`);
      await mkdir(own);
      const root = join(folder, base === '' ? 'site' : 'root');
      running = await startServer(server, { folder: own, root, base });
    });
    afterAll(() => running?.end());
    const get = (path: string, more?: Parameters<typeof ask>[2]) =>
      ask(running.port, `${base}/${path}`, more);

    it('answers each request with its status, type and headers', async () => {
      for (const [path, status, type, cache] of TABLE) {
        // The table of old addresses is of a site without a base.
        if (status === 410 && (base !== '' || !server.hasTable)) continue;
        const answer = await get(await named(path));
        expect([path, told(answer)]).toEqual([
          path,
          { status, ...EVERYWHERE, 'cache-control': cache },
        ]);
        expect(answer.headers['content-type'] ?? '', path).toMatch(type);
      }
    });

    it('has a page of its own for what is missing, in each edition', async () => {
      expect((await get('nothing/')).body.equals(await read('404.html'))).toBe(true);
      expect((await get('en/nothing/')).body.equals(await read('en/404.html'))).toBe(true);
      expect((await get('.git/config')).body.equals(await read('404.html'))).toBe(true);
    });

    it('sends on to a folder’s address', async () => {
      const { status, headers } = await get('articles/moon-harbour');
      expect([301, 308]).toContain(status);
      const { pathname } = new URL(headers.location ?? '', running.url);
      expect(pathname).toBe(`${base}/articles/moon-harbour/`);
    });

    it.each(['أسواق', MANY_HAMZAS])(
      'finds an Arabic address however it is written: %s',
      async (tag) => {
        const path = `tags/${tag}/`;
        const page = await read(`${path}index.html`);
        const [composed, decomposed] = [path.normalize('NFC'), path.normalize('NFD')];
        expect(composed).not.toBe(decomposed);
        const lower = encodeURI(composed).replace(/%../g, (octet) => octet.toLowerCase());
        const written = [composed, encodeURI(composed), lower, decomposed, encodeURI(decomposed)];
        for (const address of written) {
          const { status, body } = await get(address);
          expect([address, status, body.equals(page)]).toEqual([address, 200, true]);
        }
      },
    );

    it('sends what the build has compressed, to whoever can read it', async () => {
      for (const path of [
        'pagefind/pagefind.js',
        'articles/moon-harbour/',
        'rss.xml',
        'nothing/',
      ]) {
        const file = { 'articles/moon-harbour/': `${path}index.html`, 'nothing/': '404.html' }[
          path
        ];
        const [text, packed] = [await read(file ?? path), await read(`${file ?? path}.gz`)];
        const gzip = await get(path, { headers: { 'accept-encoding': 'gzip' } });
        expect(gzip.headers, path).toMatchObject({ 'content-encoding': 'gzip' });
        expect(gzip.headers.vary?.toLowerCase(), path).toContain('accept-encoding');
        expect(gzip.body.equals(packed), path).toBe(true);
        expect(gunzipSync(gzip.body).equals(text), path).toBe(true);
        const plain = await get(path);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        expect(plain.body.equals(text), path).toBe(true);
        if (!server.hasBrotli) continue;
        const brotli = await get(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
        expect(brotli.headers, path).toMatchObject({
          'content-encoding': 'br',
          'content-type': plain.headers['content-type'],
        });
        expect(brotliDecompressSync(brotli.body).equals(text), path).toBe(true);
      }
    });

    it('sends a part of a film, and says when nothing has changed', async () => {
      const part = await get('media/clip.0123abcd.mp4', { headers: { range: 'bytes=4-9' } });
      expect(told(part)).toEqual({ status: 206, ...EVERYWHERE, 'cache-control': FOR_GOOD });
      expect(String(part.body)).toBe('really');
      const { headers } = await get('');
      const again = await get('', { headers: { 'if-none-match': headers.etag ?? '' } });
      expect(again.status).toBe(304);
    });

    it('sends readers on from another system’s numbers', async () => {
      const { status, headers } = await get('?p=12');
      const { pathname, search } = new URL(headers.location ?? '', running.url);
      expect([status, pathname, search]).toEqual([301, `${base}/articles/moon-harbour/`, '']);
      expect((await get('?p=13')).status).toBe(200);
    });

    // Tables of a build name its base path, and this one is made for the root.
    if (base !== '' || !server.hasTable) return;

    it('sends readers on from old addresses, and says what is gone', async () => {
      for (const [path, to] of MOVED) {
        const { status, headers } = await get(path);
        const { pathname } = new URL(headers.location ?? '', running.url);
        expect([path, status, pathname]).toEqual([path, 301, to]);
      }
      const gone = await get('articles/comet-cure/');
      expect(gone.body.equals(await read('articles/comet-cure/index.html'))).toBe(true);
    });
  });

  describe('in Chromium', () => {
    let running: Running;
    beforeAll(async () => {
      const own = join(folder, `${server.name}-walk`);
      await mkdir(own);
      running = await startServer(server, { folder: own, root: join(folder, 'site'), base: '' });
    });
    afterAll(() => running?.end());
    const windows = useBrowser();

    it('a reader walks through the site, and the console has no error', async () => {
      const page = await windows.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(running.url);
      await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('الصيادون');
      await page.keyboard.press('Enter');
      await page.locator('.result h2 a').first().click();
      await page.waitForURL('**/articles/moon-harbour/**');
      await page.goto(`${running.url}tags/أسواق/`.normalize('NFD'));
      expect(await page.locator('h1').innerText()).toContain('أسواق');
      // Where a server has no table of old addresses, their pages send readers on, before they are loaded.
      await page.goto(`${running.url}news/moon-bay/`, { waitUntil: 'commit' });
      await page.waitForURL(`${running.url}articles/moon-harbour/`);
      expect(complaints).toEqual([]);
    });
  });
});
