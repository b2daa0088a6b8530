import { describe, expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const read = (text: string) => imported('a.md', `---\ntitle: خبر\n---\n\n${text}\n`);

describe('what stands above or below the line in Markdown', () => {
  it.each([
    ['المساحة 3 م<sup>2</sup>', 'المساحة 3 م²'],
    ['H<sub>2</sub>O و10<SUP>6</SUP>', 'H₂O و10⁶'],
    ['خبر<sup>[1](#a)</sup>', 'خبر[1](#a)'],
    ['خبر <sup>3</sup>', 'خبر 3'],
    ['`م<sup>2</sup>`', '`م<sup>2</sup>`'],
  ])('is a sign of its own: %s', async (text, body) => {
    expect((await read(text)).body).toBe(`${body}\n`);
  });
});

it('an instruction that looks like a tag stays as it was typed', async () => {
  const text = 'خبر {{<mark>}}بارز{{</mark>}} ثم <mark>بارز</mark>';
  expect((await read(text)).body).toContain('خبر {{<mark>}}بارز{{</mark>}} ثم');
});

describe('a film or a sound in Markdown', () => {
  it.each([
    ['<video src="v.mp4"></video>', '', '<video> v.mp4'],
    ['<audio controls><source src="a.mp3"></audio>', '', '<source> a.mp3'],
    [
      '<video src="https://a.example/v.mp4"></video>',
      '[https://a.example/v.mp4](https://a.example/v.mp4)',
      '<video> https://a.example/v.mp4',
    ],
    ['<video src="javascript:alert(1)"></video>', '', '<video> javascript:alert(1)'],
  ])('between words is told of, and linked if it is on the Web: %s', async (tags, link, told) => {
    const article = await read(`خبر ${tags} ثم`);
    expect(article.body).toBe(`خبر ${link} ثم\n`);
    expect(article.told).toContain(told);
  });

  it.each(['video', 'iframe', 'embed'])('in a block has its name told: <%s>', async (name) => {
    expect(
      (await read(`<div>\n<${name} src="v.mp4"></${name}>\n<p>خبر</p>\n</div>`)).told,
    ).toContain(`<${name}> v.mp4`);
  });
});

describe('attributes behind a heading or below a table', () => {
  it.each([
    ['## عنوان {#id}', '## عنوان'],
    ['## عنوان {#id .cls}', '## عنوان'],
    ['## عنوان {.cls data-x="1" width=50%}', '## عنوان'],
    ['| أ |\n|---|\n| 1 |\n{.table}', '| أ |\n|---|\n| 1 |'],
  ])('are no words: %j', async (text, body) => {
    expect((await read(text)).body).toBe(`${body}\n`);
  });

  it.each(['كتب {نصّ}', 'كتب {#وسم}', 'كتب {.a} ثم', '`{.a}`'])('but %s is', async (text) => {
    expect((await read(text)).body).toBe(`${text}\n`);
  });

  it('name a place to which links lead', async () => {
    const { body } = await read('[إلى](#id)\n\n## عنوان الخبر {#id .cls}');
    expect(body).toBe('[إلى](#عنوان-الخبر)\n\n## عنوان الخبر\n');
  });
});
