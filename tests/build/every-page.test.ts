import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';

const site = inject('newsroom');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => [file, parse(readFileSync(join(site, file), 'utf8'))] as const);

it('finds every kind of page', () => {
  expect(pages.map(([file]) => file)).toEqual(
    expect.arrayContaining([
      'index.html',
      '404.html',
      'about/index.html',
      'saved/index.html',
      'search/index.html',
      'archive/index.html',
      'archive/2025/index.html',
      'archive/2025/03/index.html',
      'archive/2025/03/04/index.html',
      'articles/moon-harbour/index.html',
      'en/articles/summit/index.html',
      'authors/index.html',
      'authors/layla/index.html',
      'sections/index.html',
      'sections/economy/index.html',
      'tags/index.html',
      'tags/صيد/index.html',
    ]),
  );
});

it('publishes no draft and nothing of the future', () => {
  const all = pages.map(([, page]) => page.text).join();
  expect(all).not.toContain('مسودة لم تكتمل');
  expect(all).not.toContain('خبر لم يحن وقته');
  expect(files.join()).not.toMatch(/unfinished|tomorrow/);
});

/** Pages that only send readers on. */
const isMoved = (file: string) =>
  /^(?:news|أخبار|about-us|articles\/(?:summit|[\w-]+-en))\//.test(file);

it.each(pages.filter(([file]) => !isMoved(file)))(
  '%s is not seen before what is expected of it, which is there',
  (_file, page) => {
    const [, id = ''] =
      page.querySelector('link[rel=expect]')?.getAttribute('href')?.split('#') ?? [];
    expect(page.querySelectorAll('[id]').map((element) => element.id)).toContain(id);
  },
);

describe.each(pages)('%s', (file, page) => {
  it('has one headline and a title', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('title')?.text).toMatch(/المرصد|The Observatory/);
  });

  it('gives no id twice', () => {
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('runs no inline handler and no style attribute', () => {
    for (const element of page.querySelectorAll('*')) {
      const names = Object.keys(element.attributes);
      expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    }
  });

  it('has a strict policy, with WebAssembly for search alone', () => {
    const policy = page
      .querySelector('meta[http-equiv=content-security-policy]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy?.includes("'wasm-unsafe-eval'")).toBe(/^(?:en\/)?search\//.test(file));
    const [first, second] = page.querySelectorAll('head > *');
    expect([first?.getAttribute('charset'), second?.getAttribute('http-equiv')]).toEqual([
      'utf-8',
      'content-security-policy',
    ]);
  });

  it('loads one direction', () => {
    const css = page
      .querySelectorAll('style')
      .map((style) => style.text)
      .join();
    if (isMoved(file)) return;
    const left = /\[dir=['"]?auto['"]?\]\s*\{\s*text-align:\s*left/.test(css);
    expect(left).toBe(page.querySelector('html')?.getAttribute('dir') === 'ltr');
  });

  it('asks nothing of another origin', () => {
    for (const element of page.querySelectorAll('script, link, img, source, form, iframe')) {
      if (['canonical', 'alternate', 'expect'].includes(element.getAttribute('rel') ?? ''))
        continue;
      const targets = ['src', 'href', 'action'].map((name) => element.getAttribute(name));
      const pictures = element.getAttribute('srcset')?.split(',') ?? [];
      for (const target of [...targets, ...pictures]) {
        expect(target?.trim() ?? '/').toMatch(/^\/(?!\/)/);
      }
    }
  });

  it('leads only to pages that are there', () => {
    const targets = page
      .querySelectorAll('a[href^="/"]')
      .map((link) => decodeURI(link.getAttribute('href') ?? '').replace(/[?#].*/, ''));
    for (const target of targets) {
      expect(files).toContain(
        target.endsWith('/') ? `${target}index.html`.slice(1) : target.slice(1),
      );
    }
  });

  it('is described for search engines, or kept from them', () => {
    const indexed = ![
      '404.html',
      'articles/comet-cure/index.html',
      'offline/index.html',
      'saved/index.html',
      'search/index.html',
    ].includes(file.replace(/^en\//, ''));
    if (isMoved(file)) return;
    const path = encodeURI(file.replace(/index\.html$/, ''));
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      indexed ? `https://observatory.example/${path}` : undefined,
    );
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
      indexed ? undefined : 'noindex',
    );
    // The page of what is missing has no address of its own.
    expect(page.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(
      indexed ? `https://observatory.example/${path}` : undefined,
    );
    for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name']) {
      const content = page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
      expect(content, property).toMatch(/\S/);
    }
  });
});
