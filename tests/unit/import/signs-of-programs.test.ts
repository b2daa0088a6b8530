import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/import/article.ts';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const WORDS = 'عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب، وقال مدير الميناء إن الرصيف أطول.';
const bodyOf = (text: string) =>
  makeArticle(`خبر\n\n${text}`, {}, { file: 'a.txt' }).markdown.split('\n---\n\n')[1];

describe('Word’s signs of lists further in, as text', () => {
  it.each([
    ['o قارب\no شبكة', '- قارب\n- شبكة\n'],
    ['§ قارب\n§ شبكة', '- قارب\n- شبكة\n'],
    ['·\tقارب\no\tشبكة\no\tمحرك\n·\tرصيف', '- قارب\n  - شبكة\n  - محرك\n- رصيف\n'],
  ])('begin items: %j', (text, list) => {
    expect(bodyOf(`${WORDS}\n\n${text}`)).toBe(`${WORDS}\n\n${list}`);
  });

  it.each(['§ 12 من القانون', 'o boat\no net'])('but not %j', (text) => {
    expect(bodyOf(`${WORDS}\n\n${text}`)).not.toContain('- ');
  });
});

describe('signs that begin no items, as text', () => {
  it.each([
    ['قال نور* ذلك.\n\n* صياد من صيدا', 'قال نور\\* ذلك.\n\n\\* صياد من صيدا\n'],
    ['نصّ يليه فاصل من نقاط.\n\n• • •\n\nنصّ بعده.', 'نصّ يليه فاصل من نقاط.\n\n• • •\n\nنصّ بعده.\n'],
  ])('are a note to which a word refers, and a line across it: %j', (text, body) => {
    expect(bodyOf(`${WORDS}\n\n${text}`)).toBe(`${WORDS}\n\n${body}`);
  });

  it.each([
    ['قال *نور* ذلك.\n\n* صياد', '- صياد\n'],
    ['قال نور* ذلك.\n\n* صياد\n* قارب', '- صياد\n- قارب\n'],
    ['• شباك • محركات', '- شباك\n- محركات\n'],
  ])('but not in %j', (text, list) => {
    expect(bodyOf(`${WORDS}\n\n${text}`)).toContain(list);
  });
});

describe('words in the signs of mail', () => {
  const [first, second] = ['=?UTF-8?B?2KM=?=', '=?UTF-8?B?2Kg=?='];

  it('are joined in its head', () => {
    const { markdown } = makeArticle(
      `From: a@a.example\nSubject: ${first}\n ${second}\n ${second}\n\n${WORDS}`,
      {},
      { file: 'a.txt' },
    );
    expect(markdown).toContain('title: أبب\n');
  });

  it('stay as they are in its text', () => {
    const text = `From: a@a.example\nSubject: خبر\n\n${WORDS}\n\nيُكتب ${first}\n  ${second}`;
    const { markdown } = makeArticle(text, {}, { file: 'a.txt' });
    expect(markdown).toMatch(/2KM=\?=\\\n.*2Kg=\?=/);
  });
});

describe('how a word is read, above it', () => {
  it.each([
    ['<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>', '漢(kan)字(ji)'],
    ['<ruby>漢字<rp>(</rp><rt>kanji</rt><rp>)</rp></ruby>', '漢字(kanji)'],
    ['<ruby>漢<rt><b>kan</b></rt></ruby>', '漢(**kan**)'],
  ])('stands behind it in brackets: %s', async (word, written) => {
    const { body } = await imported('a.html', `<p>${WORDS}</p><p>كتب ${word} ثم مضى.</p>`);
    expect(body).toContain(`كتب ${written} ثم`);
  });
});

describe('words that a program cut at the end of a line', () => {
  const toldOf = (text: string) =>
    makeArticle(text, {}, { file: 'a.txt' }).told.map(({ en }) => en);

  it('are joined, and told of', () => {
    const text = [
      'عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب، وقال مدير المينا-',
      'ء إن الرصيف الجديد أطول من القديم بكثير، وإن العمل يستمر حتى آخر ا-',
      'لسنة الحالية في كل أرجاء المدينة.',
    ];
    expect(toldOf(`خبر\n\n${text.join('\n')}`)).toEqual([
      expect.stringContaining('"المينا-ء", "ا-لسنة".'),
    ]);
  });

  it.each(['ومضى -\nثم عاد', 'من 3-\n5 قوارب', '- قارب-\n- شبكة'])('but not %j', (text) => {
    expect(toldOf(`خبر\n\n${WORDS}\n\n${text}`)).toEqual([]);
  });
});

describe('what a program writes around a text', () => {
  it.each(['h1', 'h2', 'h3'])('is its headline again, as <%s>', async (name) => {
    const html = `<html><head><title>خبر</title></head><body><article><${name}>خبر</${name}><p>${WORDS}</p></article></body></html>`;
    const { fields, body } = await imported('a.html', html);
    expect([fields, body]).toEqual([expect.stringContaining('title: خبر\n'), `${WORDS}\n`]);
  });

  it('is a link that only a script follows', async () => {
    const { body, told } = await imported('a.html', `<p>${WORDS}</p><p><a href="">#صيد</a></p>`);
    expect(body).toContain('\n#صيد');
    expect(told).toBe('');
  });
});
