import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

describe.each([
  ['the front page', ''],
  ['an Arabic article', 'articles/moon-harbour/'],
  ['an author', 'authors/layla/'],
  ['an English article', 'en/articles/summit/'],
  ['an article with every part', 'articles/specimen/'],
  ['an article in many scripts', 'articles/typography/'],
  ['an article with raw HTML', 'articles/telescope/'],
  ['a standing page', 'about/'],
  ['a standing page in English', 'en/about-us/'],
  ['the saved articles', 'saved/'],
  ['the search page', 'search/'],
  ['a search', 'search/?q=قوارب'],
  ['a page that is not there', 'articles/nothing/'],
])('%s', (_kind, path) => {
  it('breaks no rule of its own policy, and asks nothing of another origin', async () => {
    const page = await site.blank();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      // A missing page is a missing page: the browser says so too.
      if (message.type() === 'error' && !message.text().includes('404'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    const rest = atRest(page);
    await page.goto(site.url + path);
    await rest();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
  });
});

describe('a script that somebody gets into a page', () => {
  const ATTACK = '<script>(window.ran ??= []).push(document.scripts.length)</script>';
  const HANDLER = '<img src="x" alt="" onerror="(window.ran ??= []).push(0)">';

  /** What ran of a page that was changed on its way. */
  async function ran(path: string, change: (html: string) => string): Promise<unknown> {
    const page = await site.blank();
    await page.route(site.url + path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
    await page.goto(site.url + path);
    return page.evaluate(() => Reflect.get(window, 'ran'));
  }

  const places: readonly (readonly [string, (html: string) => string])[] = [
    ['right after the policy', (html) => html.replace('<meta name="viewport"', `${ATTACK}$&`)],
    ['after the title', (html) => html.replace('</title>', `$&${ATTACK}`)],
    ['at the end of the head', (html) => html.replace('</head>', `${ATTACK}$&`)],
    ['in the body', (html) => html.replace(/<main[^>]*>/, `$&${ATTACK}${HANDLER}`)],
    ['at the very end', (html) => html + ATTACK],
  ];

  describe.each(places)('%s', (_place, change) => {
    it.each(['', 'articles/specimen/', 'search/'])('does not run on «%s»', async (path) => {
      expect(await ran(path, change)).toBeUndefined();
    });
  });

  it('would run there if the page had no policy', async () => {
    const bare = (html: string) =>
      html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    for (const [place, change] of places) {
      expect(await ran('', (html) => change(bare(html))), place).toBeDefined();
    }
  });
});
