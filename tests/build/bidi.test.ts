import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnidirectional } from '../../src/bidi/direction.ts';
import { buildSite, temporaryFolder } from '../setup/build.ts';
import { attribute, readPage, texts } from '../setup/read-page.ts';

const ARABIC = `---
title: ارتفاع +5% في مبيعات Yahoo! أمس
description: باعت «CNN»، «BBC» حقوق البث بنحو $100 للدقيقة.
pubDate: 2025-03-04
section: علوم C++
author: Jane Doe Jr.
dateline: مقر BBC
tags: [C++, BBC عربي]
corrections:
  - date: 2025-03-05
    text: كُتب الرقم +20 2 1234 5678 ناقصاً.
sources:
  - name: دليل C++
    url: https://a.example/
---

الأولى من لغة C++.

## ما C++؟

نصّ.

## What is Yahoo!?

نصّ.
`;

const ENGLISH = `---
title: The paper الأهرام 150 years on
pubDate: 2025-03-03
lang: en
---

Text.
`;

const SITE = `name: منصة C++
nameEn: The C++ Site
url: https://a.example/
description: أخبار C++ كلها.
descriptionEn: All the news.
sections:
  - { name: علوم C++, nameEn: C++ }
`;

let content: string;
let site: string;
beforeAll(async () => {
  content = await temporaryFolder('bidi');
  site = join(content, 'site');
  await mkdir(join(content, 'articles'));
  await mkdir(join(content, 'pages'));
  await writeFile(join(content, 'site.yaml'), SITE);
  await writeFile(join(content, 'articles/arabic.md'), ARABIC);
  await writeFile(join(content, 'articles/english.md'), ENGLISH);
  await writeFile(join(content, 'pages/about.md'), '---\ntitle: ما C++؟\n---\n\nنصّ.\n');
  const output = 'نُشر خبران.\n2 published.\n';
  expect(await buildSite(content, site)).toMatchObject({ code: 0, output });
});
afterAll(() => rm(content, { recursive: true, force: true }));

/** The first element that a selector finds, inside. */
const inside = (page: HTMLElement, selector: string) =>
  page.querySelector(selector)?.innerHTML.trim().replace(/\s+/g, ' ');

describe('what the frontmatter says is seen in the order in which it is read', () => {
  it.each([
    ['the headline', 'h1', 'ارتفاع <bdi dir="ltr">+5%</bdi> في مبيعات <bdi>Yahoo!</bdi> أمس'],
    [
      'the standfirst',
      '.standfirst',
      'باعت «<bdi>CNN</bdi>»، «BBC» حقوق البث بنحو <bdi dir="ltr">$100</bdi> للدقيقة.',
    ],
    ['the section', '.section a', 'علوم <bdi>C++</bdi>'],
    ['the author', '.byline li a', '<bdi dir="rtl"><bdi>Jane Doe Jr.</bdi></bdi>'],
    ['a tag', '.tags a', '<bdi dir="rtl"><bdi>C++</bdi></bdi>'],
    ['a source', '.article-end a', '<bdi dir="rtl">دليل <bdi>C++</bdi></bdi>'],
    ['the contents', '.contents a', 'ما <bdi>C++</bdi>؟'],
    ['the publication', '.masthead-name', 'منصة <bdi>C++</bdi>'],
    ['a section of the masthead', '.masthead-links a', 'علوم <bdi>C++</bdi>'],
    ['the publication’s description', '.foot p', 'أخبار <bdi>C++</bdi> كلها.'],
  ])('%s', (_what, selector, html) => {
    expect(inside(readPage(site, 'articles/arabic'), selector)).toBe(html);
  });

  it('a correction', () => {
    expect(inside(readPage(site, 'articles/arabic'), '.article-end .nuqtas li p')).toMatch(
      /: كُتب الرقم <bdi dir="ltr">\+20 2 1234 5678<\/bdi> ناقصاً\.$/,
    );
  });

  it('the headline of an English article', () => {
    expect(inside(readPage(site, 'en/articles/english'), 'h1')).toBe(
      'The paper <bdi>الأهرام</bdi> 150 years on',
    );
  });

  it('headlines in the lists of each edition', () => {
    const lead = '.summary-lead h2';
    expect(inside(readPage(site, '.'), lead)).toContain('<bdi>Yahoo!</bdi>');
    expect(inside(readPage(site, 'en'), lead)).toContain('<bdi>الأهرام</bdi> 150');
  });

  it('the headline of a page', () => {
    expect(inside(readPage(site, 'about'), 'h1')).toBe('ما <bdi>C++</bdi>؟');
  });

  it('with no white space added', () => {
    const page = readPage(site, 'articles/arabic');
    expect(page.querySelector('h1')?.text).toBe('ارتفاع +5% في مبيعات Yahoo! أمس');
    expect(texts(page, '.contents a')).toEqual(['ما C++؟', 'What is Yahoo!?']);
    expect(page.querySelector('.contents a')?.text).toBe('ما C++؟');
  });
});

describe('in plain text', () => {
  it.each([
    ['articles/arabic', '\u2068ارتفاع +5% في مبيعات Yahoo! أمس\u2069 · \u2068منصة C++\u2069'],
    [
      'en/articles/english',
      '\u2068The paper الأهرام 150 years on\u2069 · \u2068The C++ Site\u2069',
    ],
    ['.', 'منصة C++'],
  ])('strings of both directions are isolated in the title of %s', (path, title) => {
    expect(readPage(site, path).querySelector('title')?.text).toBe(title);
  });

  it('no label holds letters of both directions unless they are isolated', () => {
    for (const path of ['.', 'articles/arabic', 'en', 'en/articles/english', 'about', 'search']) {
      for (const element of readPage(site, path).querySelectorAll('body *')) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
          const label = element.getAttribute(name) ?? '';
          expect(isUnidirectional(label) || label.includes('\u2068'), label).toBe(true);
        }
      }
    }
  });

  it('what machines read has no control characters', () => {
    const page = readPage(site, 'articles/arabic');
    const told = page.querySelector('script[type="application/ld+json"]')?.text ?? '';
    expect(JSON.parse(told).headline).toBe('ارتفاع +5% في مبيعات Yahoo! أمس');
    for (const property of ['og:title', 'og:site_name', 'og:description']) {
      expect(attribute(page, `meta[property="${property}"]`, 'content')).not.toMatch(/\p{Cf}/u);
    }
  });

  it('the feed names articles plainly, and gives their text its direction', async () => {
    const feed = await readFile(join(site, 'rss.xml'), 'utf8');
    expect(feed).toContain('<title>ارتفاع +5% في مبيعات Yahoo! أمس</title>');
    expect(feed).toContain('&lt;div lang="ar" dir="rtl"&gt;');
    const english = await readFile(join(site, 'en/rss.xml'), 'utf8');
    expect(english).toContain('&lt;div lang="en" dir="ltr"&gt;');
  });
});
