import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { parseFile } from '../../../src/frontmatter/parse-file.ts';
import { makeArticle } from '../../../src/import/article.ts';
import { cleanText } from '../../../src/import/plain-text.ts';
import { writeFrontmatter } from '../../../src/import/write-frontmatter.ts';
import { isDeviceName, slugify } from '../../../src/text/slug.ts';

const TEXT = 'اتفاق في الرياض\n\nقال الوزير نعم.\n\nما بعد الاتفاق\n\nوأضاف أنه ماضٍ.';
const FILE = { file: 'نصّ الخبر.txt' };

describe('makeArticle', () => {
  it('is ready to publish with a title and a date', () => {
    const { markdown, slug, missing } = makeArticle(
      TEXT,
      {
        title: 'الرياض: اتفاق',
        description: 'ملخص الخبر.',
        date: '2024-11-12',
        section: 'العالم',
        tags: 'روسيا، كوريا الشمالية, روسيا؛ نعم',
        author: 'هيئة التحرير',
        lang: 'ar',
      },
      FILE,
    );
    expect(missing).toEqual([]);
    expect(slug).toBe('الرياض-اتفاق');
    expect(markdown).toBe(`---
title: "الرياض: اتفاق"
description: ملخص الخبر.
pubDate: 2024-11-12
section: العالم
tags: [روسيا, كوريا الشمالية, نعم]
author: هيئة التحرير
lang: ar
---

اتفاق في الرياض

قال الوزير نعم.

## ما بعد الاتفاق

وأضاف أنه ماضٍ.
`);
  });

  it('offers a headline as the title of a draft, and takes it out of the text', () => {
    const article = makeArticle(TEXT, { date: '2024-11-12' }, FILE);
    expect(article.offeredTitle).toEqual({ words: 'اتفاق في الرياض', from: 'text' });
    expect(article.missing).toEqual(['title']);
    expect(article.slug).toBe('اتفاق-في-الرياض');
    expect(article.markdown).toBe(`---
title: اتفاق في الرياض
pubDate: 2024-11-12
draft: true
---

قال الوزير نعم.

## ما بعد الاتفاق

وأضاف أنه ماضٍ.
`);
  });

  it('gives no file a name that Windows keeps for a device', () => {
    expect(makeArticle(TEXT, { title: 'NUL' }, { file: 'a.txt' }).slug).toBe('page-nul');
    expect(makeArticle('قال.', {}, { file: 'aux.txt' }).slug).toBe('page-aux');
  });

  it('does not print a title twice that is also the first line', () => {
    const { markdown } = makeArticle(TEXT, { title: 'اتفاق في الرياض' }, FILE);
    expect(markdown.split('اتفاق في الرياض')).toHaveLength(2);
  });

  it.each([
    ['a sentence', 'قال الوزير نعم.\nوأضاف.', {}, 'بلا عنوان'],
    ['a sentence, in English', 'He said yes.\nHe added.', { lang: 'en' }, 'Untitled'],
    ['all there is', 'اتفاق في الرياض', {}, 'بلا عنوان'],
  ])('holds the place of the title when the first line is %s', (_what, text, details, title) => {
    const { markdown, missing, slug } = makeArticle(text, details, FILE);
    expect(markdown).toContain(`title: ${title}\n`);
    expect(markdown).toContain(text.split('\n')[0]);
    expect(missing).toEqual(['title', 'pubDate']);
    expect(slug).toBe('نص-الخبر');
  });

  it('takes a question as a headline', () => {
    expect(makeArticle('ماذا بعد؟\nقال.', {}, FILE).offeredTitle?.words).toBe('ماذا بعد؟');
  });

  it.each([['2024-11-12 14:30'], ['2024-11-12T14:30:00+03:00'], ['2024-02-29'], ['٢٠٢٤-١١-١٢']])(
    'keeps the date %s as it is given',
    (date) => {
      expect(makeArticle(TEXT, { date }, FILE).markdown).toContain(`pubDate: ${date}\n`);
    },
  );

  it.each([
    ['2024-02-30'],
    ['2023-02-29'],
    ['2024-13-01'],
    ['12-11-2024'],
    ['2024-11-12 25:00'],
    ['أمس'],
  ])('refuses the date %s and says how to write one', (date) => {
    expect(() => makeArticle(TEXT, { date }, FILE)).toThrow(
      /(?:لا يوجد تاريخ كهذا|لا يُقرأ التاريخ)[\s\S]*--date 2024-11-12[\s\S]*(?:no such date|is not read)/,
    );
  });

  it.each([
    ['a slug with spaces', { slug: 'كوريا الشمالية' }, '--slug كوريا-الشمالية.'],
    ['a slug with tashkeel', { slug: 'المُعاهدة' }, '--slug المعاهدة.'],
    ['a slug with capitals', { slug: 'NATO' }, '--slug nato.'],
    ['a slug that leads elsewhere', { slug: '../x' }, '--slug x.'],
    ['a slug of a device of Windows', { slug: 'con' }, '--slug page-con.'],
    ['a slug of nothing', { slug: '؟' }, '--slug page-name.'],
    ['an empty slug', { slug: '' }, '--slug page-name.'],
    ['an unknown language', { lang: 'fr' }, '--lang ar'],
    ['an empty title', { title: ' ' }, '--title is empty'],
  ])('refuses %s', (_what, { slug, ...details }: Record<string, string>, advice) => {
    expect(() => makeArticle(TEXT, details, { ...FILE, slug })).toThrow(advice);
  });

  it('asks for a slug when nothing names the article', () => {
    expect(() => makeArticle('قال.', {}, { file: '؟.txt' })).toThrow('--slug');
  });
});

describe('writeFrontmatter', () => {
  it('gives back any text that was put in, on a line of its own', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(line, fc.array(line, { minLength: 1 }), (title, tags) => {
        const written = writeFrontmatter({ title, tags, draft: true });
        const [, title1, tags1, draft, end] = written.split('\n');
        expect([title1?.slice(0, 7), tags1?.slice(0, 6)]).toEqual(['title: ', 'tags: ']);
        expect([draft, end]).toEqual(['draft: true', '---']);
        expect(parse(written.replaceAll(/^---$/gm, ''))).toEqual({ title, tags, draft: true });
      }),
    );
  });

  it('writes what the site reads as it was given', () => {
    const signs = [...'&!*@`%|>?[]{}"\'\\~=<:#.-^(', ' ', ' #', ': ', '- ', '\\n', '\\u', ' '];
    const words = ['خبر', 'a', '10', '1.10', '007', 'null', 'true', 'yes', '«', '\u200F', '\u00A0'];
    const typed = fc.oneof(
      fc
        .array(fc.constantFrom(...signs, ...words), { minLength: 1, maxLength: 10 })
        .map((pieces) => pieces.join('').trim()),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
    );
    const line = typed
      .map((text) => cleanText(text).replace(/\n+/g, ' '))
      .filter((text) => /\p{L}/u.test(text) && !/[،,؛;]/.test(text));
    const name = line.filter((text) => !isDeviceName(slugify(text)));
    const schema = articleSchema({ timeZone: 'UTC', sections: [] });
    fc.assert(
      fc.property(line, name, name, (title, tag, author) => {
        const details = { title, tags: tag, author, description: author, date: '2024-11-12' };
        const { markdown } = makeArticle(TEXT, details, { ...FILE, slug: 'a' });
        expect(parseFile(markdown, 'x.md', schema)).toMatchObject({
          file: { data: { title, author, description: author, tags: [tag] } },
        });
      }),
      { numRuns: 1000 },
    );
  });
});
