import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

/*
 * What a screen reader finds on a page, in order. A change here is read as its listener would hear it,
 * and then kept: `npm run test:some -- --update=all tests/browser/accessibility-tree.test.ts`
 */
it.each([
  ['article', 'articles/moon-harbour/', '.actions [name=save]:not([hidden])'],
  ['article-in-english', 'en/articles/summit/', '.actions [name=save]:not([hidden])'],
  ['search', 'search/?q=قوارب', '[name=date] option + option'],
  ['front-page', '', '.summary'],
  ['author', 'authors/layla/', '.author'],
  ['year', 'archive/2025/', '.list-days'],
])('the %s is heard as it was reviewed', async (name, path, ready) => {
  const page = await site.open(path);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  const tree = await page.locator('body').ariaSnapshot();
  await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name}.txt`);
});
