import { expect, it } from 'vitest';
import { editionFolder, splitEdition } from '../../../src/strings/edition-folder.ts';

it('the site’s own language has no folder, and each other has one', () => {
  expect([editionFolder('ar'), editionFolder('en')]).toEqual(['', 'en/']);
});

it.each([
  ['/articles/x/', 'ar', '/articles/x/'],
  ['/en/articles/x/', 'en', '/articles/x/'],
  ['/en/', 'en', '/'],
  ['/', 'ar', '/'],
  ['/en', 'ar', '/en'],
  ['/ar/articles/x/', 'ar', '/ar/articles/x/'],
  ['/fr/articles/x/', 'ar', '/fr/articles/x/'],
  ['/articles/en/', 'ar', '/articles/en/'],
])('%s is in the edition %s, at %s', (path, language, within) => {
  expect(splitEdition(path)).toEqual({ language, path: within });
});
