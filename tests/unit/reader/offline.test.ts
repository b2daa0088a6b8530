import { afterEach, describe, expect, it, vi } from 'vitest';
import { copiesCache } from '../../../src/offline/cache-names.ts';
import { keptPaths } from '../../../src/reader/offline/kept-paths.ts';
import { tellSaved } from '../../../src/reader/offline/tell-saved.ts';
import { MemoryCaches } from '../../setup/memory-caches.ts';

afterEach(() => vi.unstubAllGlobals());

describe('which articles have a copy', () => {
  it('is told by their paths, of this site alone', async () => {
    const caches = new MemoryCaches();
    vi.stubGlobal('caches', caches);
    expect(await keptPaths('/')).toEqual(new Set());
    // To ask makes no cache.
    expect(await caches.has(copiesCache('/'))).toBe(false);
    const copies = await caches.open(copiesCache('/'));
    await copies.put('https://lantern.example/articles/ship/', new Response());
    expect(await keptPaths('/')).toEqual(new Set(['/articles/ship/']));
    expect(await keptPaths('/khabar/')).toEqual(new Set());
  });

  it('is none, where the browser forbids to look or has no such thing', async () => {
    const caches = new MemoryCaches();
    caches.failing = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.stubGlobal('caches', caches);
    expect(await keptPaths('/')).toEqual(new Set());
    vi.stubGlobal('caches', undefined);
    expect(await keptPaths('/')).toEqual(new Set());
  });
});

describe('the worker is told what is saved', () => {
  const saved = [{ path: '/articles/ship/', title: 'سفينة', date: '2025-05-01', savedAt: 1 }];

  /** A device that has these articles saved, and a worker that answers so. */
  function device(answer: string | undefined) {
    const told: unknown[] = [];
    const active = {
      postMessage: (message: unknown, [port]: readonly MessagePort[]) => {
        told.push(message);
        if (answer !== undefined) port?.postMessage(answer);
        port?.close();
      },
    };
    vi.stubGlobal('localStorage', { getItem: () => JSON.stringify(saved) });
    vi.stubGlobal('document', { documentElement: { lang: 'ar' } });
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ active }) } });
    return told;
  }

  it('and says how one was kept, if it is asked', async () => {
    const told = device('كاملاً');
    expect(await tellSaved('/articles/ship/')).toBe('كاملاً');
    expect(await tellSaved()).toBe('');
    const paths = ['/articles/ship/'];
    expect(told).toEqual([
      { saved: paths, asks: { path: '/articles/ship/', language: 'ar' } },
      { saved: paths },
    ]);
  });

  it.each([
    ['where there is none', { getRegistration: async () => undefined }],
    ['where it is not yet at work', { getRegistration: async () => ({ active: null }) }],
    [
      'where the browser forbids it',
      { getRegistration: () => Promise.reject(new DOMException('', 'SecurityError')) },
    ],
    ['where there is no such thing', undefined],
  ])('nothing, %s', async (_where, serviceWorker) => {
    vi.stubGlobal('navigator', { serviceWorker });
    expect(await tellSaved('/articles/ship/')).toBe('');
  });
});
