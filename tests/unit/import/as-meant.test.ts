import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/import/article.ts';
import { bytesIn } from '../../../src/import/encoding/single-byte.ts';
import { readArticleFile } from '../../../src/import/read-file.ts';
import { imported, put, useImportFolder } from './import-folder.ts';

useImportFolder();

const WORDS = 'عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب، وقال مدير الميناء إن الرصيف أطول.';
const page = (inside: string, head = '') =>
  `<html><head>${head}</head><body><article><h1>عودة القوارب</h1><p>${WORDS}</p>${inside}</article></body></html>`;

describe('a page that names an encoding', () => {
  const NAMED = '<meta charset="windows-1256">';

  it.each([
    ['and is in it', bytesIn('windows-1256', page('', NAMED)) ?? ''],
    ['and was saved in UTF-8', page('', NAMED)],
  ])('%s is read', async (_how, bytes) => {
    const { fields, body } = await imported('a.html', bytes);
    expect(fields).toContain('title: عودة القوارب');
    expect(body).toContain(WORDS);
  });
});

describe('lists of numbers, one right below another,', () => {
  it.each([
    [
      'stay apart where each counts',
      '<ol><li>أ<li>ب</ol><ol><li>ج<li>د</ol>',
      /2\. ب\n\n1\) ج\n2\) د/,
    ],
    [
      'are one where the second goes on',
      '<ol><li>أ<li>ب</ol><ol start=3><li>ج<li>د</ol>',
      /3\. ج\n4\. د/,
    ],
    [
      'go on from where the first began',
      '<ol start=3><li>أ<li>ب</ol><ol start=5><li>ج<li>د</ol>',
      /5\. ج\n6\. د/,
    ],
    [
      'are one where each has one item',
      '<ol><li>أ</ol><ol><li>ب</ol><ol><li>ج</ol>',
      /2\. ب\n3\. ج/,
    ],
  ])('%s', async (_how, lists, expected) => {
    expect((await imported('a.html', page(lists))).body).toMatch(expected);
  });
});

describe('a picture that comes late', () => {
  it.each(['blank.gif', '/img/placeholder.png', 'lazy-1x1.svg', 'data:image/gif;base64,R0', ''])(
    'is the one that comes, not %j',
    async (src) => {
      const { told } = await imported(
        'a.html',
        page(`<p><img src="${src}" data-src="boat.jpg" alt="قارب"></p>`),
      );
      expect(told).toContain('are not here: boat.jpg.');
    },
  );

  it('but a picture whose file has such a word in its name is itself', async () => {
    const { told } = await imported(
      'a.html',
      page('<p><img src="blanket.gif" data-src="big.jpg" alt="ب"></p>'),
    );
    expect(told).toContain('blanket.gif');
  });
});

describe('a mail that no program sent', () => {
  it('is one by its name, its subject decoded', async () => {
    const subject = `=?UTF-8?B?${Buffer.from('عودة القوارب').toString('base64')}?=`;
    const { fields, body, told } = await imported(
      'a.eml',
      `From: nour@a.example\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${WORDS}</p>`,
    );
    expect(fields).toContain('title: عودة القوارب');
    expect(body).toBe(`${WORDS}\n`);
    expect(told).toContain('From: nour@a.example');
  });
});

it('a table of a program is refused, with what to do', async () => {
  const file = put('a.csv', 'أ,ب\n1,2\n');
  await expect(readArticleFile(file, { sections: [] })).rejects.toThrow('a.csv is a table');
});

describe('signs of Markdown in plain text', () => {
  const told = (text: string) => makeArticle(text, {}, { file: 'a.txt' }).told.map(({ en }) => en);

  it.each(['[رابط](https://a.example/)', '![قارب](a.jpg)', '```'])(
    'stay as they are, which is told: %s',
    (sign) => {
      expect(told(`خبر\n\n${WORDS}\n\n${sign}`)).toEqual([
        expect.stringContaining(`such as "${sign}".`),
      ]);
    },
  );

  it('and so is a headline', () => {
    expect(told(`# خبر\n\n${WORDS}`)).toEqual([expect.stringContaining('such as "# خبر".')]);
  });

  it.each(['# عنوان', '## عنوان', '#وسم', '[1] حاشية', '[صورة] (نور)'])('but not %s', (sign) => {
    expect(told(`خبر\n\n${WORDS}\n\n${sign}`)).toEqual([]);
  });
});
