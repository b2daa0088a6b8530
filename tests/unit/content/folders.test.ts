import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, shownPath } from '../../../src/folders.ts';

it.each([
  ['a file of the project', join(PROJECT, 'content', 'a.md'), 'content/a.md'],
  ['one outside', '/a/b.md', '/a/b.md'],
  ['the project itself', PROJECT, PROJECT],
])('%s has a name that an editor finds', (_what, path, shown) => {
  expect(shownPath(path)).toBe(shown);
});
