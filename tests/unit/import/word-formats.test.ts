import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipFile } from '../../setup/zip-file.ts';
import { docx, odt, rtf, wordParagraph, wordRun } from './documents.ts';
import { folder, imported, useImportFolder } from './import-folder.ts';

useImportFolder();

describe('word processors', () => {
  it('reads Word', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(wordRun(text))}</w:tc>`;
    const { fields, body, told } = await imported(
      'a.docx',
      docx(
        wordParagraph(wordRun('بناء السفن'), 'Heading1') +
          wordParagraph(
            `${wordRun('نصّ ')}${wordRun('غليظ', '<w:b/>')}${wordRun(' و')}<w:hyperlink r:id="rId9">${wordRun('رابط')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>محذوف</w:delText></w:r></w:del>`,
          ) +
          `<w:tbl><w:tr>${cell('السنة')}${cell('العدد')}</w:tr><w:tr>${cell('2023')}${cell('15')}</w:tr></w:tbl>`,
      ),
    );
    expect(fields).toBe('title: بناء السفن\npubDate: 2024-11-12\n');
    expect(body).toBe(
      'نصّ **غليظ** و[رابط](https://example.org/)[^1]\n\n| السنة | العدد |\n| - | - |\n| 2023 | 15 |\n\n[^1]: في سجل الميناء.\n',
    );
    expect(told).toContain('tracked changes');
  });

  it('reads OpenDocument', async () => {
    const { fields, body } = await imported(
      'a.odt',
      odt(
        '<text:p text:style-name="Title">مرفأ قديم</text:p><text:h text:outline-level="1">عنوان</text:h><text:p>نصّ <text:span text:style-name="T1">غليظ</text:span> و<text:a xlink:href="https://example.org/">رابط</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>حاشية.</text:p></text:note-body></text:note>.</text:p><text:list text:style-name="L1"><text:list-item><text:p>أول</text:p></text:list-item><text:list-item><text:p>ثان</text:p></text:list-item></text:list>',
      ),
    );
    expect(fields).toBe('title: مرفأ قديم\npubDate: 2024-11-12\n');
    expect(body).toBe(
      '## عنوان\n\nنصّ **غليظ** و[رابط](https://example.org/)[^1].\n\n1. أول\n2. ثان\n\n[^1]: حاشية.\n',
    );
  });

  it('takes the heading with which OpenDocument begins for the title, as of Word', async () => {
    const { fields, body } = await imported(
      'a.odt',
      odt(
        '<text:h text:outline-level="1">مرفأ قديم</text:h><text:p>نصّ.</text:p><text:h text:outline-level="2">عنوان</text:h><text:p>نصّ.</text:p><text:h text:outline-level="3">آخر</text:h><text:p>نصّ.</text:p>',
      ),
    );
    expect(fields).toBe('title: مرفأ قديم\npubDate: 2024-11-12\n');
    expect(body).toBe('نصّ.\n\n## عنوان\n\nنصّ.\n\n### آخر\n\nنصّ.\n');
  });

  it('reads RTF, and asks for .docx where it holds more', async () => {
    const text =
      "\\'e4\\'d5 {\\b \\u1594?\\u1604?\\u1610?\\u1592?} {\\field{\\*\\fldinst HYPERLINK \"https://example.org/\"}{\\fldrslt link}}.\\par {\\listtext\\'95\\tab}one\\par {\\listtext\\'95\\tab}two\\par";
    const { body } = await imported('a.rtf', rtf(text));
    expect(body).toBe('نص **غليظ** [link](https://example.org/).\n\n- one\n- two\n');
    await expect(imported('b.rtf', rtf('\\trowd a\\cell\\row'))).rejects.toThrow(
      /جداول[\s\S]*tables[\s\S]*\.docx/,
    );
  });

  it.each([
    [
      'a part that is cut off',
      'a.docx',
      docx(wordParagraph(wordRun('نصّ'))).subarray(0, -30),
      /is damaged/,
    ],
    [
      'entities',
      'a.docx',
      docx('', { 'word/x.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      /is damaged/,
    ],
    ['a part that leads out', 'a.odt', zipFile({ '../content.xml': '<a/>' }), /is damaged/],
    ['other compressed files', 'a.zip', zipFile({ 'a.txt': 'نصّ' }), /no document of Word/],
    ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7'), /is a PDF/],
    ['the old Word', 'a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /old format/],
    ['a text of nine megabytes', 'a.txt', Buffer.alloc(9 << 20, 'a'), /larger than 8 MB/],
  ])('refuses %s', async (_what, name, content, message) => {
    await expect(imported(name, content)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['from']);
  });
});
