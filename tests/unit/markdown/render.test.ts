import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { STEPS } from '../../../src/markdown/steps.ts';

const md = createMarkdown();
const html = (text: string) => renderMarkdown(md, text).html;
const notes = (text: string) => renderMarkdown(md, text).notes;

it('words in brackets behind the sign of a footnote that is not there are words', () => {
  const text = 'قال[^1](انظر) نعم.';
  expect(html(text)).toContain(text);
  expect(notes(text)).toMatchObject([{ line: 1, ar: expect.stringContaining('لا حاشية') }]);
  expect(html(`${text}\n\n[^1]: كذا.`)).toContain('</sup>(انظر) نعم.');
});

describe('ids', () => {
  it('gives a heading its slug', () => {
    expect(html('## علامَ تنصّ المعاهدة؟')).toContain('<h2 id="علام-تنص-المعاهدة">');
  });

  it('gives equal headings different ids', () => {
    expect(html('## خبر\n\n## خبر')).toMatch(/id="خبر".*id="خبر-2"/s);
  });

  it.each([
    ['Main', 'main-2'],
    ['q', 'q-2'],
    ['Latest', 'latest-2'],
    ['Contents title', 'contents-title-2'],
    ['Article corrections', 'article-corrections-2'],
    ['Article sources', 'article-sources-2'],
    ['Corrections title', 'corrections-title-2'],
    ['Tags title', 'tags-title-2'],
    ['Lead picture', 'lead-picture-2'],
    ['Sources title', 'sources-title-2'],
    ['Find status', 'section-find-status'],
  ])('leaves the page its own ids: %s', (text, id) => {
    expect(html(`## ${text}`)).toContain(`<h2 id="${id}"`);
  });

  const idOf = (text: string) => /<p id="(p-[a-z0-9]{6})">/.exec(html(text))?.[1];

  it.each([
    ['tashkeel', 'وقّع الرئيسُ', 'وقع الرئيس'],
    ['punctuation', 'قال: «نعم».', 'قال نعم'],
    ['emphasis', 'قال **نعم**', 'قال نعم'],
    ['a line break', 'قال\nنعم', 'قال نعم'],
    ['a paragraph before it', 'قال نعم', 'قال نعم'],
  ])('keeps the id of a paragraph when %s changes', (_what, before, after) => {
    expect(idOf(before)).toBeDefined();
    expect(html(`فقرة أخرى.\n\n${after}`)).toContain(`id="${idOf(before)}"`);
  });

  it('gives other words another id', () => {
    expect(idOf('قال نعم')).not.toBe(idOf('قال لا'));
    expect(idOf('قال نعم')).not.toBe(idOf('قالنعم'));
  });

  it('can link to an item of a list', () => {
    expect(html('- واحد\n- اثنان')).toMatch(/<li id="p-[a-z0-9]{6}">واحد/);
  });
});

describe('safety', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;'],
    ['<img src=x onerror=alert(1)>', '&lt;img'],
    ['<b>نص</b>', '&lt;b&gt;'],
  ])('shows %s as text, with advice', (text, shown) => {
    expect(html(text)).toContain(shown);
    expect(notes(text)).toMatchObject([{ line: 1, severity: 'advice' }]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'intent:x',
    'blob:x',
    '//host/x',
    'vbscript:x',
  ])('makes no link to %s', (url) => {
    expect(html(`[اضغط](${url})`)).not.toContain('href');
    expect(notes(`نص\n[اضغط](${url})`)).toMatchObject([{ line: 2, severity: 'advice' }]);
  });

  it.each(['https://a.example/', 'mailto:a@b.example', 'tel:+20212345678', '#خبر', '../about/'])(
    'links to %s',
    (url) => {
      expect(html(`[اضغط](${url})`)).toContain('<a href="');
    },
  );

  it.each(['https://a.example', 'a.example و b@c.example', 'قال "نعم" (c) ... -- +-'])(
    'makes nothing of what is no Markdown: %s',
    (text) => {
      const words = html(text).replace(/<[^>]*>/g, '');
      expect(words).toBe(`${text.replaceAll('"', '&quot;')}\n`);
      expect(html(text)).not.toContain('<a');
    },
  );

  it('never puts out markup that was not asked for, and never throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>"\'&=/ *_`[]()!#|-:\nabاب') });
    fc.assert(
      fc.property(text, (written) => {
        expect(html(written)).not.toMatch(/<(?:script|style|iframe|b|i|div)\b|\son\w+=|\sstyle=/);
      }),
    );
  });
});

