import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { docx } from './documents.ts';
import { folder, GIF, imported, put, useImportFolder } from './import-folder.ts';

useImportFolder();

describe('Markdown of other blogs', () => {
  it('maps the fields of Hugo in TOML, and takes a picture of its bundle along', async () => {
    put('posts/boats/boat.gif', GIF);
    const { path, fields, body, told } = await imported(
      'posts/boats/index.md',
      `+++
title = "قوارب الميناء"
date = 2024-11-12T08:30:00+03:00
lastmod = 2024-11-13T08:30:00+03:00
categories = ["اقتصاد", "بحر"]
tags = ["صيد"]
aliases = ["/old/boats/"]
weight = 3
[cover]
image = "boat.gif"
alt = "قارب"
+++
نصّ [آخر](/nowhere/).

![قارب](boat.gif "عند الفجر")

{{< tweet 12 >}} <!-- سرّ -->
`,
      { details: {} },
    );
    expect(path).toBe('articles/boats.md');
    expect(fields).toBe(`title: قوارب الميناء
pubDate: 2024-11-12T08:30:00+03:00
updatedDate: 2024-11-13T08:30:00+03:00
section: اقتصاد
tags: [بحر, صيد]
redirectFrom: [/old/boats/]
image:
  src: boats/boat.gif
  alt: قارب
`);
    expect(body).toBe('نصّ آخر.\n\n![قارب](boats/boat.gif)\nعند الفجر\n\n{{< tweet 12 >}}\n');
    expect(readFileSync(join(folder, 'images/boats/boat.gif'))).toEqual(GIF);
    for (const what of ['weight', '/nowhere/', '{{< tweet 12 >}}', '<!-- سرّ -->'])
      expect(told).toContain(what);
  });

  it.each([
    [
      'Jekyll',
      '2023-01-02-mill.md',
      'title: طاحونة: قديمة\nlayout: post\npermalink: /2023/01/mill.html',
      'title: "طاحونة: قديمة"\npubDate: 2023-01-02\nredirectFrom: [/2023/01/mill.html]\n',
    ],
    [
      'Astro',
      'mill.mdx',
      'title: طاحونة\npubDatetime: 2024-01-02T10:00:00.000Z\nauthor: نور',
      'title: طاحونة\npubDate: 2024-01-02T10:00:00Z\nauthor: نور\n',
    ],
    [
      'Ghost',
      'mill.md',
      'title: طاحونة\ndate_published: 2024-01-02 10:00:00 +0300\ncustom_excerpt: ملخص\nstatus: draft',
      'title: طاحونة\ndescription: ملخص\npubDate: 2024-01-02T10:00:00+03:00\ndraft: true\n',
    ],
    [
      'WordPress',
      'mill.md',
      'title: طاحونة\ndate: Tue, 12 Nov 2024 08:30:00 +0000\ncategories: [{name: اقتصاد}]\nauthors: [نور, ليلى]',
      'title: طاحونة\npubDate: 2024-11-12T08:30:00+00:00\nsection: اقتصاد\nauthors: [نور, ليلى]\n',
    ],
  ])('maps the fields of %s', async (_system, name, fields, ours) => {
    const article = await imported(name, `---\n${fields}\n---\nنصّ.\n`, { details: {} });
    expect(article.fields).toBe(ours);
    expect(article.body).toBe('نصّ.\n');
  });

  it('leaves the text as it was written, and makes Markdown of its HTML', async () => {
    const written =
      '* بند\n* آخر_هنا\n\n1) أول\n\n```js\nimport a from "b"; // {{ x }}\n```\n\n> قول[^أ]\n\n[^أ]: حاشية.\n';
    expect((await imported('a.md', written)).body).toBe(written);
    const html = await imported(
      'b.mdx',
      'import A from "a";\n\n<div class="x"><p>فقرة <b>مهمة</b></p></div>\n\nكلمة <b>ثقيلة</b><br>و<a href="https://example.org">رابط</a> <Card>نصّ</Card>.\n',
    );
    expect(html.body).toBe('فقرة **مهمة**\n\nكلمة **ثقيلة**\\\nو[رابط](https://example.org) نصّ.\n');
    expect(html.told).toContain('<Card>');
  });
});

const PAGE = `<!doctype html><html lang="ar"><head><title>بناء السفن | موقع</title><meta property="article:published_time" content="2024-11-12T08:30:00+03:00"><meta name="author" content="سعاد النجار"><link rel="canonical" href="https://old.example/ships/"></head><body>
<nav><ul><li><a href="/">الرئيسية</a></li></ul></nav>
<main><article><h1>بناء السفن</h1><p>يبني أهل القرية <b>سفينتهم </b>في ثلاثة أشهر، ويقول كبيرهم إن الخشب الجيد لا يُشترى: يُنتظر، ويُترك<sup id="fnref1"><a href="#fn1">1</a></sup> حتى يجف، ثم يُنشر ألواحاً طويلة.</p>
<figure><img src="ship.gif" alt="سفينة"><figcaption>سفينة <a href="/x">على الرمل</a> <span class="credit">تصوير: نور</span></figcaption></figure>
<h2>الأدوات</h2><ul><li>مطرقة</li><li>منشار<ul><li>كبير</li></ul></li></ul><ol><li>أولاً</li><li>ثانياً</li></ol>
<blockquote><p>البحر لا يكذب.</p><footer>كبير البنّائين</footer></blockquote>
<table><tr><td>السنة</td><td>العدد</td></tr><tr><td>2023</td><td><p>15</p><p>سفينة</p></td></tr></table>
<p>سطر<br>آخر<br><br>*نجمة* [^1] &lt;b&gt; ﻛﺘﺎﺏ</p>
<section class="footnotes"><ol><li id="fn1">في سجل الميناء. <a href="#fnref1">↩</a></li></ol></section>
</article></main><footer><p>جميع الحقوق محفوظة</p></footer></body></html>`;

