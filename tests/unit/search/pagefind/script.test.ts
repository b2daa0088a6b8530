import { describe, expect, it } from 'vitest';
import { patchedPagefind } from '../../../../src/search/index/pagefind/script.ts';
import { startPagefind } from '../../../../src/search/query/engine/pagefind.ts';

describe('Pagefind', () => {
  it('is not begun for a site without articles, which has no index', async () => {
    const refuse = () => {
      throw new Error('begun');
    };
    const index = startPagefind({
      code: { createInstance: refuse, fetchWith: refuse },
      files: new Map(),
    });
    expect(await index.search('خبر', { sort: {} })).toEqual({ results: [] });
  });

  it('of another version ends the build', () => {
    expect(() => patchedPagefind('export const search = () => {};')).toThrow(/has changed/);
  });
});
