import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { docx, odt, rtf, wordParagraph, wordRun } from './documents.ts';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const LINES = [
  'عادت القوارب إلى الميناء عند الفجر، وعليها ما يكفي المدينة.',
  '1- شباك',
  '2- محركات',
  '- كبيرة',
  '- صغيرة',
  '3- وقود',
  'وفي المخزن ما لم يُحصَ بعد.',
  'أ- حبال',
  'ب- أشرعة',
  'وقال الحارس إن الباقي في الرصيف.',
  '5- مفرد',
  'وانتهى السجل.',
];

const LISTS = `${LINES[0]}

1. شباك
2. محركات
   - كبيرة
   - صغيرة
3. وقود

${LINES[6]}

أ- حبال
ب- أشرعة

${LINES[9]}

5\\- مفرد

${LINES[11]}
`;

const html = LINES.map((line) => `<p>${line}</p>`).join('\n');
const inRtf = (line: string) =>
  [...line].map((sign) => (sign < '\u0080' ? sign : `\\u${sign.charCodeAt(0)}?`)).join('');
const wxr = (body: string) =>
  `<rss version="2.0" xmlns:wp="w" xmlns:content="c"><channel><item><title>عنوان</title><content:encoded><![CDATA[${body}]]></content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`;
const feed = (content: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ title: 'عنوان', ...content }],
  });
const rss = (body: string) =>
  `<rss version="2.0"><channel><item><title>عنوان</title><description><![CDATA[${body}]]></description></item></channel></rss>`;

const details = { title: 'عنوان آخر', date: '2025-03-04' };

describe('lines that were typed as a list become one', () => {
  it.each<readonly [string, string, string | Uint8Array]>([
    ['text', 'a.txt', LINES.join('\n\n').replaceAll('\n\n-', '\n-').replaceAll('\n\n2', '\n2')],
    ['Word', 'a.docx', docx(LINES.map((line) => wordParagraph(wordRun(line))).join(''))],
    ['OpenDocument', 'a.odt', odt(LINES.map((line) => `<text:p>${line}</text:p>`).join(''))],
    ['RTF', 'a.rtf', rtf(LINES.map((line) => `${inRtf(line)}\\par\n`).join(''))],
    ['HTML', 'a.html', html],
    ['lines of one paragraph of HTML', 'b.html', `<p>${LINES.join('<br>')}</p>`],
    ['marks of direction', 'c.html', html.replace(/<p>(?=[1-3أب-])/g, '<p>\u200F')],
    [
      'Ghost',
      'ghost.json',
      JSON.stringify({ data: { posts: [{ id: 1, title: 'عنوان', slug: 'a', html }] } }),
    ],
    ['RSS', 'rss.xml', rss(html)],
    ['RSS without elements', 'lines.xml', rss(LINES.join('\n'))],
    ['WordPress of old', 'classic.xml', wxr(LINES.join('\n\n'))],
    ['JSON Feed', 'html.json', feed({ content_html: html })],
    ['JSON Feed of text', 'text.json', feed({ content_text: LINES.join('\n') })],
  ])('%s', async (_format, name, content) => {
    const { body } = await imported(name, content, { details });
    expect(body).toBe(LISTS);
  });

  it('which the page shows, and of which a check says nothing', () => {
    const { html: page, notes } = renderMarkdown(createMarkdown(), LISTS.replace(/5\\.*\n\n/, ''));
    expect(page.match(/<li/g)).toHaveLength(7);
    expect(notes).toEqual([]);
  });

  it.each([
    ['what two people say', ['- كيف كان البحر؟', '- هادئاً']],
    ['numbers that do not follow one another', ['1- شباك', '5- محركات']],
    ['a single sign', ['• شباك']],
    ['words', ['قال: نعم', 'قال: لا']],
  ])('but for %s', async (_what, lines) => {
    const { body } = await imported('a.html', lines.map((line) => `<p>${line}</p>`).join(''), {
      details,
    });
    expect(body.replaceAll('\\', '')).toBe(`${lines.join('\n\n')}\n`);
  });

  it('with their emphasis, links and pictures', async () => {
    const { body } = await imported(
      'a.html',
      '<p>1- <b>شباك</b> <a href="https://a.example/">هنا</a></p><p>2- # محركات</p>',
      { details },
    );
    expect(body).toBe('1. **شباك** [هنا](https://a.example/)\n2. \\# محركات\n');
  });
});

describe('<pre> in an export of WordPress', () => {
  it.each([
    ['with an address on a line', 'المصدر القديم: 12\nhttps://a.example/x\nسطر ثالث'],
    ['with code', 'a = 1;\nhttps://a.example/x\n# b'],
    ['with paragraphs in it', '<p>سطر أول 12</p><p>سطر ثان</p>'],
    ['with an indentation', 'سطر أول 12\n    سطر ثان'],
  ])('keeps its lines: %s', async (_what, pre) => {
    const { body } = await imported('a.xml', wxr(`نصّ.\n<pre>${pre}</pre>\nنصّ.`), { details });
    const lines = pre.split(/\n|<\/p>/).map((line) => line.replace('<p>', '').trim());
    const written = body.split('\n').map((line) => line.replace(/\\$/, '').trim());
    expect(written.filter((line) => line && !/^(?:```|نصّ\.)$/.test(line))).toEqual(
      lines.filter(Boolean),
    );
    expect(body.split('\n\n')).toHaveLength(3);
  });

  it('are lists where their signs are in bold, and what is bold beside them stays', async () => {
    const { body } = await imported(
      'a.html',
      '<p>بدأ الخبر.</p><p><b>1.</b> أول<br><strong>2. </strong>ثان <b>غليظ</b></p><p>بينهما.</p><p><b>-</b> شباك</p><p><b>-</b> وقود</p><p>ثم.</p><p><b>سؤال</b> وجواب</p>',
    );
    expect(body).toBe(
      'بدأ الخبر.\n\n1. أول\n2. ثان **غليظ**\n\nبينهما.\n\n- شباك\n- وقود\n\nثم.\n\n**سؤال** وجواب\n',
    );
  });
});