const SHIPS = `يبني أهل القرية **سفينتهم** في ثلاثة أشهر، ويقول كبيرهم إن الخشب الجيد لا يُشترى: يُنتظر، ويُترك[^1] حتى يجف، ثم يُنشر ألواحاً طويلة.

![سفينة](بناء-السفن/ship.gif)
سفينة [على الرمل](https://old.example/x) | تصوير: نور

## الأدوات

- مطرقة
- منشار
  - كبير

1. أولاً
2. ثانياً

> البحر لا يكذب.
>
> — كبير البنّائين

| السنة | العدد |
| - | - |
| 2023 | 15 سفينة |

سطر\\
آخر

\\*نجمة\\* \\[^1] \\<b> كتاب

[^1]: في سجل الميناء.
`;

it.each([
  ['a.md', '# \u200E\n\nنصّ\n'],
  ['a.html', '<h1>\u200E</h1><p>نصّ</p>'],
])('takes a heading without words for no title: %s', async (name, content) => {
  const { fields } = await imported(name, content, { details: {}, slug: 'a' });
  expect(fields).toMatch(/^title: ./);
  expect(fields).toContain('draft: true');
});

it('prints nothing of its own accord where YAML is unsure of a tag', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { fields } = await imported('a.md', '---\ntitle: أ\nslug: !!js/function b\n---\nنصّ\n');
  expect(fields).toContain('title: أ');
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

describe('HTML', () => {
  it('finds the article of a page, and keeps all that Markdown can say', async () => {
    put('ship.gif', GIF);
    const { fields, body, told } = await imported('page.html', PAGE, { details: {} });
    expect(fields).toBe(
      'title: بناء السفن\npubDate: 2024-11-12T08:30:00+03:00\nauthor: سعاد النجار\n',
    );
    expect(body).toBe(SHIPS);
    expect(told).toMatch(/left out of the page: "الرئيسية", "جميع الحقوق محفوظة"/);
  });

  it.each([
    ['a head and no page', '<head><title>قمر</title></head><p>نصّ أول</p>'],
    ['a body behind text', '<p>نصّ أول</p><body><title>قمر</title>'],
    ['elements left open', '<html><head><title>قمر</title><body><div><p>نصّ أول<table>'],
  ])('reads a page as browsers do: %s', async (_what, html) => {
    const { body } = await imported('a.html', `${html}\n<script><head></script>`, {
      details: { title: 'قمر', date: '2024-11-12' },
    });
    expect(body).toBe('نصّ أول\n');
  });

  it.each([
    ['a.html', '<body\n<script><head></script>'],
    ['a.html', '<!doctype html><title>قمر</title><nav></nav>'],
    ['a.md', '---\ntitle: قمر\n---\n<!-- يُكتب غداً -->\n'],
    ['a.docx', docx('')],
  ])('refuses a file without text, which would stop every build: %s', async (name, content) => {
    await expect(imported(name, content)).rejects.toThrow(/لا نصّ[\s\S]*There is no text in a\./);
    expect(readdirSync(folder)).toEqual(['from']);
  });

  it('reads a page whose own address is none', async () => {
    const { body } = await imported('a.html', '<base href=//x><body><p>نصّ أول<img src=x></p>');
    expect(body).toContain('نصّ أول');
    const piece = await imported('b.html', '<p>نصّ ثانٍ</p><base href=//x><img src=x>');
    expect(piece.body).toContain('نصّ ثانٍ');
  });

  it('reads a piece of a page in a text file', async () => {
    const { fields, body } = await imported(
      'a.txt',
      '<h1>قمر</h1>\n<p dir="rtl">نصّ أول</p><p>نصّ ثانٍ</p>',
    );
    expect([fields, body]).toEqual(['title: قمر\npubDate: 2024-11-12\n', 'نصّ أول\n\nنصّ ثانٍ\n']);
  });

  it('keeps a picture without a description as a draft, takes uploads, and lists what is missing', async () => {
    put('../uploads/2024/a.gif', GIF);
    const html =
      '<h1>صور</h1><p>نصّ <img src="https://old.example/wp-content/uploads/2024/a.gif"> آخر.</p><img src="https://other.example/b.png" alt="ب"><img src="../../x.gif"><img src="c.gif">';
    const { fields, body, told } = await imported('a.html', html, {
      media: join(folder, 'uploads'),
    });
    expect(fields).toContain('draft: true');
    expect(body).toContain('نصّ آخر.\n\n![اكتب هنا ما يظهر في الصورة](صور/a.gif)\n');
    expect(body).toContain('صورة لم تُنقل: ب (https://other.example/b.png)');
    for (const what of [
      'without a description: 1',
      'another site were not fetched: https://other.example/b.png',
      'outside the folder were not taken: ../../x.gif',
      'not here: c.gif',
    ])
      expect(told).toContain(what);
  });

  it('puts an article in English where those belong', async () => {
    const { path } = await imported(
      'a.html',
      '<html lang="en"><body><h1>Ships</h1><p>They build.</p></body></html>',
    );
    expect(path).toBe('articles/en/ships.md');
    const typed = await imported('b.txt', 'They build ships. They sail.\n', {
      details: { lang: 'en', title: 'Two' },
    });
    expect(typed.path).toBe('articles/en/two.md');
  });
});
