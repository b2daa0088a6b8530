import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSite, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { attribute, readPage, texts } from '../setup/read-page.ts';

const newsroom = inject('newsroom');
const facts = (page: HTMLElement) =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.text ?? '');
const searchFrom = (page: HTMLElement) => {
  const [path, query] = (attribute(page, '.list-head a', 'href') ?? '').split('?');
  return [path, ...new URLSearchParams(query)].flat();
};

describe.each([
  ['sections/economy', 'اقتصاد', ['الرئيسية', 'الأقسام', 'اقتصاد'], ['section', 'اقتصاد']],
  ['tags/صيد', 'صيد', ['الرئيسية', 'الوسوم', 'صيد'], ['tag', 'صيد']],
  [
    'authors/layla',
    'ليلى الحارثي',
    ['الرئيسية', 'الكتّاب', 'ليلى الحارثي'],
    ['author', 'ليلى الحارثي'],
  ],
  ['archive/2025', '2025', ['الرئيسية', 'الأرشيف', '2025'], ['year', '2025']],
])('/%s/', (path, name, trail, search) => {
  const page = readPage(newsroom, path);

  it('has its name, and the way to it', () => {
    expect(texts(page, 'h1')).toEqual([name]);
    expect(texts(page, '.breadcrumbs li')).toEqual(trail);
    expect(texts(page, '.breadcrumbs [aria-current=page]')).toEqual([name]);
    expect(attribute(page, 'nav.breadcrumbs', 'aria-label')).toMatch(/\S/);
  });

  it('leads to the search that has it alone', () => {
    expect(searchFrom(page)).toEqual(['/search/', ...search]);
  });

  it('tells search engines the same', () => {
    const { '@type': type, name: told, url, inLanguage, breadcrumb } = facts(page);
    const address = new URL(`/${path}/`, 'https://observatory.example').href;
    expect([type, told, url, inLanguage]).toEqual(['CollectionPage', name, address, 'ar']);
    const { itemListElement } = breadcrumb;
    expect(itemListElement.map((item: { name: string }) => item.name)).toEqual(trail);
    expect(itemListElement.at(-1)).toMatchObject({ position: trail.length, item: address });
    expect(itemListElement[0]).toMatchObject({ item: 'https://observatory.example/' });
  });

  it('costs no script that the front page has not', () => {
    const scripts = (one: HTMLElement) =>
      one.querySelectorAll('script[src]').map((script) => script.getAttribute('src'));
    const onFront = scripts(readPage(newsroom, '.'));
    expect(scripts(page).filter((src) => !onFront.includes(src))).toEqual([]);
  });
});

describe('a section', () => {
  const page = readPage(newsroom, 'sections/علوم');

  it('lists its articles, the newest first, without repeating its name', () => {
    const headlines = texts(page, 'main h2');
    expect(headlines[0]).toBe('دفاعاً عن الليل');
    expect(headlines.slice(-3)).toEqual([
      'لماذا يتأخر المدّ في رأس المرجان أربعين دقيقة عن خليج القمر؟',
      'تلسكوب صغير يرصد مذنّباً قبل المراصد الكبرى',
      'كل ما يحتاج إليه خبر، في خبر واحد عن منارة رأس المرجان',
    ]);
    expect(page.querySelectorAll('main .section')).toHaveLength(0);
    for (const headline of headlines) expect(headline).toMatch(/\p{Script=Arabic}/u);
  });

  it('is marked in the masthead', () => {
    expect(texts(page, '.masthead [aria-current=page]')).toEqual(['علوم']);
    expect(attribute(page, '.masthead [aria-current]', 'href')).toBe('/sections/علوم/');
  });

  it('is without a nav of pages while it has one', () => {
    expect(page.querySelector('.pagination')).toBeNull();
  });
});

