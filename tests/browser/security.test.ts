import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

/** A page of every kind. */
const KINDS = [
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
  ['a section', 'sections/economy/'],
  ['the archive', 'archive/'],
  ['what is shown without a network', 'offline/'],
  ['a page that is not there', 'articles/nothing/'],
] as const;

describe.each(KINDS)('%s', (_kind, path) => {
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

  /** What ran of a page that was changed on its way, and how often it was changed. */
  async function ran(path: string, change: (html: string) => string) {
    const page = await site.blank();
    let times = 0;
    await page.route(new URL(path, site.url).href, async (route) => {
      const response = await route.fetch();
      const body = change(await response.text());
      times = body.split(ATTACK).length - 1;
      await route.fulfill({ response, body });
    });
    await page.goto(site.url + path);
    return { ran: await page.evaluate(() => Reflect.get(window, 'ran')), times };
  }

  /** A page with scripts before each of its tags behind the policy, and at its end. */
  function everywhere(html: string): string {
    const [, head = '', rest = ''] =
      /^([\s\S]*?http-equiv="content-security-policy"[^>]*>)([\s\S]*)$/.exec(html) ?? [];
    const TAG = /<(script|style|title|textarea)\b[\s\S]*?<\/\1>|<[a-z/!][^>]*>/gi;
    const inBody = (at: number) => at > rest.indexOf('<body');
    const attacked = rest.replace(
      TAG,
      (tag, _name, at) => ATTACK + (inBody(at) ? HANDLER : '') + tag,
    );
    return head + attacked + ATTACK;
  }

  it.each(KINDS)('does not run in any place of %s', async (_kind, path) => {
    const answer = await ran(path, everywhere);
    expect(answer.ran).toBeUndefined();
    expect(answer.times).toBeGreaterThan(40);
  });

  it('would run there if the page had no policy', async () => {
    const bare = (html: string) =>
      everywhere(html).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    const answer = await ran('', bare);
    // The pictures beside them say 0.
    expect(z.array(z.number()).parse(answer.ran).filter(Boolean)).toHaveLength(answer.times);
  });
});
