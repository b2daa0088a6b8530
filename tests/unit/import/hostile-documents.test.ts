import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docx, odt, wordParagraph, wordRun } from './documents.ts';
import { folder, GIF, imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const NAMESPACE =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const PROSE = wordParagraph(wordRun('مرفأ قديم'), 'Heading1') + wordParagraph(wordRun('نصّ.'));

/** A document of Word with a picture: in it, or at an address. */
function withPicture(
  attribute: 'embed' | 'link',
  target: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const mode = attribute === 'link' ? 'TargetMode="External"' : '';
  const drawing = `<w:r><w:drawing><wp:inline ${NAMESPACE}><wp:docPr descr="قارب"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:${attribute}="rId50"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return docx(PROSE + wordParagraph(drawing), {
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId50" Type="${IMAGE}" Target="${target}" ${mode}/></Relationships>`,
    ...others,
  });
}

describe('a picture of Word', () => {
  it.each([
    ['at a file of the machine', withPicture('link', 'file:///etc/hostname')],
    ['at an address', withPicture('link', 'http://127.0.0.1:9/a.png')],
    ['at a path that leads out', withPicture('embed', '../../../../etc/hostname')],
    ['at a path of the machine', withPicture('embed', '/etc/hostname')],
    ['that is not there', withPicture('embed', 'media/a.png')],
  ])('%s is not read, and its place is told', async (_what, document) => {
    const { fields, body, told } = await imported('a.docx', document);
    expect(body).toBe('نصّ.\n\nصورة لم تُنقل: قارب (picture-1)\n');
    expect(fields).toContain('draft: true');
    expect(told).toContain('picture-1');
    expect(existsSync(join(folder, 'images'))).toBe(false);
  });

  it.each([
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['what printers show', '\u0001\u0000\u0000\u0000 EMF'],
    ['a page', '<html><script>alert(1)</script></html>'],
  ])('is not taken if it is %s, whatever its name says', async (_what, content) => {
    const document = withPicture('embed', 'media/a.png', { 'word/media/a.png': content });
    const { body, told } = await imported('a.docx', document);
    expect(body).toContain('صورة لم تُنقل');
    expect(told).toMatch(/of a kind that is not shown: picture-1/);
    expect(existsSync(join(folder, 'images'))).toBe(false);
  });
});

it('a picture of a mail is taken by what is in it', async () => {
  const mail = (content: string | Buffer) =>
    [
      'MIME-Version: 1.0\nSubject: a boat\nContent-Type: multipart/related; boundary=b\n',
      '--b\nContent-Type: text/html; charset=utf-8\n\n<p>نصّ</p><p><img src="cid:a" alt="قارب"></p>',
      '--b\nContent-Type: image/png; name="../../../a.png"\nContent-ID: <a>',
      `Content-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n--b--\n`,
    ].join('\n');
  const drawing = await imported('a.eml', mail('<svg onload="alert(1)"/>'));
  expect(drawing.body).not.toContain('![');
  const picture = await imported('b.eml', mail(GIF));
  expect(picture.body).toMatch(/!\[قارب\]\([\w-]+\/[\da-f]{10}\.gif\)/);
});

describe('words that are not taken are told', () => {
  it.each([
    [
      'a document in another',
      'a.docx',
      docx(`${PROSE}<w:altChunk r:id="rId9"/>`),
      'embedded documents',
    ],
    [
      'a drawing of Word',
      'a.docx',
      docx(PROSE + wordParagraph('<w:r><w:drawing><dgm:relIds xmlns:dgm="d"/></w:drawing></w:r>')),
      'SmartArt',
    ],
    [
      'a drawing on a page',
      'a.html',
      '<h1>مرفأ قديم</h1><p>نصّ.</p><svg><text>عدد القوارب</text></svg>',
      '<svg>',
    ],
  ])('%s', async (_what, name, content, told) => {
    expect((await imported(name, content)).told).toContain(told);
  });

  it('but not the name of a sign that is drawn', async () => {
    const sign = '<h1>مرفأ قديم</h1><p>نصّ.</p><svg><title>شارك</title><path d="M0 0"/></svg>';
    expect((await imported('a.html', sign)).told).toBe('');
  });
});

it('spaces and cells by the hundred million are none', async () => {
  const many = odt(
    '<text:h text:outline-level="1">مرفأ</text:h><text:p>نصّ<text:s text:c="999999999"/>نصّ</text:p><table:table><table:table-row table:number-rows-repeated="99999999"><table:table-cell table:number-columns-repeated="99999999"><text:p>أ</text:p></table:table-cell></table:table-row></table:table>',
  );
  expect((await imported('a.odt', many)).body).toBe('نصّ نصّ\n\nأ\n');
});