describe('a tag', () => {
  it('has its introduction', () => {
    const page = readPage(newsroom, 'tags/صيد');
    expect(texts(page, '.list-introduction p')[0]).toMatch(/^كل ما كُتب عن الصيد/);
    expect(attribute(page, 'meta[name=description]', 'content')).toMatch(/^كل ما كُتب عن الصيد/);
    expect(texts(page, 'main .section')).toEqual(['اقتصاد', 'اقتصاد']);
  });

  it('needs none', () => {
    const page = readPage(newsroom, 'tags/موانئ');
    expect(page.querySelector('.list-introduction')).toBeNull();
    expect(texts(page, 'main h2')).toHaveLength(1);
  });

  it('is among the others in the order of their names', () => {
    const page = readPage(newsroom, 'tags');
    const rows = texts(page, '.list-names li');
    expect(rows.filter((row) => /^(?:صيد|طباعة|فلك|كتب|موانئ) /.test(row))).toEqual([
      'صيد خبران',
      'طباعة خبر واحد',
      'فلك خبران',
      'كتب 3 أخبار',
      'موانئ خبر واحد',
    ]);
    const isLatin = (row: string) => /^[a-z]/i.test(row);
    expect(rows.map(isLatin)).toEqual(rows.map(isLatin).toSorted());
  });
});

describe('an author', () => {
  const page = readPage(newsroom, 'authors/layla');

  it('is introduced', () => {
    expect(texts(page, '.author .standfirst')).toEqual(['مراسلة المرصد في خليج القمر']);
    expect(texts(page, '.author .prose p')[0]).toMatch(/^تكتب عن البحر/);
    expect(attribute(page, '.author img', 'alt')).toBe('');
    expect(attribute(page, '.author img', 'width')).toBe('256');
    expect(attribute(page, '.author-links a', 'href')).toBe('https://bay.example/layla');
  });

  it('has what they signed, by whatever name', () => {
    const headlines = texts(page, 'main h2');
    expect(headlines[0]).toMatch(/^خليج القمر يطفئ مصابيح الكورنيش/);
    expect(headlines.slice(-3)).toEqual([
      'لا تسمّوا كل مطر عاصفة',
      'تلسكوب صغير يرصد مذنّباً قبل المراصد الكبرى',
      'مرفأ جديد لقوارب الصيد في خليج القمر',
    ]);
  });

  it('is a person or an organisation, with the address that articles name', () => {
    const url = 'https://observatory.example/authors/layla/';
    expect(facts(page).about).toMatchObject({
      '@type': 'Person',
      url,
      sameAs: ['https://bay.example/layla'],
    });
    expect(facts(readPage(newsroom, 'authors/badr')).about).not.toHaveProperty('sameAs');
    const [person, society] = facts(readPage(newsroom, 'articles/telescope')).author;
    expect(person).toMatchObject({ '@type': 'Person', name: 'ليلى الحارثي', url });
    expect(society).toMatchObject({ '@type': 'Organization', name: 'جمعية رصد الليل' });
    const { author } = facts(readPage(newsroom, 'en/articles/summit'));
    expect(author).toMatchObject({
      name: 'Layla al-Harthi',
      url: url.replace('/authors/', '/en/authors/'),
    });
  });

  it('without a file has a page all the same', () => {
    expect(texts(readPage(newsroom, 'authors/سلمى-النجار'), 'main h2')).toHaveLength(1);
  });
});

describe('the archive', () => {
  it('has years with their months', () => {
    const page = readPage(newsroom, 'archive');
    expect(texts(page, 'h2')).toEqual(['2025', '2020']);
    const [newest, ...others] = texts(page, '.list-names li');
    expect(newest).toMatch(/^أبريل\/نيسان \d\d خبراً$/);
    expect(others).toEqual(['مارس/آذار خبران', 'فبراير/شباط خبر واحد', 'مايو/أيار خبر واحد']);
  });

  it('has years with their days', () => {
    const page = readPage(newsroom, 'archive/2025');
    expect(texts(page, '.list-days li').slice(-3)).toEqual(['4', '6', '20']);
    const day = '.list-days a[href="/archive/2025/03/04/"]';
    expect(attribute(page, day, 'aria-label')).toBe('الثلاثاء 4 مارس/آذار 2025');
  });

  it('has months with their days’ articles', () => {
    const page = readPage(newsroom, 'archive/2025/03');
    expect(texts(page, 'h2')).toEqual(['الخميس 6', 'الثلاثاء 4']);
    expect(texts(page, 'h3')).toHaveLength(2);
    expect(page.querySelector('main time')).toBeNull();
  });

  it('has days by the publication’s clock', () => {
    const page = readPage(newsroom, 'archive/2025/03/04');
    expect(texts(page, 'h1')).toEqual(['الثلاثاء 4 مارس/آذار 2025']);
    expect(texts(page, 'main h2')).toEqual(['مرفأ جديد لقوارب الصيد في خليج القمر']);
    expect(texts(page, '.breadcrumbs li')).toHaveLength(5);
  });
});

