import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  demoServed,
  previewServed,
  siteInDevelopment,
  siteServed,
} from '../../../src/diagnostics/messages/servers.ts';

/** What a double click takes along with an address or a path: Arabic punctuation is no end of a word in a terminal. */
const ADDRESS =
  /\{(?:url|href|path|file|folder|address|target|self|first|ownPath|basePath)\}[،؛؟]|(?:https?:\/\/|[\w}]\/)[\w./-]*[،؛؟]/g;

describe('an address that is told', () => {
  it.each(globSync('src/diagnostics/messages/*.ts'))(
    'has no Arabic punctuation right behind it in %s',
    (file) => {
      expect(readFileSync(file, 'utf8').match(ADDRESS)).toBeNull();
    },
  );

  it.each([
    ['http://127.0.0.1:4321/،', true],
    ['/archive/2025/03/، ', true],
    ['/articles/{slug}/، ', true],
    ['«{path}»، ', false],
    ['{path} ثم', false],
    ['و/أو، ', false],
  ])('is told from what is none: %s', (text, isFound) => {
    expect(text.match(ADDRESS) !== null).toBe(isFound);
  });

  it.each([siteServed, previewServed, demoServed])(
    'and is to be opened ends its lines',
    (served) => {
      const url = 'http://127.0.0.1:4321/';
      const { ar, en } = served(url);
      expect([ar, en].map((line) => line.slice(-url.length))).toEqual([url, url]);
    },
  );

  it('and is to be opened in development ends the one line', () => {
    expect(siteInDevelopment('http://127.0.0.1:4321/').en).toMatch(
      / http:\/\/127\.0\.0\.1:4321\/$/,
    );
  });
});
