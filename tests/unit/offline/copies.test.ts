import { describe, expect, it } from 'vitest';
import { isCacheOf } from '../../../src/offline/cache-names.ts';
import { copyOf, keptAt, laterOf, sizeOf } from '../../../src/offline/copies.ts';
import { languageIn, withNotice } from '../../../src/offline/notice.ts';

describe('a copy', () => {
  it('has its text and type, when it was kept and its size in bytes, and no other header', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' };
    const copy = await copyOf(new Response('خبر', { headers }), 1234);
    expect([keptAt(copy), sizeOf(copy), copy.headers.get('content-type')]).toEqual([
      1234,
      6,
      'text/html; charset=utf-8',
    ]);
    expect(copy.headers.has('content-encoding')).toBe(false);
    expect(await copy.text()).toBe('خبر');
  });

  it('that was kept later is the one that is shown', async () => {
    const [old, young] = [await copyOf(new Response(), 1), await copyOf(new Response(), 2)];
    expect(laterOf(old, young)).toBe(young);
    expect(laterOf(young, old)).toBe(young);
    expect(laterOf(undefined, old)).toBe(old);
    expect(laterOf(old, undefined)).toBe(old);
    expect(laterOf(undefined, undefined)).toBeUndefined();
  });

  it('says what it is before anything else of its content, in characters that mark up nothing', () => {
    const html = '<html lang="ar"><body><header></header><main id="main" class="frame"><h1>$&</h1>';
    expect(withNotice(html, 'من <أمس> & $& قبله')).toBe(
      '<html lang="ar"><body><header></header><main id="main" class="frame"><p class="kept">من &lt;أمس&gt; &amp; $&amp; قبله</p><h1>$&</h1>',
    );
    expect(languageIn(html)).toBe('ar');
    expect(languageIn('<html dir="ltr" lang="en">')).toBe('en');
  });
});

it('a site’s caches are told from those of a site below another path', () => {
  expect(isCacheOf('khabar-copies-/news/', '/news/')).toBe(true);
  expect(isCacheOf('khabar-shell-/', '/news/')).toBe(false);
  expect(isCacheOf('khabar-shell-/news/', '/')).toBe(false);
  expect(isCacheOf('other-/news/', '/news/')).toBe(false);
});
