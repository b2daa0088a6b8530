import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

const SCRIPT = 'javascript:alert(1)';

/** What a link may have behind its `#` when whoever sends it means harm. */
const HASHES: readonly string[] = [
  ...['', '#', '##', '%', '%%', '%2', '%zz', '%00', '%E0%A4%A', '%ED%A0%80', '%C0%AF', '%u0627'],
  ...['\u0000', '\u202E', '\u2028', '\uFEFF', '\uD800', '\uDC00a', 'a\uDBFF', '😀', 'َ'.repeat(500)],
  ...[SCRIPT, 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:x', 'file:///etc/passwd'],
  ...[
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    'https://evil.example/',
    '../../..',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><script>alert(1)</script>',
    "'-alert(1)-'",
    '\u0024{alert(1)}',
  ],
  ...['<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '</title><script>', '<!--', ']]>'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'],
  ...[
    'window',
    'document',
    'location',
    'top',
    'length',
    'name',
    'then',
    'default',
    'undefined',
    'null',
  ],
  ...['a"]', "a']", '[', ']', '*', ':not(*)', '>', 'a,b', '\\', '\\0', '\\0000', 'a\\', '()', '{}'],
  ...['main', 'top', 'TOP', 'fn1', 'fnref1', 'fn__proto__', 'fn999999', 'fn-1', 'fn1e9', '1', '-1'],
  ...[':~:text=قوارب', ':~:text=', ':~:text=%', ':~:text=a-,b,-c,d,e', ':~:text=<script>', ':~:'],
  ...[
    'main:~:text=قوارب',
    `:~:text=${'قوارب,'.repeat(2000)}`,
    ':~:selector(type=CssSelector,value=*)',
  ],
  ...['?find=<script>', '?q=a', '&q=a', '/', '!/a', 'a=b&c=d', '=', ' ', '\t', '\n', 'a b', '+'],
  ...['xpointer(id("a"))', 'svgView(viewBox(0,0,1,1))', 't=10,20', 'xywh=0,0,1,1', 'page=2'],
  ...['a'.repeat(100_000), '%'.repeat(100_000), 'ا'.repeat(20_000), '<b>'.repeat(30_000)],
];

/** Those that a page meets as it opens, too: what is done with text fragments is done then alone. */
const AT_FIRST = [
  '%E0%A4%A"><script>',
  SCRIPT,
  '__proto__',
  ':~:text=<script>',
  '%'.repeat(100_000),
];

/** A page of each kind, and what can be done on it. */
const KINDS: readonly (readonly [
  kind: string,
  path: string,
  use: (page: Page) => Promise<void>,
])[] = [
  ['an Arabic article', 'articles/moon-harbour/', save],
  ['an English article', 'en/articles/summit/', save],
  ['an article with every part', 'articles/specimen/', save],
  ['the search page', 'search/', search],
  ['a search', 'search/?q=قوارب', search],
  ['the saved articles', 'saved/', openSettings],
  ['the front page', '', openSettings],
  ['a section', 'sections/economy/', openSettings],
  ['the archive', 'archive/', openSettings],
  ['what is shown without a network', 'offline/', openSettings],
  ['a page that is not there', 'articles/nothing/', openSettings],
];

async function save(page: Page): Promise<void> {
  await page.locator('.actions [name=save]').click();
  await page.locator('.actions [name=save][aria-pressed=true]').waitFor();
}

async function search(page: Page): Promise<void> {
  await page.locator('khabar-search [name=q]').fill('الصيادون');
  await page.locator('.result h2', { hasText: 'مرفأ جديد' }).waitFor();
}

async function openSettings(page: Page): Promise<void> {
  await page.locator('khabar-settings summary').click();
  await page.locator('khabar-settings details[open]').waitFor();
}

/** A window that writes down what no page may do: errors, requests to others, dialogs, what its policy refuses. */
async function watched() {
  const page = await site.blank();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A missing page is a missing page: the browser says so too.
    if (message.type() === 'error' && !message.text().includes('404'))
      complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      console.error(`policy: ${violatedDirective}`);
    });
  });
  return { page, complaints };
}

/** Runs in the page: goes to each place of it. @returns how often it was told so */
async function goToEach(written: string): Promise<number> {
  const hashes: string[] = JSON.parse(written);
  let times = 0;
  for (const hash of hashes) {
    const before = location.href;
    const told = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });
    location.hash = hash;
    if (location.href === before) continue;
    await told;
    times += 1;
  }
  return times;
}

describe.each(KINDS)('%s', (_kind, path, use) => {
  it('is as it was, whatever stands behind the # of its address', async () => {
    const { page, complaints } = await watched();
    const rest = atRest(page);
    await page.goto(site.url + path);
    await rest();
    const scripts = await page.locator('script').count();
    // As JSON: halves of a pair come through.
    const times = await page.evaluate(goToEach, JSON.stringify(HASHES));
    await rest();
    expect(times).toBeGreaterThan(HASHES.length - 10);
    expect(await page.locator('script').count()).toBe(scripts);
    expect(new URL(page.url()).origin).toBe(new URL(site.url).origin);
    await use(page);
    expect(complaints).toEqual([]);
  });

  it('opens with one, and can be used', async () => {
    const { page, complaints } = await watched();
    for (const hash of AT_FIRST) {
      await page.goto('about:blank');
      await page.goto(`${site.url}${path}#${hash}`);
    }
    await use(page);
    expect(complaints).toEqual([]);
  });
});
