import { describe, expect, it } from 'vitest';
import { docx, wordParagraph, wordRun } from './documents.ts';
import { GIF, imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const heading = (words: string) => wordParagraph(wordRun(words), 'Heading1');
const CONTENTS = 'table of contents';

/** What it is, how it is written, what it becomes, and what is told of it. */
type Row = [string, string, string, string?];

describe('what a document of Word says by other means than its words', () => {
  it.each<Row>([
    [
      'a link with a tip',
      field('HYPERLINK "https://example.org/a" \\o "تلميح"', wordRun('رابط')),
      '[رابط](https://example.org/a)',
    ],
    [
      'a link in one element',
      `<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/b&quot; ">${wordRun('رابط')}</w:fldSimple>`,
      '[رابط](https://example.org/b)',
    ],
    [
      'a link to a part of a page',
      field('HYPERLINK "https://example.org/" \\l "part"', wordRun('رابط')),
      '[رابط](https://example.org/#part)',
    ],
    [
      'a reference',
      `${wordRun('انظر ')}${field('REF _a \\h', wordRun('الجدول 1'))}`,
      'انظر الجدول 1',
    ],
    [
      'a table of contents in a plain paragraph',
      `${wordRun('نصّ')}${field('TOC \\o "1-3"', wordRun(' مقدمة 1'))}`,
      'نصّ',
      CONTENTS,
    ],
    [
      'what another field asks for',
      `${wordRun('له ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('MERGEFIELD a', wordRun('سؤال'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${wordRun('جواب')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      'له جواب',
    ],
    [
      'a field that nobody closed',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wordRun('نصّ كله')}`,
      'نصّ كله',
    ],
    ['an equation in a field', `${wordRun('نصف')}${field('EQ \\f(1,2)', '')}`, 'نصف', 'equations'],
    [
      'a prompt',
      `${wordRun('نصّ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${wordRun('اكتب هنا')}</w:sdtContent></w:sdt>`,
      'نصّ',
      'hidden text: «اكتب هنا»',
    ],
    [
      'how a word is read',
      `<w:r><w:ruby><w:rt>${wordRun('لفظ')}</w:rt><w:rubyBase>${wordRun('كلمة')}</w:rubyBase></w:ruby></w:r>`,
      'كلمة(لفظ)',
    ],
    [
      'another page, and a place at the margin',
      `${wordRun('آخر صفحة')}<w:r><w:br w:type="page"/></w:r>${wordRun('أول')}<w:r><w:ptab/></w:r>${wordRun('أخرى')}`,
      'آخر صفحة\n\nأول أخرى',
    ],
    [
      'signs of a font of signs',
      `${wordRun('a', '<w:rFonts w:ascii="Symbol"/>')}${wordRun(' و')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
      'α و✓',
    ],
    [
      'signs of a font that nobody knows',
      `${wordRun('نبيّ')}<w:r><w:sym w:font="AGA Arabesque" w:char="F072"/></w:r>`,
      'نبيّ',
      'signs of the font: AGA Arabesque',
    ],
    ['two lines through a word', wordRun('ملغى', '<w:dstrike/>'), '~~ملغى~~'],
    [
      'a box that is ticked',
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${wordRun('موافق')}`,
      '☑ موافق',
    ],
  ])('%s', async (_what, inner, line, left = '') => {
    const { body, told } = await imported('a.docx', docx(heading('عنوان') + wordParagraph(inner)));
    expect(body).toBe(`${line}\n`);
    expect(told).toContain(left);
  });

  it('a cell that asks to be filled in is an empty one', async () => {
    const cell = (words: string) => `<w:tc>${wordParagraph(wordRun(words))}</w:tc>`;
    const asked = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cell('اكتب')}</w:sdtContent></w:sdt>`;
    const table = `<w:tbl><w:tr>${cell('أ')}${cell('ب')}</w:tr><w:tr>${asked}${cell('2')}</w:tr></w:tbl>`;
    const { body, told } = await imported('a.docx', docx(heading('عنوان') + table));
    expect(body).toBe('| أ | ب |\n| - | - |\n| | 2 |\n');
    expect(told).toContain('hidden text: «اكتب»');
  });

  it('a first letter drawn large is that of its word', async () => {
    const frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>';
    const letter = `<w:p>${frame}${wordRun('ا')}</w:p>`;
    const text = letter + wordParagraph(wordRun('فتتح الميناء.'));
    expect((await imported('a.docx', docx(heading('عنوان') + text))).body).toBe('افتتح الميناء.\n');
  });

  it('a link within the document leads to its heading, and to no other place', async () => {
    const link = (anchor: string) =>
      `<w:hyperlink w:anchor="${anchor}">${wordRun(anchor)}</w:hyperlink>`;
    const mark = (name: string) =>
      `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;
    const { body, told } = await imported(
      'a.docx',
      docx(
        heading('عنوان') +
          wordParagraph(`${link('_باب')}${wordRun(' ')}${link('_سطر')}`) +
          wordParagraph(mark('_باب') + wordRun('الباب الأول'), 'Heading2') +
          wordParagraph(mark('_سطر') + wordRun('نصّ.')),
      ),
    );
    expect(body).toBe('[\\_باب](#الباب-الأول) \\_سطر\n\n## الباب الأول\n\nنصّ.\n');
    expect(told).toContain('Links to what is not here became text: #_سطر.');
  });

  it.each([
    ['صحيفة', true],
    ['12', false],
  ])('what stands on each page is told where it has words: %s', async (words, isTold) => {
    const header = { 'word/header1.xml': `<w:hdr><w:t>${words}</w:t></w:hdr>` };
    const text = heading('عنوان') + wordParagraph(wordRun('نصّ.'));
    const { told } = await imported('a.docx', docx(text, header));
    expect(told.includes('headers and footers')).toBe(isTold);
  });
});

const PICTURE = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr descr="رصيف"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId12"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

it('a paragraph in the style of captions is that of the picture above it', async () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="gif" ContentType="image/gif"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId12" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.gif"/><Relationship Id="rId11" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style></w:styles>';
  const caption = wordParagraph(wordRun('الرصيف عند الفجر.'), 'c');
  const { body } = await imported(
    'a.docx',
    docx(heading('عنوان') + wordParagraph(PICTURE) + caption + caption, {
      ...{ '[Content_Types].xml': types, 'word/_rels/document.xml.rels': rels },
      ...{ 'word/styles.xml': styles, 'word/media/a.gif': GIF.toString('latin1') },
    }),
  );
  expect(body).toMatch(/^!\[رصيف\]\(\S+\)\nالرصيف عند الفجر\.\n\nالرصيف عند الفجر\.\n$/);
});
