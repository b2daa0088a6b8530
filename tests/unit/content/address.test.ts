import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/content/settings/address.ts';

const URL_OF_SETTINGS = 'https://press.example/';
const at = (SITE_URL?: string, BASE_PATH?: string, url = URL_OF_SETTINGS) =>
  addressOf({ url, SITE_URL, BASE_PATH });

describe('where the site is', () => {
  it.each([
    ['the settings alone', undefined, undefined, 'https://press.example/'],
    ['variables that are empty', '', '', 'https://press.example/'],
    ['a path in SITE_URL', 'https://a.example/khabar/', undefined, 'https://a.example/khabar/'],
    ['without its last slash', 'https://a.example/khabar', undefined, 'https://a.example/khabar/'],
    ['a path of two', 'http://a.example/b/c.d/', undefined, 'http://a.example/b/c.d/'],
    ['a host alone', 'https://a.example', undefined, 'https://a.example/'],
    ['a port', 'http://a.example:8080/x', undefined, 'http://a.example:8080/x/'],
    ['an Arabic host', 'https://خبر.example/', undefined, 'https://xn--ngblk.example/'],
    ['capitals', 'HTTPS://A.Example/', undefined, 'https://a.example/'],
    ['BASE_PATH', undefined, '/khabar/', 'https://press.example/khabar/'],
    ['BASE_PATH without slashes', undefined, 'khabar', 'https://press.example/khabar/'],
    ['BASE_PATH, a slash', 'https://a.example', '/', 'https://a.example/'],
    ['both, alike', 'https://a.example/khabar/', 'khabar', 'https://a.example/khabar/'],
    ['signs that need no encoding', undefined, 'A_b-1.2~', 'https://press.example/A_b-1.2~/'],
  ])('%s', (_what, siteUrl, basePath, address) => {
    expect(at(siteUrl, basePath)).toEqual({ address });
  });

  it('has the path of the settings, too', () => {
    expect(at(undefined, undefined, 'https://user.example/khabar')).toEqual({
      address: 'https://user.example/khabar/',
    });
    // SITE_URL stands in place of the whole.
    expect(at('https://a.example/', undefined, 'https://user.example/khabar')).toEqual({
      address: 'https://a.example/',
    });
  });

  it.each([
    ['no scheme', 'a.example'],
    ['another scheme', 'ftp://a.example/'],
    ['a word', 'foo'],
    ['a space', ' '],
    ['one slash', 'https:/a.example/'],
    ['no host', 'https://'],
    ['no host but a path', 'https:///a/'],
    ['a question', 'https://a.example/?x=1'],
    ['a fragment', 'https://a.example/#x'],
    ['a user', 'https://user:secret@a.example/'],
    ['a space inside', 'https://a.example/a b/'],
    ['a space after', 'https://a.example/ '],
    ['a backslash', 'https://a.example\\b'],
    ['a port that is none', 'https://a.example:port/'],
    ['two slashes', 'https://a.example//b/'],
    ['a way up', 'https://a.example/b/../c/'],
    ['Arabic in its path', 'https://a.example/خبر/'],
    ['a way up in percent signs', 'https://a.example/%2e%2e/'],
  ])('is not %s in SITE_URL', (_what, siteUrl) => {
    expect(at(siteUrl)).toMatchObject({ of: 'SITE_URL', en: expect.stringContaining(siteUrl) });
  });

  it.each([
    '//x',
    '//',
    'x//',
    '/a//b/',
    '?',
    '/x?y',
    '#',
    '/x#y',
    '/a b/',
    ' ',
    '..',
    '/../x',
    '.',
    '/x/./y',
    '%2e%2e',
    '/a%2Fb/',
    '/خبر/',
    '/%D8%AE/',
    '/%41/',
    '%20',
    '%',
    '/%D8/',
    '/100%/',
    '\\x',
    'https://a.example/x/',
    '/a"b/',
    "/a'b/",
    '/<x>/',
    '/a&b/',
    '/x\n',
    '/x\0',
    '/:x/',
    '/*/',
    '/\u202Ex/',
  ])('is not below %j', (basePath) => {
    expect(at(undefined, basePath)).toMatchObject({ of: 'BASE_PATH' });
  });

  it('is one place, if two paths are said', () => {
    const refused = at('https://a.example/khabar/', '/news/');
    expect(refused).toMatchObject({ of: 'BASE_PATH', en: expect.stringMatching(/khabar.*news/) });
    expect(at('https://a.example/khabar/', '/')).toMatchObject({ of: 'BASE_PATH' });
    expect(at(undefined, '/news/', 'https://user.example/khabar/')).toMatchObject({
      of: 'BASE_PATH',
      en: expect.stringContaining('/khabar/ in url'),
    });
  });

  it('is an address of one form, whatever was said', () => {
    const said = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl(),
      fc.webPath(),
      fc.array(fc.constantFrom('/', 'a', 'خ', '%', '2', 'E', '.', '?', ' ', ':', 'https://')),
    );
    fc.assert(
      fc.property(said.map(String), said.map(String), (siteUrl, basePath) => {
        const found = at(siteUrl, basePath);
        if (!('address' in found)) return;
        expect(found.address).toMatch(/^https?:\/\/[^/?#@\s]+(?:\/(?!\.+\/)[\w.~-]+)*\/$/);
        // Said again, it is the same.
        expect(at(found.address)).toEqual(found);
      }),
    );
  });
});
