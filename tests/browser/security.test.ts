import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

describe.each([
  ['the front page', ''],
  ['an Arabic article', 'articles/moon-harbour/'],
  ['an English article', 'articles/summit/'],
  ['an article with raw HTML', 'articles/telescope/'],
  ['a standing page', 'about/'],
  ['the saved articles', 'saved/'],
  ['the search page', 'search/'],
  ['a search', 'search/?q=قوارب'],
  ['a page that is not there', 'articles/nothing/'],
])('%s', (_kind, path) => {
  it('breaks no rule of its own policy, and asks nothing of another origin', async () => {
    const page = await site.open('robots.txt');
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
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
  });
});
