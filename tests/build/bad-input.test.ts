import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite, type Finished, run, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';

/*
 * That a check and a build find the same faults, with and without what an earlier build has kept, is
 * tested of their functions (tests/unit/content/check-and-build.test.ts). Here are whole builds, which
 * take seconds each: what they print and leave behind.
 */

const GOOD = '---\ntitle: خبر\npubDate: 2025-01-01\n---\n\nنصّ الخبر.\n';

let folder: string;
let site: string;
beforeEach(async () => {
  folder = await temporaryFolder('bad');
  site = join(folder, 'site');
  await contentFolder(folder);
  await mkdir(join(site, 'pagefind'), { recursive: true });
  await writeFile(join(site, 'pagefind/pagefind-entry.json'), '{}');
  await writeFile(join(site, 'index.html'), 'the old site');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (name: string) => join(folder, 'articles', name);
const build = (env: Readonly<Record<string, string>> = {}) => buildSite(folder, site, env);
const check = (env: Readonly<Record<string, string>> = {}) =>
  run('src/commands/check.ts', { CONTENT_DIR: folder, ...env });

function expectSaid({ code, output }: Finished, said: readonly string[]): void {
  expect({ code, output }).toMatchObject({ code: 1 });
  for (const words of said) expect(output).toContain(words);
  expect(output).not.toContain('    at ');
}

/** By a build and a check alike, and the site stays. */
async function expectRefusal(...said: readonly string[]): Promise<void> {
  expectSaid(await build(), said);
  expectSaid(await check(), said);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the old site');
}

/** As an editor sees a build that went through; a failure shows what it said. */
async function expectBuilt(): Promise<string> {
  const { code, output } = await build();
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).not.toContain('    at ');
  return output;
}

describe('a build that cannot be right', () => {
  it('names every file and line, in both languages, and touches nothing until they are mended', async () => {
    await writeFile(article('good.md'), GOOD);
    await writeFile(article('date.md'), GOOD.replace('2025-01-01', '2024-02-30'));
    await writeFile(article('untitled.md'), GOOD.replace('title: خبر\n', ''));
    await writeFile(article('section.md'), GOOD.replace('---\n\n', 'section: الطقس\n---\n\n'));
    await writeFile(article('tags.md'), GOOD.replace('---\n\n', 'tags: [كوريا، روسيا]\n---\n\n'));
    await writeFile(article('yaml.md'), GOOD.replace('title: خبر', 'title: "خبر'));
    await writeFile(article('hash.md'), GOOD.replace('title: خبر', 'title: خبر #وسم'));
    await writeFile(article('open-end.md'), GOOD.replace('---\n\n', '\n'));
    await writeFile(article('empty.md'), GOOD.replace('نصّ الخبر.\n', ''));
    await writeFile(article('خبر.md'), GOOD);
    await writeFile(article('خبَر.md'), GOOD);
    await writeFile(article('arabic.md'), Uint8Array.of(0xce, 0xc8, 0xd1));
    await writeFile(article('capitals.MD'), GOOD);
    await writeFile(article('picture.md'), `${GOOD}\n![قارب](boat.jpg)\n`);
    await writeFile(article('alt.md'), `${GOOD}\n![](boat.jpg)\n`);
    await writeFile(article('elsewhere.md'), `${GOOD}\n![قارب](https://a.example/boat.jpg)\n`);
    await writeFile(article('text.jpg'), 'no picture');
    await writeFile(article('fake.md'), `${GOOD}\n![قارب](text.jpg)\n`);
    await writeFile(article('case.md'), `${GOOD}\n![قارب](Text.JPG)\n`);
    await writeFile(article('heic.md'), `${GOOD}\n![قارب](boat.heic)\n`);
    const lead = (fields: string) => GOOD.replace('---\n\n', `image:\n${fields}\n---\n\n`);
    await writeFile(article('lead.md'), lead('  alt: قارب\n  src: gone.jpg'));
    await writeFile(article('lead-alt.md'), lead('  src: text.jpg'));
    await writeFile(article('box.md'), `${GOOD}\n:::فلان\nنصّ\n:::\n`);
    await writeFile(article('open.md'), `${GOOD}\n:::ملاحظة\nنصّ\n`);
    await writeFile(article('link.md'), `${GOOD}\n[خبر](/articles/gone/)\n`);
    const moved = (path: string) => GOOD.replace('---\n\n', `redirectFrom: [${path}]\n---\n\n`);
    await writeFile(article('hides.md'), moved('/old/, /articles/good/'));
    await writeFile(article('hides-page.md'), moved('/about/'));
    await writeFile(article('loops.md'), moved('/articles/loops/'));
    await writeFile(article('second.md'), moved('/old'));
    await writeFile(article('host.md'), moved('https://a.example/old/'));
    await writeFile(article('silent.md'), GOOD.replace('---\n\n', 'withdrawn:\n---\n\n'));
    await writeFile(
      article('early.md'),
      GOOD.replace('---\n\n', 'updatedDate: 2024-12-31\n---\n\n'),
    );
    await writeFile(article('series.md'), GOOD.replace('---\n\n', 'series: قصة\n---\n\n'));
    await writeFile(article('other.markdown'), GOOD);
    await mkdir(article('folder.md'));
    await writeFile(join(folder, 'pages/search.md'), GOOD.replace(/pubDate.*\n/, ''));
    const said = [
      `${article('date.md')}:3:\n  لا يوجد تاريخ كهذا: 2024-02-30`,
      `${article('untitled.md')}:2:\n  الحقل title غير موجود`,
      `${article('section.md')}:4:\n  لا يوجد قسم`,
      `${article('tags.md')}:4:\n  يجب أن تكون هذه القيمة قائمة بين قوسين`,
      `${article('yaml.md')}:2:\n  علامة الاقتباس في أول القيمة لم تُغلق. اكتب السطر هكذا: title: "خبر"`,
      `${article('hash.md')}:2:\n  ما بعد علامة # في هذا السطر لا يُقرأ.`,
      `${article('open-end.md')}:4:\n  ينقص السطر --- بعد الحقول`,
      `${article('empty.md')}:5:\n  لا نصّ`,
      `${article('خبَر.md')}:1:\n  يؤدي اسم هذا الملف`,
      `${article('arabic.md')}:1:\n  هذا الملف ليس بترميز UTF-8`,
      `${article('capitals.MD')}:1:\n  لا يُقرأ هذا الملف`,
      `${article('other.markdown')}:1:\n  لا يُقرأ هذا الملف`,
      `${article('folder.md')}:1:\n  هذا مجلد`,
      `${article('picture.md')}:8:\n  لا توجد صورة بهذا الاسم: boat.jpg`,
      `${article('alt.md')}:8:\n  هذه الصورة بلا وصف`,
      `${article('elsewhere.md')}:8:\n  هذه صورة من موقع آخر`,
      `${article('fake.md')}:8:\n  هذا الملف ليس صورة`,
      `${article('case.md')}:8:\n  لا توجد صورة بهذا الاسم: Text.JPG. لعلّها text.jpg`,
      `${article('heic.md')}:8:\n  هذا الملف ليس صورة`,
      `${article('lead.md')}:6:\n  لا توجد صورة بهذا الاسم: gone.jpg`,
      `${article('lead-alt.md')}:4:\n  الحقل image.alt غير موجود`,
      `${article('box.md')}:8:\n  لا يوجد صندوق بهذا الاسم: فلان`,
      `${article('open.md')}:8:\n  هذا الصندوق لم يُغلق`,
      `${article('link.md')}:8:\n  يؤدي هذا الرابط إلى خبر غير موجود`,
      `${article('hides.md')}:4:\n  في العنوان /articles/good/ صفحة`,
      `${article('hides-page.md')}:4:\n  في العنوان /about/ صفحة`,
      `${article('loops.md')}:4:\n  العنوان /articles/loops/ هو عنوان هذا الخبر نفسه`,
      `${article('second.md')}:4:\n  العنوان القديم /old/ مذكور أيضاً في ${article('hides.md')}:4`,
      `${article('host.md')}:4:\n  القيمة «https://a.example/old/» ليست عنواناً قديماً`,
      `${article('silent.md')}:4:\n  يقول الحقل withdrawn للقرّاء لماذا سُحب الخبر`,
      `${article('early.md')}:4:\n  تاريخ التحديث أسبق من تاريخ النشر`,
      `${article('series.md')}:4:\n  سلسلة «قصة» ليس فيها سوى هذا الخبر`,
      `${join(folder, 'pages/search.md')}:1:\n  هذا الاسم محجوز`,
      'There is no such date',
      'The field title is missing',
    ];
    await expectRefusal(...said);
    // Once more, because a cache must not turn a refusal into silence.
    expectSaid(await build(), said);

    await rm(join(folder, 'articles'), { recursive: true });
    await rm(join(folder, 'pages/search.md'));
    await mkdir(join(folder, 'articles'));
    await writeFile(article('date.md'), GOOD);
    await expectBuilt();
    expect(await readFile(join(site, 'articles/date/index.html'), 'utf8')).toContain('نصّ الخبر');
    // Where a standfirst would stand; below it again, it would be read twice.
    const [, main = ''] = (await readFile(join(site, 'index.html'), 'utf8')).split('<main');
    expect(main.match(/نصّ الخبر/g)).toHaveLength(1);
  });

  it('says that a content folder is not there', async () => {
    await rm(join(folder, 'articles'), { recursive: true });
    await expectRefusal(`${join(folder, 'articles')}:1:`, 'This folder does not exist');
  });

  it('says that SITE_URL is no address', async () => {
    await writeFile(article('good.md'), GOOD);
    const { code, output } = await build({ SITE_URL: 'foo' });
    expect(code).toBe(1);
    expect(output).toMatch(/«foo» ليست عنواناً كاملاً[\s\S]*not a full address/);
    expect(output).not.toContain('    at ');
  });

  it('reads the settings with the same care', async () => {
    await writeFile(article('good.md'), GOOD);
    await writeFile(join(folder, 'site.yaml'), 'name: خبر\nurl: khabar\n');
    await expectRefusal(`${join(folder, 'site.yaml')}:2:`, 'url needs a full address');
  });

  it('names the line of a logo that is no picture', async () => {
    await writeFile(article('good.md'), GOOD);
    await mkdir(join(folder, 'images'));
    await writeFile(join(folder, 'images/mark.svg'), 'no picture');
    const settings = join(folder, 'site.yaml');
    await writeFile(settings, `logo: mark.svg\n${await readFile(settings, 'utf8')}`);
    await expectRefusal(`${settings}:1:\n  تعذّرت قراءة `, '\n  The logo mark.svg cannot be read: ');
  });

  it('stops at a Markdown step that throws, and names the file', async () => {
    await writeFile(article('good.md'), GOOD);
    const broken = { NODE_OPTIONS: '--import ./tests/setup/broken-markdown.mjs' };
    for (const { code, output } of [await build(broken), await check(broken)]) {
      expect(code).toBe(1);
      expect(output).toContain(`${article('good.md')}:6:`);
      expect(output).toContain('this step is broken');
    }
  });
});

describe('what is right is built anew, and built from what an earlier build has kept', () => {
  const NOTES =
    'قال^[شرح **مهم**] ثم[^1].\n\n:::شعر ليلى[^1]\nصدر^[شرح] * عجز\n:::\n\n[^1]: آخر^[ثالث]\n';
  const ADVICE = ':6:\n  وسوم HTML';

  beforeEach(async () => {
    await writeFile(article('notes.md'), GOOD.replace('نصّ الخبر.', NOTES));
    await writeFile(article('raw.md'), GOOD.replace('نصّ', '<script>alert(1)</script> نصّ'));
    for (const [slug, picture] of [
      ['boats', 'boat.jpg'],
      ['sails', 'sail.jpg'],
    ]) {
      const told = `image: { src: ${picture}, alt: قوارب }\n---\n\n![قوارب](${picture})\n\n`;
      await writeFile(article(`${slug}.md`), GOOD.replace('---\n\n', told));
      await sharp({ create: { width: 90, height: 60, channels: 3, background: '#369' } }).toFile(
        article(`${picture}`),
      );
    }
  });

  /** Footnotes of every kind, and HTML, which is advised against and does no harm. */
  async function expectWhole(output: string): Promise<void> {
    expect(output).toContain(`${article('raw.md')}${ADVICE}`);
    const page = await readFile(join(site, 'articles/notes/index.html'), 'utf8');
    expect(page.match(/<li id="footnote-\d+"/g)).toHaveLength(4);
    // Once for XML, once for the HTML that feed readers take a description for.
    expect(await readFile(join(site, 'rss.xml'), 'utf8')).toContain(
      '<description>&amp;lt;script&amp;gt;alert(1)',
    );
    for (const slug of ['boats', 'sails']) {
      const shown = await readFile(join(site, `articles/${slug}/index.html`), 'utf8');
      expect(shown.match(/<img /g)).toHaveLength(2);
    }
  }

  it('footnotes, HTML, and a picture that stays, moves and goes', async () => {
    await expectWhole(await expectBuilt());
    // The second finds all of them in the cache, and one picture at another place.
    await mkdir(join(folder, 'images'));
    await rename(article('boat.jpg'), join(folder, 'images/boat.jpg'));
    await expectWhole(await expectBuilt());
    const checked = await check();
    expect(checked.code).toBe(0);
    expect(checked.output).toContain(`${article('raw.md')}${ADVICE}`);

    await rm(join(folder, 'images/boat.jpg'));
    expectSaid(await build(), [
      `${article('boats.md')}:4:\n  لا توجد صورة بهذا الاسم: boat.jpg`,
      `${article('boats.md')}:7:\n  لا توجد صورة بهذا الاسم: boat.jpg`,
    ]);
  });
});
