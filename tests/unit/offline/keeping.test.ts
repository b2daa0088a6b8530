import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copiesCache, savedCache } from '../../../src/offline/cache-names.ts';
import { type OfflineFacts, offlineWords } from '../../../src/offline/facts.ts';
import { heed } from '../../../src/offline/heed.ts';
import { keepParts } from '../../../src/offline/keep-parts.ts';
import { keepSaved } from '../../../src/offline/keep-saved.ts';
import { Store } from '../../../src/offline/store.ts';
import { words as ar } from '../../../src/strings/words/ar.ts';
import { words as en } from '../../../src/strings/words/en.ts';
import { MemoryCaches } from '../../setup/memory-caches.ts';

vi.mock('workbox-precaching', () => ({ matchPrecache: async () => undefined }));

const SITE = 'https://lantern.example';
const SHIP = `${SITE}/articles/ship/`;
const PAGE = `<html lang="ar"><head><link rel="preload" href="/_astro/naskh.woff2" as="font">
<script type="module" src="/_astro/page.js"></script></head><body><main>
<img srcset="/_astro/ship_400.webp 400w, /_astro/ship_800.webp 800w, /_astro/ship_1600.webp 1600w">
<img src="/_astro/map_a.png"><khabar-find data-index="/pagefind/" data-words="ship.words">`;

/** What the server has, by path; a number is a status, nothing that it does not answer. */
let server: Record<string, string | number>;
let caches: MemoryCaches;
let store: Store;
const kept = () => caches.addressesIn(copiesCache('/')).map((url) => new URL(url).pathname);

beforeEach(() => {
  server = {
    '/articles/ship/': PAGE,
    '/_astro/naskh.woff2': 'font',
    '/_astro/page.js': 'import("./later.js")',
    '/_astro/later.js': 'import "./last.js"',
    '/_astro/last.js': '',
    '/_astro/ship_800.webp': 'picture',
    '/_astro/map_a.png': 'picture',
    '/pagefind/ship.words': 'words',
  };
  caches = new MemoryCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('location', { origin: SITE });
  vi.stubGlobal('fetch', async (url: string) => {
    const found = server[new URL(url).pathname];
    if (found === undefined) throw new TypeError('Failed to fetch');
    return typeof found === 'number' ? new Response('', { status: found }) : new Response(found);
  });
  store = new Store('/', 1e6);
  return () => vi.unstubAllGlobals();
});

const quota = () => new DOMException('', 'QuotaExceededError');

describe('what a page is drawn with', () => {
  const SCRIPTS = ['/_astro/page.js', '/_astro/later.js', '/_astro/last.js'];

  it('of a visited one is its font and its scripts with all that they import', async () => {
    expect(await keepParts(PAGE, SHIP, store, false)).toBe(true);
    expect(kept()).toEqual(['/_astro/naskh.woff2', ...SCRIPTS]);
  });

  it('of a saved one is each picture in one size, too, and the forms of its words', async () => {
    expect(await keepParts(PAGE, SHIP, store, true)).toBe(true);
    const rest = ['/pagefind/ship.words', '/_astro/ship_800.webp', '/_astro/map_a.png'];
    expect(kept()).toEqual(['/_astro/naskh.woff2', ...SCRIPTS, ...rest]);
  });

  it('has no second size of a picture that is there', async () => {
    server['/_astro/ship_400.webp'] = 'picture';
    await store.keep(`${SITE}/_astro/ship_400.webp`);
    expect(await keepParts(PAGE, SHIP, store, true)).toBe(true);
    expect(kept()).not.toContain('/_astro/ship_800.webp');
  });

  it('may lack a picture, and nothing else', async () => {
    server['/_astro/ship_800.webp'] = 404;
    expect(await keepParts(PAGE, SHIP, store, true)).toBe(false);
    expect(kept()).toContain('/_astro/map_a.png');
    server['/_astro/last.js'] = 404;
    await caches.open(copiesCache('/')).then((copies) => copies.delete(`${SITE}/_astro/last.js`));
    await expect(keepParts(PAGE, SHIP, store, true)).rejects.toThrow('404');
  });

  it('ends where there is no room for a picture', async () => {
    caches.failing = (act, url) => {
      if (act === 'put' && url.endsWith('.webp')) throw quota();
    };
    await expect(keepParts(PAGE, SHIP, store, true)).rejects.toThrow(DOMException);
  });
});

