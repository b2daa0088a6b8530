import { describe, expect, inject, it } from 'vitest';
import { attribute, readPage, texts } from '../setup/read-page.ts';

const newsroom = inject('newsroom');

describe('an Arabic article', () => {
  const page = readPage(newsroom, 'articles/moon-harbour');

  it('is written right to left', () => {
    expect(attribute(page, 'html', 'lang')).toBe('ar');
    expect(attribute(page, 'html', 'dir')).toBe('rtl');
  });

  it.each([
    ['headline', 'h1', ['مرفأ جديد لقوارب الصيد في خليج القمر']],
    [
      'standfirst',
      '.article-head .standfirst',
      ['انتهى العمل في مرفأ يتّسع لمئة قارب، بعد سنتين من التأخير.'],
    ],
    ['section', '.article-head .section', ['اقتصاد']],
    [
      'byline',
      '.article-head .byline li',
      [
        'ليلى الحارثي',
        'خليج القمر',
        'مدة القراءة: دقيقة واحدة',
        'الثلاثاء 4 مارس/آذار 2025، الساعة 14:30 بتوقيت القاهرة',
        'آخر تحديث: الأربعاء 5 مارس/آذار 2025',
      ],
    ],
    ['contents', '.contents a', ['ما الذي تغيّر؟', 'كيف بدأ المشروع']],
    ['tags', '.tags a', ['صيد', 'موانئ']],
  ])('shows its %s', (_what, selector, expected) => {
    expect(texts(page, selector)).toEqual(expected);
  });

  it('dates itself for machines', () => {
    const dates = page
      .querySelectorAll('.article-head .byline time')
      .map((time) => time.getAttribute('datetime'));
    expect(dates).toEqual(['2025-03-04T14:30:00+02:00', '2025-03-05']);
  });

  it('owns up to its corrections and sources', () => {
    const end = texts(page, '.article-end').join();
    expect(end).toContain('ذكرت نسخة سابقة أن القوارب تسعون');
    expect(end).toContain('صيادون في الخليج');
    expect(attribute(page, '.article-end a[href^="https"]', 'href')).toBe(
      'https://ports.example/report',
    );
  });

  it('can be linked at every paragraph and heading', () => {
    const blocks = page.querySelectorAll('.prose p, .prose h2');
    expect(blocks.length).toBeGreaterThan(4);
    const ids = blocks.map((block) => block.getAttribute('id'));
    expect(ids.every((id) => id !== undefined && id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads from its contents to its headings', () => {
    for (const link of page.querySelectorAll('.contents a')) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      expect(page.getElementById(id)?.text).toBe(link.text);
    }
  });

  it('leads from its section, author and tags to their pages', () => {
    const links = page.querySelectorAll('.section a, .byline a, .tags a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/sections/economy/',
      '/authors/layla/',
      '/tags/صيد/',
      '/tags/موانئ/',
    ]);
  });

  it('marks its section in the masthead', () => {
    expect(texts(page, '.masthead [aria-current]')).toEqual(['اقتصاد']);
    expect(attribute(page, '.masthead [aria-current]', 'aria-current')).toBe('true');
  });

  it('is signed by several in one line', () => {
    const telescope = readPage(newsroom, 'articles/telescope');
    expect(texts(telescope, '.byline li')[0]).toBe('ليلى الحارثي وجمعية رصد الليل');
  });

  it('shows raw HTML as text', () => {
    const telescope = readPage(newsroom, 'articles/telescope');
    expect(telescope.querySelector('.prose script, .prose b')).toBeNull();
    expect(telescope.querySelector('.prose')?.text).toContain('<script>alert("x")</script>');
  });

  it('is introduced by its opening when it has no standfirst', () => {
    const telescope = readPage(newsroom, 'articles/telescope');
    expect(attribute(telescope, 'meta[name=description]', 'content')).toMatch(/^رصد تلسكوب/);
  });
});

describe('an English article', () => {
  const page = readPage(newsroom, 'en/articles/summit');

  it('is written left to right', () => {
    expect(attribute(page, 'html', 'lang')).toBe('en');
    expect(attribute(page, 'html', 'dir')).toBe('ltr');
  });

  it('has no Arabic in its chrome but the way to the other edition', () => {
    const arabic = page.querySelector('body')?.text.match(/\p{Script=Arabic}+/gu);
    expect(arabic).toEqual(['العربية']);
  });

  it.each([
    ['section', '.article-head .section', ['Science']],
    [
      'byline',
      '.byline li',
      ['Layla al-Harthi', 'Reading time: 1 minute', 'Wednesday 5 March 2025'],
    ],
    [
      'pages',
      '.foot-links li',
      ['Home', 'Search', 'Archive', 'Tags', 'Writers', 'Saved articles', 'About', 'RSS feed'],
    ],
  ])('shows its %s in English', (_what, selector, expected) => {
    expect(texts(page, selector)).toEqual(expected);
  });

  it('leads to the home and the search of its edition', () => {
    expect(attribute(page, '.masthead-name', 'href')).toBe('/en/');
    expect(attribute(page, 'search form', 'action')).toBe('/en/search/');
  });
});

describe('an article of many paragraphs', () => {
  const page = readPage(inject('oneArticle'), 'articles/railway');

  it('reads as a newspaper prints it', () => {
    expect(texts(page, 'h1')).toEqual(['قطار جديد يصل الساحل بالهضبة بعد ثلاثين عاماً من الانتظار']);
    expect(texts(page, '.byline li')).toEqual([
      'هيئة التحرير',
      'مدة القراءة: 3 دقائق',
      'الثلاثاء 8 أكتوبر/تشرين الأول 2024',
    ]);
  });
});
