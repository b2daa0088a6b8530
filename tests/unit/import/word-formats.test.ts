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
    const struck = await imported(
      'c.rtf',
      rtf('{\\strike old} new \\striked1 b\\striked0  c\\par'),
    );
    expect(struck.body).toBe('~~old~~ new ~~b~~ c\n');
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
    ['a mail of Outlook', 'a.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /\.eml, \.mht or HTML/],
    ['other XML', 'a.fodt', '<?xml version="1.0"?>\n<office:document/>', /is XML, and no page/],
    ['a text of nine megabytes', 'a.txt', Buffer.alloc(9 << 20, 'a'), /larger than 8 MB/],
  ])('refuses %s', async (_what, name, content, message) => {
    await expect(imported(name, content)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['from']);
  });

  describe('what a page of Word shows by other means than its text', () => {
    const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
      ['0', 'decimal'],
      ['1', 'upperRoman'],
    ]
      .map(
        ([id, format]) =>
          `<w:abstractNum w:abstractNumId="${id}">${['0', '1'].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level === '1' ? 'lowerLetter' : format}"/></w:lvl>`).join('')}</w:abstractNum>`,
      )
      .join(
        '',
      )}<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const others = {
      'word/numbering.xml': NUMBERING,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    };
    const item = (text: string, list: number, level = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${wordRun(text)}</w:p>`;

    it('numbers go on behind a paragraph, and lists side by side are two', async () => {
      const { body, told } = await imported(
        'a.docx',
        docx(
          item('أول', 5) +
            item('فرع', 5, 1) +
            item('ثان', 5) +
            wordParagraph(wordRun('بينهما.')) +
            item('ثالث', 5) +
            item('آخر', 6) +
            item('أخير', 6),
          others,
        ),
      );
      expect(body).toBe('1. أول\n   1. فرع\n2. ثان\n\nبينهما.\n\n3. ثالث\n\n1) آخر\n2) أخير\n');
      expect(told).toContain('letters of lists, now numbers');
    });

    it('boldness of Arabic letters alone is read, hidden words are told and not published', async () => {
      const { body, told } = await imported(
        'a.docx',
        docx(
          wordParagraph(
            wordRun('قبل ') +
              wordRun('غليظ', '<w:bCs/><w:rtl/>') +
              wordRun(' سرّ', '<w:vanish/>') +
              wordRun(' plain', '<w:bCs/>') +
              wordRun(' شوهد.', '<w:vanish w:val="0"/>'),
          ),
        ),
      );
      expect(body).toBe('قبل **غليظ** plain شوهد.\n');
      expect(told).toContain('hidden text: «سرّ»');
    });

    it('boxes, simple fields and runs of a direction keep their words, contents go', async () => {
      const box = `<w:txbxContent>${wordParagraph(wordRun('في المربع.'))}</w:txbxContent>`;
      const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
      const { body, told } = await imported(
        'a.docx',
        docx(
          `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${wordParagraph(wordRun('الفصل'))}</w:sdtContent></w:sdt>` +
            wordParagraph(
              `${wordRun('جدول ')}<w:fldSimple w:instr=" SEQ جدول "><w:r><w:t>7</w:t></w:r></w:fldSimple><w:bdo w:val="rtl">${wordRun(' أعداد')}</w:bdo>`,
            ) +
            wordParagraph(
              `<w:r><mc:AlternateContent ${MC}><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
            ),
        ),
      );
      expect(body).toBe('جدول 7 أعداد\n\nفي المربع.\n');
      expect(told).toContain('table of contents');
    });
  });

  it('reads of OpenDocument the numbers of lists within lists and behind paragraphs, and no hidden words', async () => {
    const item = (inner: string, given = '') =>
      `<text:list-item${given}><text:p>${inner}</text:p></text:list-item>`;
    const { body, told } = await imported(
      'a.odt',
      odt(
        `<text:list text:style-name="L1">${item('أول').replace('</text:list-item>', `<text:list text:style-name="L1">${item('فرع')}</text:list></text:list-item>`)}</text:list><text:p>بينهما<text:hidden-text text:string-value="x">سرّ</text:hidden-text>.</text:p><text:list text:style-name="L1" text:continue-numbering="true">${item('ثان')}</text:list><text:p text:style-name="Heading_20_2">عنوان</text:p><text:p><text:a xlink:href="https://example.org/?a=1&amp;b=2">رابط</text:a></text:p><text:list text:style-name="L1">${item('سابع', ' text:start-value="7"')}</text:list>`,
      ),
    );
    expect(body).toBe(
      '1. أول\n   - فرع\n\nبينهما.\n\n2. ثان\n\n## عنوان\n\n[رابط](https://example.org/?a=1\\&b=2)\n\n7. سابع\n',
    );
    expect(told).toContain('hidden text: «سرّ»');
  });

  const offset = (text: string, place: string) =>
    wordRun(text, `<w:vertAlign w:val="${place}script"/>`);

  it.each<[string, string, string | Uint8Array]>([
    [
      'Word',
      'a.docx',
      docx(
        wordParagraph(
          `${wordRun('مساحته 20 م')}${offset('2', 'super')}${wordRun(' من H')}${offset('2', 'sub')}${wordRun('O، كتبه نور')}${offset('1', 'super')}${wordRun(' في القرن 21')}${offset('st', 'super')}${wordRun(' وx')}${offset('n+1', 'super')}${wordRun('.')}`,
        ),
      ),
    ],
    [
      'HTML',
      'a.html',
      '<p>مساحته 20 م<sup>2</sup> من H<sub>2</sub>O، كتبه نور<sup>1</sup> في القرن 21<sup>st</sup> وx<sup>n+1</sup>.</p>',
    ],
  ])(
    'what stands above or below the line joins no word before it: %s',
    async (_what, name, file) => {
      const { body } = await imported(name, file);
      expect(body).toBe('مساحته 20 م² من H₂O، كتبه نور¹ في القرن 21st وxⁿ⁺¹.\n');
    },
  );

  it('a number above the line that begins it is none of a power', async () => {
    const { body } = await imported(
      'a.html',
      '<p><sup>2</sup> في السجل، <b>10</b><sup>6</sup>.</p>',
    );
    expect(body).toBe('2 في السجل، **10**⁶.\n');
  });
});
