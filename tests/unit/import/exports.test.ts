import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles, type Request } from '../../../src/import/import-files.ts';
import { folder, GIF, put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

const run = (file: string, more?: Partial<Request>) =>
  importFiles([file], request({ details: {}, ...more }));
const kinds = (outcomes: Awaited<ReturnType<typeof run>>) =>
  outcomes.map((outcome) => Object.keys(outcome)[1]);
const article = (name: string) => readFileSync(join(folder, 'articles', name), 'utf8');
const saidIn = (outcomes: Awaited<ReturnType<typeof run>>) =>
  outcomes
    .flatMap((outcome) =>
      'article' in outcome ? outcome.article.told : 'told' in outcome ? outcome.told : [],
    )
    .map(({ en }) => en)
    .join('\n');

const item = (fields: string, content = '') =>
  `<item>${fields}<content:encoded><![CDATA[${content}]]></content:encoded></item>`;
const WXR = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>صحيفة قديمة</title><language>ar</language>
<wp:author><wp:author_login>nour</wp:author_login><wp:author_display_name><![CDATA[نور الحداد]]></wp:author_display_name></wp:author>
${item(
  `<title>عودة القوارب</title><link>https://old.example/2019/05/boats/</link><dc:creator>nour</dc:creator><excerpt:encoded><![CDATA[ملخص.]]></excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_date>2019-05-02 10:00:00</wp:post_date><wp:post_date_gmt>2019-05-02 07:00:00</wp:post_date_gmt><wp:post_name>%d8%b9%d9%88%d8%af%d8%a9</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="x">اقتصاد</category><category domain="post_tag" nicename="y">صيد</category><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>`,
  'فقرة أولى\nسطرها الثاني.\n\n[caption id="a" width="3"]<img src="https://old.example/wp-content/uploads/2019/05/boat.gif" alt="قارب" /> عند الفجر[/caption]\n\nإلى <a href="http://www.old.example/2019/06/quay/#top">الرصيف</a> و<a href="https://old.example/about/">عنا</a>.\n\n[gallery ids="1,2"]\n\n<ul>\n<li>شباك</li>\n</ul>',
)}
${item(
  '<title>الرصيف</title><link>https://old.example/2019/06/quay/</link><dc:creator>nour</dc:creator><wp:post_id>8</wp:post_id><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_name>quay</wp:post_name><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>',
  '<!-- wp:paragraph -->\n<p>نصّ <strong>الرصيف</strong>.</p>\n<!-- /wp:paragraph -->',
)}
${item('<title>عنا</title><link>https://old.example/about/</link><wp:post_type>page</wp:post_type><wp:status>publish</wp:status>', 'صفحة')}
${item('<title>boat</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://old.example/wp-content/uploads/2019/05/boat.gif</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>قارب صغير</wp:meta_value></wp:postmeta>')}
</channel></rss>`;

describe('WordPress', () => {
  it('gives its posts with their fields, pictures and links to one another', async () => {
    put('uploads/2019/05/boat.gif', GIF);
    const file = put('export.xml', WXR);
    const media = join(folder, 'from/uploads');
    const outcomes = await run(file, { media });
    expect(kinds(outcomes)).toEqual(['told', 'path', 'path']);
    expect(article('عودة.md')).toBe(`---
title: عودة القوارب
description: ملخص.
pubDate: 2019-05-02T07:00:00Z
section: اقتصاد
tags: [صيد]
author: نور الحداد
redirectFrom: [/2019/05/boats/]
image:
  src: عودة/boat.gif
  alt: قارب صغير
---

فقرة أولى\\
سطرها الثاني.

![قارب](عودة/boat.gif)
عند الفجر

إلى [الرصيف](/articles/quay/#top) و[عنا](https://old.example/about/).

[gallery ids="1,2"]

- شباك
`);
    expect(article('quay.md')).toMatch(
      /^---\ntitle: الرصيف\nauthor: نور الحداد\nredirectFrom: \[\/2019\/06\/quay\/\]\ndraft: true\n---\n\nنصّ \*\*الرصيف\*\*\.\n$/,
    );
    expect(readFileSync(join(folder, 'images/عودة/boat.gif'))).toEqual(GIF);
    expect(saidIn(outcomes)).toMatch(/page \(1\)[\s\S]*\[gallery ids="1,2"\]/);
  });

  it('gives the second time what is new, though an article has another name by now', async () => {
    const file = put('export.xml', WXR);
    await run(file);
    renameSync(join(folder, 'articles/quay.md'), join(folder, 'articles/pier.md'));
    writeFileSync(
      file,
      WXR.replace(
        '</channel>',
        `${item('<title>جديد</title><wp:post_name>new</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>', 'نصّ.')}</channel>`,
      ),
    );
    expect(kinds(await run(file))).toEqual(['told', 'there', 'there', 'path']);
    expect(readdirSync(join(folder, 'articles')).sort()).toEqual(['new.md', 'pier.md', 'عودة.md']);
  });

  it('gives nothing of a file that is broken, and stands for no entity', async () => {
    await expect(run(put('a.xml', WXR.slice(0, -100)))).rejects.toThrow(/a\.xml is broken at line/);
    const bomb = WXR.replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<rss',
    ).replace('ملخص.]]>', ']]>&b;');
    await expect(run(put('b.xml', bomb))).rejects.toThrow(/b\.xml is broken/);
    expect(readdirSync(folder)).toEqual(['from']);
  });
});

const GHOST = {
  db: [
    {
      data: {
        posts: [
          {
            id: 'p1',
            title: 'عودة القوارب',
            slug: 'boats',
            html: '<p>إلى <a href="__GHOST_URL__/quay/">الرصيف</a>.</p><figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/2024/01/boat.gif" alt="قارب"><figcaption>عند الفجر</figcaption></figure>',
            feature_image: '__GHOST_URL__/content/images/2024/01/boat.gif',
            status: 'published',
            published_at: '2024-01-02T10:00:00.000Z',
            custom_excerpt: 'ملخص.',
            type: 'post',
          },
          {
            id: 'p2',
            title: 'الرصيف',
            slug: 'quay',
            html: null,
            mobiledoc: JSON.stringify({
              cards: [['card-markdown', { cardName: 'card-markdown', markdown: 'نصّ **الرصيف**.' }]],
            }),
            status: 'draft',
            type: 'post',
          },
          {
            id: 'p3',
            title: 'بلا نصّ',
            slug: 'empty',
            html: null,
            lexical: '{}',
            status: 'published',
            type: 'post',
          },
          { id: 'p4', title: 'عنا', slug: 'about', html: '<p>صفحة</p>', type: 'page' },
        ],
        tags: [
          { id: 1, name: 'اقتصاد' },
          { id: 2, name: '#inner' },
        ],
        posts_tags: [
          { post_id: 'p1', tag_id: 1 },
          { post_id: 'p1', tag_id: 2 },
        ],
        users: [{ id: 'u', name: 'نور الحداد' }],
        posts_authors: [{ post_id: 'p1', author_id: 'u' }],
        posts_meta: [
          { post_id: 'p1', feature_image_alt: 'قارب صغير', feature_image_caption: null },
        ],
      },
    },
  ],
};

it('Ghost gives its posts with their fields, pictures and links to one another', async () => {
  put('media/2024/01/boat.gif', GIF);
  const outcomes = await run(put('ghost.json', JSON.stringify(GHOST)), {
    media: join(folder, 'from/media'),
  });
  expect(kinds(outcomes)).toEqual(['told', 'path', 'path']);
  expect(article('boats.md')).toBe(`---
title: عودة القوارب
description: ملخص.
pubDate: 2024-01-02T10:00:00Z
section: اقتصاد
author: نور الحداد
redirectFrom: [/boats/]
image:
  src: boats/boat.gif
  alt: قارب صغير
---

إلى [الرصيف](/articles/quay/).

![قارب](boats/boat.gif)
عند الفجر
`);
  expect(article('quay.md')).toContain('draft: true\n---\n\nنصّ **الرصيف**.\n');
  expect(saidIn(outcomes)).toMatch(/page \(1\)[\s\S]*no text in the file were left out: "empty"/);
});

describe('feeds', () => {
  const ENTRY = 'title: عودة القوارب\npubDate: 2024-01-02T10:00:00Z\n';
  const BODY = 'نصّ **القوارب**.\n';

  it.each([
    [
      'RSS',
      'a.xml',
      '<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>س</title><language>ar-SA</language><item><title>عودة القوارب</title><link>https://old.example/boats.html</link><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate><dc:creator>نور</dc:creator><category>صيد</category><description>ملخص &lt;b&gt;قصير&lt;/b&gt;</description><content:encoded><![CDATA[<p>نصّ <b>القوارب</b>.</p>]]></content:encoded></item></channel></rss>',
      `title: عودة القوارب\ndescription: ملخص قصير\npubDate: 2024-01-02T10:00:00Z\ntags: [صيد]\nauthor: نور\nredirectFrom: [/boats.html]\n`,
    ],
    [
      'Atom',
      'a.atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>س</title><entry><title>عودة القوارب</title><link href="https://old.example/boats/"/><published>2024-01-02T10:00:00Z</published><author><name>نور</name></author><category term="صيد"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نصّ <b>القوارب</b>.</p></div></content></entry></feed>',
      `${ENTRY}tags: [صيد]\nauthor: نور\nredirectFrom: [/boats/]\n`,
    ],
    [
      'JSON Feed',
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'س',
        items: [
          {
            id: '1',
            url: 'https://old.example/boats/',
            title: 'عودة القوارب',
            date_published: '2024-01-02T10:00:00Z',
            content_html: '<p>نصّ <b>القوارب</b>.</p>',
            tags: ['صيد'],
          },
        ],
      }),
      `${ENTRY}tags: [صيد]\nredirectFrom: [/boats/]\n`,
    ],
  ])('%s gives its articles', async (_kind, name, text, fields) => {
    expect(kinds(await run(put(name, text)))).toEqual(['path']);
    expect(article('عودة-القوارب.md')).toContain(`---\n${fields}---\n`);
    expect(article('عودة-القوارب.md').split('---\n\n')[1]).toBe(BODY);
  });

  it.each([
    ['no export', 'a.xml', '<sitemap/>', 'no export that is known'],
    ['no export', 'a.json', '{"name":"x"}', 'no export that is known'],
    ['no JSON', 'a.json', '{\n"name":', 'a.json is broken at line'],
    [
      'a feed without articles',
      'a.xml',
      '<rss version="2.0"><channel><title>س</title></channel></rss>',
      'There are no articles',
    ],
    ['elements without end', 'a.xml', `<rss><channel><item>${'<a>'.repeat(200)}`, 'nested deeper'],
  ])('%s is refused in a sentence: %s', async (_what, name, text, said) => {
    await expect(run(put(name, text))).rejects.toThrow(said);
    expect(readdirSync(folder)).toEqual(['from']);
  });
});

describe('the folder of a whole site', () => {
  it('of Jekyll gives its posts and its drafts', async () => {
    put('blog/_config.yml', 'title: x');
    put('blog/index.md', '---\nlayout: home\n---\n');
    put('blog/about.md', '---\ntitle: عنا\n---\nصفحة.\n');
    put('blog/_stories/oud.md', '---\ntitle: عود\n---\nقصة.\n');
    put('blog/README.md', 'للمطوّرين\n');
    put('blog/feed.xml', '<feed/>');
    put('blog/assets/boat.gif', GIF);
    put(
      'blog/_posts/sea/2024-01-02-boats.md',
      '---\ntitle: القوارب\ncategories: sea\n---\n![قارب]({{ site.baseurl }}/assets/boat.gif)\n\nإلى [الرصيف]({% post_url 2024-01-03-quay %}).\n',
    );
    put('blog/_posts/2024-01-03-quay.markdown', '---\ntitle: الرصيف\n---\nنصّ.\n');
    put('blog/_drafts/net.md', '---\ntitle: شباك\n---\nنصّ.\n');
    const outcomes = await run(join(folder, 'from/blog'));
    expect(kinds(outcomes)).toEqual(['told', 'path', 'path', 'path']);
    expect(saidIn(outcomes)).toMatch(
      /left out: _stories\/oud\.md, about\.md, index\.md\. Standing/,
    );
    expect(article('boats.md')).toContain(
      '![قارب](boats/boat.gif)\n\nإلى [الرصيف](/articles/quay/).',
    );
    expect(article('boats.md')).toContain('pubDate: 2024-01-02');
    expect(article('net.md')).toContain('draft: true');
  });

  it('of Hugo gives its content, with bundles, pictures of static/ and languages', async () => {
    put('site/hugo.toml', 'title = "x"');
    put('site/archetypes/default.md', '---\ntitle: قالب\n---\nقالب.\n');
    put('site/static/img/boat.gif', GIF);
    put('site/content/posts/_index.md', '---\ntitle: كل الأخبار\n---\n');
    put(
      'site/content/posts/boats/index.md',
      '---\ntitle: القوارب\ndate: 2024-01-02\n---\n![قارب](quay.gif)\n\n![قارب](/img/boat.gif)\n',
    );
    put('site/content/posts/boats/quay.gif', GIF);
    put('site/content/en/posts/boats.md', '+++\ntitle = "Boats"\ndate = 2024-01-02\n+++\nText.\n');
    const outcomes = await run(join(folder, 'from/site'));
    expect(kinds(outcomes)).toEqual(['told', 'path', 'path']);
    expect(saidIn(outcomes)).toMatch(/left out: content\/posts\/_index\.md\. Standing/);
    expect(article('boats.md')).toContain('![قارب](boats/quay.gif)\n\n![قارب](boats/boat.gif)');
    expect(article('en/boats.md')).toContain('title: Boats');
  });
});