describe('lists of many', () => {
  let content: string;
  let site: string;

  const write = (number: number) => {
    const fields = `title: الخبر ${number}\npubDate: 2025-01-01 ${String(Math.floor(number / 60) + 10)}:${String(number % 60).padStart(2, '0')}\nsection: علوم\ntags: [نهر]`;
    return writeFile(
      join(content, `articles/n-${number}.md`),
      `---\n${fields}\n---\n\nنصّ الخبر.\n`,
    );
  };
  const build = async () => {
    const { code, output } = await buildSite(content, site);
    expect(code).toBe(0);
    // Astro warns of collections without entries, which tags and authors may be.
    expect(output).not.toMatch(/collection/);
  };

  beforeAll(async () => {
    content = await temporaryFolder('lists');
    site = join(content, 'site');
    await contentFolder(content);
    for (let number = 1; number <= 89; number += 1) await write(number);
    await build();
  });
  afterAll(() => rm(content, { recursive: true, force: true }));

  it.each(['sections/علوم', 'tags/نهر', 'archive/2025/01/01'])(
    '/%s/ goes on, from the newest to the oldest',
    (path) => {
      const newest = readPage(site, path);
      expect(texts(newest, 'main h2')).toHaveLength(59);
      expect(texts(newest, 'main h2')[0]).toBe('الخبر 89');
      expect(attribute(newest, 'a[rel=next]', 'href')).toBe(`/${path}/1/`);
      expect(newest.querySelector('a[rel=prev]')).toBeNull();
      expect(texts(newest, '.pagination [aria-current=page]')).toEqual(['الأحدث']);
      const oldest = readPage(site, `${path}/1`);
      expect(texts(oldest, 'main h2').at(-1)).toBe('الخبر 1');
      expect(texts(oldest, 'main h2')).toHaveLength(30);
      expect(attribute(oldest, 'a[rel=prev]', 'href')).toBe(`/${path}/`);
      expect(oldest.querySelector('a[rel=next]')).toBeNull();
      expect(texts(oldest, '.pagination [aria-current=page]')).toEqual(['الصفحة 1']);
      expect(texts(oldest, '.breadcrumbs li').at(-1)).toBe('الصفحة 1');
      expect(oldest.querySelector('title')?.text).toContain('الصفحة 1');
    },
  );

  it('names a few of a day in its month, and leads to the others', () => {
    const month = readPage(site, 'archive/2025/01');
    expect(texts(month, 'h3')).toEqual(['الخبر 89', 'الخبر 88', 'الخبر 87']);
    expect(texts(month, '.list-block .onward')).toEqual(['أخبار هذا اليوم كلها (89 خبراً)']);
  });

  it.each([
    ['rss.xml', '<item>', 30],
    ['sections/علوم/rss.xml', '<item>', 15],
    ['tags/نهر/rss.xml', '<item>', 15],
    ['llms.txt', '/articles/n-', 50],
  ])('%s has the newest, and no more', async (path, mark, many) => {
    const text = await readFile(join(site, path), 'utf8');
    expect(text.split(mark)).toHaveLength(many + 1);
    expect(text).toContain('الخبر 89');
  });

  it('marks the section on its older pages, too', () => {
    const older = readPage(site, 'sections/علوم/1');
    expect(attribute(older, '.masthead [aria-current]', 'aria-current')).toBe('true');
  });

  it('leave their numbered pages as they were when an article is added, and the place of one that was withdrawn', async () => {
    const before = readPage(site, 'tags/نهر/1').toString();
    await write(90);
    const file = join(content, 'articles/n-40.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('section:', 'withdrawn: نُشر خطأً.\nsection:'));
    await build();
    const headlines = (number: string) => texts(readPage(site, `tags/نهر/${number}`), 'main h2');
    expect(headlines('.')).toHaveLength(30);
    const after = readPage(site, 'tags/نهر/1').toString();
    expect(after.replace('href="/tags/نهر/2/"', 'href="/tags/نهر/"')).toBe(before);
    const older = headlines('2');
    expect([older[0], older.length, older.includes('الخبر 40')]).toEqual(['الخبر 60', 29, false]);
    expect(texts(readPage(site, 'tags'), '.list-names span')).toEqual(['89 خبراً']);
    expect(texts(readPage(site, 'archive'), '.list-names span')).toEqual(['89 خبراً']);
  });
});
