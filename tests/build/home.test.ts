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

describe('the front page of a newsroom', () => {
  const page = readPage(inject('newsroom'), '.');
  const SECTIONS = ['محليات', 'اقتصاد', 'علوم', 'ثقافة', 'رياضة'];

  it('is led by its featured story, with its picture and what belongs to it', () => {
    expect(texts(page, '.summary-lead h2')).toEqual([
      'خليج القمر يطفئ مصابيح الكورنيش ليلةً كل شهر ليرى أهله النجوم',
    ]);
    expect(attribute(page, '.summary-lead img', 'src')).toMatch(/harbour-at-dusk/);
    expect(texts(page, '.front-lead .headlines li')).toEqual([
      'كيف تختار مصباحاً لا يسرق النجوم؟ خمس قواعد من هواة الفلك',
      'خريطة جديدة لأظلم عشر بقاع على الساحل، وأقربها على بُعد نصف ساعة',
    ]);
  });

  it('has headlines of its own language alone, as that of English has', () => {
    for (const headline of texts(page, 'h2 a, h3 a'))
      expect(headline).toMatch(/\p{Script=Arabic}/u);
    const english = texts(readPage(inject('newsroom'), 'en'), 'h2 a, h3 a');
    for (const headline of english) expect(headline).not.toMatch(/\p{Script=Arabic}/u);
    expect(english.length).toBeGreaterThan(1);
  });

  it('names the day of the newest once, and times what is of it', () => {
    expect(texts(page, '.day, .summary .byline')).toEqual(['الأحد 27 أبريل/نيسان 2025']);
    const times = page.querySelectorAll('.latest li').map((item) => ({
      shown: item.querySelector('time')?.text.trim(),
      headline: item.querySelector('h3')?.text.trim(),
    }));
    expect(times).toContainEqual({ shown: '6:50', headline: 'الريح تؤجّل سباق الأشرعة يومين' });
    expect(texts(page, '.latest .zone')).toEqual(['الأوقات بتوقيت القاهرة']);
  });

  it('has a block and a link for each section, in the order of the settings', () => {
    expect(texts(page, '.block-head h2')).toEqual(SECTIONS);
    expect(page.querySelectorAll('.block .picture')).toHaveLength(SECTIONS.length - 1);
    expect(texts(page, '.masthead-links li')).toEqual([...SECTIONS, 'عن «المرصد»', 'English']);
  });

  it('sets opinion apart, by who holds it', () => {
    expect(texts(page, '.opinion .byline')).toEqual([
      'منذر الشاطبي',
      'ريم الغافقي',
      'ليلى الحارثي',
      'بدر السواحلي',
    ]);
    const ways = page.querySelectorAll('.opinion .byline a');
    expect(ways.map((way) => way.getAttribute('href'))).toEqual(
      ['munther', 'reem', 'layla', 'badr'].map((slug) => `/authors/${slug}/`),
    );
  });

  it('has every article once', () => {
    const links = page.querySelectorAll(':is(h2, h3) a[href^="/articles/"]');
    const leads = links.map((link) => link.getAttribute('href'));
    expect(leads).toEqual([...new Set(leads)]);
    expect(leads.length).toBeGreaterThan(24);
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
    const week = 7 * 24 * 60 * 60 * 1000;
    const until = new Date(Date.now() + week).toISOString().slice(0, 10);
    const breaking = `breaking: { text: عاصفة تقترب من الميناء, until: ${until}, article: news-5 }`;
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
    expect(texts(page, '.block-head h2')).toEqual(['اقتصاد', 'علوم']);
    expect(texts(page, '.block-lead h3')).toEqual(['الخبر 23', 'الخبر 22']);
    expect(texts(page, '.masthead-links li')).toEqual(['اقتصاد', 'علوم', 'عن «المرصد»']);
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
