import { describe, expect, it } from 'vitest';
import { oldAddress } from '../../../src/life/old-address.ts';
import { redirectLines } from '../../../src/life/redirect-lines.ts';

describe('an old address', () => {
  it.each([
    ['/old/path/', '/old/path/'],
    ['/old/path', '/old/path/'],
    ['/old', '/old/'],
    ['/2019/05/story.html', '/2019/05/story.html/'],
    ['/old/index.html', '/old/'],
    ['/2019/my-index.html', '/2019/my-index.html/'],
    ['/أخبار/قديم/', '/أخبار/قديم/'],
    ['/%D9%82%D8%AF%D9%8A%D9%85/', '/قديم/'],
    [' /old/ ', '/old/'],
    ['/a.b-c_d~e,f;g=h!/', '/a.b-c_d~e,f;g=h!/'],
    [`/${'ا'.repeat(127)}/`, `/${'ا'.repeat(127)}/`],
    [`/${'a/'.repeat(449)}`, `/${'a/'.repeat(449)}`],
  ])('%s is %s', (written, path) => {
    expect(oldAddress(written)).toBe(path);
  });

  it.each([
    'old/path/',
    'https://example.org/old/',
    '//example.org/old/',
    '/',
    '',
    '/a//b/',
    '/a/../b/',
    '/./a/',
    '/a?id=1',
    '/a#b',
    '/a b/',
    '/a.html/b/',
    '/a*/',
    '/:id/',
    '/a\\b/',
    '/%2F/',
    '/%E0%A4/',
    '/%00/',
    `/${'ا'.repeat(128)}/`,
    // No system keeps a file so far in.
    `/${'a/'.repeat(450)}`,
  ])('%j is none', (written) => {
    expect(oldAddress(written)).toBeUndefined();
  });
});

it('redirects are told to hosts a line each, a file without a slash at its end', () => {
  expect(
    redirectLines([
      { from: '/khabar/old/path/', to: '/khabar/articles/a/' },
      { from: '/khabar/story.html/', to: '/khabar/articles/خبر/' },
      { from: '/khabar/v1.5/story/', to: '/khabar/articles/a/' },
    ]),
  ).toBe(
    [
      '/khabar/old/path/ /khabar/articles/a/ 301\n',
      '/khabar/story.html /khabar/articles/%D8%AE%D8%A8%D8%B1/ 301\n',
      '/khabar/v1.5/story/ /khabar/articles/a/ 301\n',
    ].join(''),
  );
  expect(redirectLines([])).toBe('');
});
