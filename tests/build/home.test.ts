import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSite, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { attribute, readPage, texts } from '../setup/read-page.ts';

describe('a front page with one article', () => {
  const page = readPage(inject('oneArticle'), '.');

  it('gives the article its room, and then the way into search', () => {
    expect(texts(page, '.summary-lead h2')).toEqual([
      'قطار جديد يصل الساحل بالهضبة بعد ثلاثين عاماً من الانتظار',
    ]);
    expect(page.querySelectorAll('search form')).toHaveLength(1);
    expect(page.querySelector('.latest')).toBeNull();
  });
});

describe('a front page with a few', () => {
  const page = readPage(inject('newsroom'), '.');

  it('puts the newest first, and then the latest', () => {
    expect(texts(page, '.summary h2, .summary h3')).toEqual([
      'تلسكوب صغير يرصد مذنّباً قبل المراصد الكبرى',
      'Fishermen and astronomers share one pier',
      'مرفأ جديد لقوارب الصيد في خليج القمر',
    ]);
    expect(texts(page, '.latest h3')).toEqual([
      'كل ما يحتاج إليه خبر، في خبر واحد عن منارة رأس المرجان',
      'خطّاطٌ يُعيد رسم «أبجد» لِمطبعةٍ عمرُها قرن',
    ]);
  });

  it('says in which language a headline of another is', () => {
    expect(attribute(page, '.summary h3', 'lang')).toBe('en');
  });

  it('names the day of the newest once, and dates what is older', () => {
    const days = texts(page, '.day, .summary .byline');
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThan(1);
  });

  it('lists the sections that have articles, and no other', () => {
    expect(texts(page, '.masthead-links li')).toEqual(['علوم', 'اقتصاد', 'عن «المرصد»']);
  });
});

describe('a front page with many', () => {
  let content: string;
  let site: string;

  beforeAll(async () => {
    content = await temporaryFolder('many');
    site = join(content, 'site');
    await contentFolder(content);
    const settings = await readFile(join(content, 'site.yaml'), 'utf8').catch(() =>
      readFile('tests/newsroom/site.yaml', 'utf8'),
    );
    const breaking =
      'breaking: { text: عاصفة تقترب من الميناء, until: 2999-01-01, article: news-5 }';
    await writeFile(join(content, 'site.yaml'), `${settings}${breaking}\n`);
    for (let day = 1; day <= 30; day += 1) {
      const date = new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10);
      const facts = [
        `title: الخبر ${day}`,
        `pubDate: ${date} 08:15`,
        `section: ${day % 2 === 0 ? 'علوم' : 'اقتصاد'}`,
        ...(day === 7 ? ['featured: true'] : []),
        ...(day === 4 ? ['genre: opinion', 'author: هدى سلامة'] : []),
      ];
      const text = `---\n${facts.join('\n')}\n---\n\nنصّ الخبر.\n`;
      await writeFile(join(content, 'articles', `news-${day}.md`), text);
    }
    const { code, output } = await buildSite(content, site);
    expect(output).toBe('نُشر 30 خبراً.\n30 published.\n');
    expect(code).toBe(0);
  });

  afterAll(() => rm(content, { recursive: true, force: true }));

  it('is led by the featured article, with the newest beside it', () => {
    const page = readPage(site, '.');
    expect(texts(page, '.summary-lead h2')).toEqual(['الخبر 7']);
    expect(texts(page, '.summary-second h3')).toEqual(['الخبر 30', 'الخبر 29']);
    expect(texts(page, '.latest h3')[0]).toBe('الخبر 28');
    expect(texts(page, '.latest time')[0]).toBe('28 يناير');
  });

  it('has a block for each section, and opinion by its author', () => {
    const page = readPage(site, '.');
    expect(texts(page, '.block-head h2')).toEqual(['علوم', 'اقتصاد']);
    expect(texts(page, '.block-lead h3')).toEqual(['الخبر 22', 'الخبر 23']);
    expect(texts(page, '.opinion .byline')).toEqual(['هدى سلامة']);
    expect(texts(page, '.opinion h3')).toEqual(['الخبر 4']);
  });

  it('has the breaking line of the settings above all', () => {
    const page = readPage(site, '.');
    expect(texts(page, '.breaking')).toEqual(['عاجل عاصفة تقترب من الميناء']);
    expect(attribute(page, '.breaking a', 'href')).toBe('/articles/news-5/');
  });

  it('has few enough bytes', () => {
    expect(readFileSync(join(site, 'index.html')).length).toBeLessThan(100_000);
  });
});