describe('phrases in another language', () => {
  it.each([
    ['قال [سلام، دنیا]{lang=fa} ومضى', 'قال <bdi lang="fa">سلام، دنیا</bdi> ومضى'],
    ['[**Bom** dia]{lang=pt-BR}', '<bdi lang="pt-BR"><strong>Bom</strong> dia</bdi>'],
    ['[[نص](https://a.example/)]{lang=ur}', '<bdi lang="ur"><a href="https://a.example/">'],
  ])('%s', (written, shown) => {
    expect(html(written)).toContain(shown);
  });

  it.each([
    '[نص]{lang=x}',
    '[نص]{lang=fa onclick=alert(1)}',
    '[نص]{lang="fa"}',
    '[نص] {lang=fa}',
    '[]{lang=fa}',
    '!نص]{lang=fa}',
    '\\[نص]{lang=fa}',
    '`[نص]{lang=fa}`',
  ])('takes nothing else for one: %s', (written) => {
    expect(html(written)).not.toContain('<bdi lang');
  });
});

describe('structure', () => {
  it('keeps one h1 to a page, and says where the headline goes', () => {
    expect(html('# عنوان')).toContain('<h2');
    expect(notes('نص\n\n# عنوان')).toMatchObject([{ line: 3, severity: 'advice' }]);
  });

  it('aligns table cells by class', () => {
    const table = html('| ا | ب | ج |\n|:--|--:|:-:|\n| س | ص | ع |');
    expect(table).not.toContain('style=');
    expect(table).toMatch(/align-start.*align-end.*align-center/s);
  });

  it('lists headings in order', () => {
    const { headings } = renderMarkdown(md, '## أول\n\nنص\n\n### ثان **مهم**');
    expect(headings).toMatchObject([
      { depth: 2, text: 'أول' },
      { depth: 3, text: 'ثان مهم' },
    ]);
  });

  it('keeps the lede', () => {
    expect(renderMarkdown(md, '## عنوان\n\nأول\nالكلام.\n\nثانٍ').lede).toBe('أول الكلام.');
  });
});

describe('links to the site’s own pages', () => {
  const below = (text: string) => renderMarkdown(md, text, 'ar', '/khabar/').html;

  it.each([
    ['/articles/x/', '/khabar/articles/x/'],
    ['/about/', '/khabar/about/'],
    ['/', '/khabar/'],
    ['#خبر', '#خبر'],
    ['https://a.example/%D8%AE%D8%A8%D8%B1', 'https://a.example/خبر'],
    ['https://a.example/a%20b?c=%26', 'https://a.example/a%20b?c=%26'],
    ['https://a.example/', 'https://a.example/'],
  ])('%s', (written, href) => {
    expect(below(`[اضغط](${written})`)).toContain(`href="${href}"`);
  });

  it('are put below the base path in tables too', () => {
    const table = '| أ |\n|--|\n| [اضغط](/about/) |';
    expect(below(table)).toContain('href="/khabar/about/"');
  });

  it('are kept with their lines', () => {
    const text =
      'سطر\n[أول](/articles/moon/#p-1) و[ثان](/about/)\n\n| أ |\n|--|\n| [ثالث](/articles/خبر/) |';
    expect(renderMarkdown(md, text).links).toEqual([
      { line: 2, path: '/articles/moon/', fragment: 'p-1' },
      { line: 2, path: '/about/' },
      { line: 6, path: '/articles/خبر/' },
    ]);
  });
});

describe('notes', () => {
  it('name each character that the typeface lacks, once, and not in code', () => {
    const told = notes('سهم → هنا\n\nثم → و🙂 و`λ`');
    expect(told).toMatchObject([
      { line: 1, severity: 'advice' },
      { line: 3, severity: 'advice' },
    ]);
    expect(told[0]?.ar).toContain('«→» (U+2192)');
    expect(told[1]?.en).toContain('"🙂" (U+1F642)');
  });

  it('finds asterisks that stayed asterisks', () => {
    expect(notes('سطر\nقال ل**«رويترز»** أمس')).toMatchObject([{ line: 2, severity: 'advice' }]);
  });

  it.each(['اكتب `<b>` أو `**`', 'اكتب \\<b> أو \\*\\*', 'قال **«نعم»** ومضى', '5 < 6 و 7 > 6'])(
    'has nothing to say of %s',
    (text) => {
      expect(notes(text)).toEqual([]);
    },
  );

  it('turns a step that throws into an error with a line', () => {
    const broken = createMarkdown([
      ...STEPS,
      {
        phase: 'core',
        name: 'broken',
        rule: () => {
          throw new Error('boom');
        },
      },
    ]);
    const { notes: told, ...rest } = renderMarkdown(broken, '\n\nنص\nثم');
    const nothing = { html: '', lede: '', headings: [], links: [], pictures: [], media: [] };
    expect(rest).toEqual({ ...nothing, lede: 'نص ثم' });
    expect(told).toMatchObject([{ line: 3, severity: 'error' }]);
    expect(told[0]?.en).toContain('boom');
  });
});