describe('an article is kept', () => {
  const keep = () => keepSaved(SHIP, store, 5e5);

  it('whole', async () => {
    expect(await keep()).toBe('whole');
    expect(kept()).toContain('/articles/ship/');
  });

  it.each([404, undefined])('as its text, where a picture does not come: %s', async (status) => {
    if (status === undefined) delete server['/_astro/map_a.png'];
    else server['/_astro/map_a.png'] = status;
    expect(await keep()).toBe('text');
    expect(kept()).toContain('/articles/ship/');
  });

  it('with what room the oldest leave, where there was none', async () => {
    let refusals = 1;
    caches.failing = (act) => {
      if (act === 'put' && refusals > 0) {
        refusals -= 1;
        throw quota();
      }
    };
    const trim = vi.spyOn(store, 'trim');
    expect(await keep()).toBe('whole');
    expect(trim).toHaveBeenNthCalledWith(1, 5e5);
  });

  it.each([
    ['there is no room', 'full', 'QuotaExceededError'],
    ['the browser forbids it', 'denied', 'SecurityError'],
    ['something else is wrong', 'failed', 'InvalidStateError'],
  ] as const)('not at all, where %s', async (_why, outcome, error) => {
    caches.failing = (act) => {
      if (act === 'put') throw new DOMException('', error);
    };
    expect(await keep()).toBe(outcome);
    expect(kept()).toEqual([]);
  });

  it('not at all, where it is larger than all the room', async () => {
    store = new Store('/', 1);
    expect(await keepSaved(SHIP, store, 1)).toBe('full');
  });

  it.each([
    ['the server does not answer', '/articles/ship/', undefined],
    ['it is gone', '/articles/ship/', 410],
    ['its font does not come', '/_astro/naskh.woff2', 500],
    ['a script does not come', '/_astro/later.js', undefined],
  ] as const)('not by half, where %s', async (_why, path, status) => {
    if (status === undefined) delete server[path];
    else server[path] = status;
    expect(await keep()).toBe('failed');
    expect(kept()).not.toContain('/articles/ship/');
  });
});

it('an article that was visited stays readable, where the server does not answer when it is saved', async () => {
  await store.keepPage(SHIP, new Response(PAGE));
  delete server['/articles/ship/'];
  expect(await keepSaved(SHIP, store, 5e5)).toBe('failed');
  expect(kept()).toEqual(['/articles/ship/']);
});

describe('a page tells what is saved', () => {
  const facts: OfflineFacts = {
    base: '/',
    tables: '/pagefind/articles/',
    shell: { pages: [], files: [] },
    room: 1e6,
    words: { ar: offlineWords(ar), en: offlineWords(en) },
    numerals: {},
  };
  const replies: string[] = [];
  const noted = () => caches.addressesIn(savedCache('/'));
  const told = (more: Partial<Parameters<typeof heed>[0]> = {}, base = '/') =>
    heed({ saved: ['/articles/ship/'], ...more }, { ...facts, base }, store, (words) => {
      replies.push(words);
    });
  const asks = { path: '/articles/ship/', language: 'ar' };
  beforeEach(() => {
    replies.length = 0;
  });

  it('and is told once, in its language, how the article was kept', async () => {
    await told({ asks });
    await told({ asks: { ...asks, language: 'en' } });
    expect(replies).toEqual([ar.kept.whole, en.kept.whole]);
    expect(noted()).toEqual([SHIP]);
  });

  it.each([
    ['text', () => Object.assign(server, { '/_astro/map_a.png': 404 })],
    ['failed', () => Object.assign(server, { '/articles/ship/': 503 })],
    [
      'full',
      () => {
        caches.failing = (act, url) => {
          if (act === 'put' && url.includes('_astro')) throw quota();
        };
      },
    ],
    [
      'denied',
      () => {
        caches.failing = () => {
          throw new DOMException('', 'SecurityError');
        };
      },
    ],
  ] as const)('«%s»', async (outcome, happens) => {
    happens();
    await told({ asks });
    expect(replies).toEqual([ar.kept[outcome]]);
    // What was not kept is tried again with the next page.
    expect(noted()).toEqual(outcome === 'text' ? [SHIP] : []);
  });

  it('and nobody is told who did not ask', async () => {
    await told();
    expect(replies).toEqual([]);
    expect(kept()).toContain('/articles/ship/');
  });

  it('of this site alone', async () => {
    await told({}, '/khabar/');
    expect(noted()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it('what is no longer saved is forgotten as such', async () => {
    await told();
    await told({ saved: [] });
    expect(noted()).toEqual([]);
  });

  it('a page that came before the worker is kept with what it has loaded, as far as that is there', async () => {
    const loaded = [`${SITE}/_astro/map_a.png`, `${SITE}/_astro/gone.png`];
    await told({ saved: [], visited: { path: '/articles/ship/', loaded } });
    expect(kept()).toContain('/articles/ship/');
    expect(kept()).toContain('/_astro/map_a.png');
    expect(kept()).not.toContain('/_astro/ship_800.webp');
  });

  it('a page that the server does not have is not', async () => {
    server['/articles/ship/'] = 404;
    await told({ saved: [], visited: { path: '/articles/ship/', loaded: [] } });
    expect(kept()).toEqual([]);
  });
});
