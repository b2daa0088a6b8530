import { rm, writeFile } from 'node:fs/promises';
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
    expect(page.querySelector('.river')).toBeNull();
  });
});

describe('a front page with a few', () => {
  const page = readPage(inject('newsroom'), '.');

  it('puts the newest first', () => {
    expect(texts(page, '.summary h2, .summary h3')).toEqual([
      'تلسكوب صغير يرصد مذنّباً قبل المراصد الكبرى',
      'Fishermen and astronomers share one pier',
      'مرفأ جديد لقوارب الصيد في خليج القمر',
      'كل ما يحتاج إليه خبر، في خبر واحد عن منارة رأس المرجان',
      'خطّاطٌ يُعيد رسم «أبجد» لِمطبعةٍ عمرُها قرن',
    ]);
  });

  it('says in which language a headline of another is', () => {
    expect(attribute(page, '.summary h3', 'lang')).toBe('en');
  });

  it('lists the sections that have articles, and no other', () => {
    expect(texts(page, '.masthead-links li')).toEqual(['علوم', 'اقتصاد', 'عن «المرصد»']);
  });
});

describe('a front page with more than fifty', () => {
  let content: string;
  let site: string;

  beforeAll(async () => {
    content = await temporaryFolder('many');
    site = join(content, 'site');
    await contentFolder(content);
    for (let day = 1; day <= 53; day += 1) {
      const date = new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10);
      const featured = day === 7 ? '\nfeatured: true' : '';
      const text = `---\ntitle: الخبر ${day}\npubDate: ${date}${featured}\n---\n\nنصّ الخبر.\n`;
      await writeFile(join(content, 'articles', `news-${day}.md`), text);
    }
    const { code, output } = await buildSite(content, site);
    expect(output).toBe('نُشر 53 خبراً.\n53 published.\n');
    expect(code).toBe(0);
  });

  afterAll(() => rm(content, { recursive: true, force: true }));

  it('is led by the featured article', () => {
    const page = readPage(site, '.');
    expect(texts(page, '.summary-lead h2')).toEqual(['الخبر 7']);
    expect(texts(page, '.summary-second h3')[0]).toBe('الخبر 53');
    expect(page.querySelectorAll('.summary')).toHaveLength(50);
  });

  it('goes on, page by page', () => {
    expect(attribute(readPage(site, '.'), 'a[rel=next]', 'href')).toBe('/2/');
    const older = readPage(site, '2');
    expect(texts(older, '.summary h3')).toEqual(['الخبر 3', 'الخبر 2', 'الخبر 1']);
    expect(attribute(older, 'a[rel=prev]', 'href')).toBe('/');
    expect(older.querySelector('a[rel=next]')).toBeNull();
  });
});
