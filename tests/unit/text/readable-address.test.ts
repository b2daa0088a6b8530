import { expect, it } from 'vitest';
import { readableAddress } from '../../../src/text/readable-address.ts';

it.each([
  ['/articles/%D9%85%D8%B1%D9%81%D8%A3-%D8%A7%D9%84%D8%B5%D9%8A%D8%AF/', '/articles/مرفأ-الصيد/'],
  ['/a/#%D8%A7%D9%84%D8%B5%d9%8a%d8%af', '/a/#الصيد'],
  ['/caf%C3%A9/', '/café/'],
  ['/a/', '/a/'],
])('letters are letters: %s', (url, readable) => {
  expect(readableAddress(`https://press.example${url}`)).toBe(`https://press.example${readable}`);
});

it.each([
  ['a space', '/a%20b/'],
  ['a sign of addresses', '/a%2Fb%3Fc%23d%25e/'],
  ['what is no UTF-8', '/%E9t%E9/'],
  ['a letter cut', '/%D8/'],
  ['a mark of direction', '/a%E2%80%8Fb/'],
  ['an isolate', '/%E2%81%A8a%E2%81%A9/'],
  ['a wide space', '/a%E3%80%80b/'],
  ['a quotation mark', '/%C2%ABa%C2%BB/'],
  ['an Arabic comma', '/a%D8%8C/'],
])('%s stays as it is written', (_what, url) => {
  expect(readableAddress(`https://press.example${url}`)).toBe(`https://press.example${url}`);
});

it.each(['/articles/%D9%85%D8%B1/?q=%D9%85%26%D8%B1#%D9%85', '/%C3%A9%20%D8%A3/'])(
  'leads to the same page: %s',
  (path) => {
    const url = `https://press.example${path}`;
    expect(new URL(readableAddress(url)).href).toBe(url);
  },
);
