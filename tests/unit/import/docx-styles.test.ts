import { describe, expect, it } from 'vitest';
import { docx, wordParagraph, wordRun } from './documents.ts';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, inner = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const marks = (all: string) => `<w:rPr>${all}</w:rPr>`;
const inList = (list: number) => `<w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr>`;

const STYLES = `<w:styles ${W}>${[
  style('Heading1', 'heading 1'),
  style('T', 'Title'),
  style('A1', 'العنوان ١'),
  style('A2', 'عنوان 2'),
  style('Q', 'اقتباس'),
  style('Code', 'HTML Preformatted'),
  style('Hidden', 'سرّ', marks('<w:vanish/>')),
  style('Bullets', 'List Bullet', inList(2)),
  style('Numbers', 'List Number', inList(1)),
  style('Part', 'heading 2', inList(1)),
  style('Emphasis', 'Emphasis', marks('<w:i/>'), 'character'),
  style('Based', 'شديد', '<w:basedOn w:val="Emphasis"/>', 'character'),
  style('Secret', 'مخفي', marks('<w:vanish/>'), 'character'),
  style('Typed', 'HTML Code', '', 'character'),
].join('')}</w:styles>`;

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const NUMBERING = `<w:numbering ${W}>${list(1, level(0, 'decimal', '%1.'))}${list(2, level(0, 'bullet', '•'))}${list(3, level(0, 'decimal', 'المادة %1:') + level(1, 'decimal', '%1.%2'))}${list(4, level(0, 'bullet', 'o') + level(1, 'decimal', '%2.'))}${[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes'].map((part) => `<Relationship Id="${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`).join('')}</Relationships>`;

const word = (name: string, body: string, styles = STYLES) =>
  imported(
    name,
    docx(body, {
      ...{ 'word/styles.xml': styles, 'word/numbering.xml': NUMBERING },
      'word/_rels/document.xml.rels': RELATIONS,
    }),
  );
const p = (words: string, id = '') => wordParagraph(wordRun(words), id);
const styled = (words: string, id: string) => wordRun(words, `<w:rStyle w:val="${id}"/>`);
const item = (words: string, at = 0, of = 3) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${of}"/></w:numPr></w:pPr>${wordRun(words)}</w:p>`;

describe('styles of a document of Word', () => {
  it.each([
    ['headings by Arabic names', p('باب', 'A2') + p('نصّ.'), '## باب\n\nنصّ.'],
    ['a quotation by an Arabic name', p('قول.', 'Q'), '> قول.'],
    ['lines of code', p('a = 1', 'Code') + p('b = 2', 'Code'), '```\na = 1\nb = 2\n```'],
    ['marks of words', wordParagraph(styled('مشدّد', 'Based')), '*مشدّد*'],
    ['words of code', wordParagraph(styled('npm run x', 'Typed')), '`npm run x`'],
    ['items', p('أول', 'Bullets') + p('ثان', 'Bullets'), '- أول\n- ثان'],
    ['items with numbers', p('أول', 'Numbers') + p('ثان', 'Numbers'), '1. أول\n2. ثان'],
    [
      'numbers of headings',
      p('أول', 'Part') + p('نصّ.') + p('ثان', 'Part'),
      '## 1. أول\n\nنصّ.\n\n## 2. ثان',
    ],
    [
      'numbers with words',
      item('يعمل به.') + item('فرع.', 1) + item('ينشر.'),
      'المادة 1: يعمل به.\n\n1.1 فرع.\n\nالمادة 2: ينشر.',
    ],
    ['numbers below a point that is a letter', item('أ', 0, 4) + item('ب', 1, 4), '- أ\n  1. ب'],
  ])('%s', async (_what, inner, body) => {
    expect((await word('a.docx', p('عنوان', 'A1') + inner)).body).toBe(`${body}\n`);
  });

  it('words that a style hides are told and not published', async () => {
    const shown = wordParagraph(wordRun('ظاهر ') + styled('خفيّ', 'Secret') + wordRun('كله.'));
    const { body, told } = await word('a.docx', p('عنوان', 'A1') + shown + p('سرّ كله', 'Hidden'));
    expect(body).toBe('ظاهر كله.\n');
    expect(told).toContain('hidden text: «خفيّ», نصّ مخفي / hidden text: «سرّ كله»');
  });

  it('the title is what its style calls one, wherever it stands', async () => {
    const { fields, body } = await word('a.docx', p('تحقيق') + p('بناء السفن', 'T') + p('نصّ.'));
    expect(fields).toContain('title: بناء السفن\n');
    expect(body).toBe('تحقيق\n\nنصّ.\n');
  });

  it('a note of the title is one of the paragraph behind it', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const title = wordParagraph(wordRun('بناء السفن') + note, 'Heading1');
    const { fields, body } = await word('a.docx', title + p('نصّ.'));
    expect(fields).toContain('title: بناء السفن\n');
    expect(body).toBe('نصّ.[^1]\n\n[^1]: في سجل الميناء.\n');
  });
});

describe('headings by their letters, where nobody chose a style for any', () => {
  const large = (words: string, size: number, more = '<w:b/>') =>
    wordParagraph(wordRun(words, `${more}<w:sz w:val="${size}"/>`));
  const text = p('نصّ طويل يقول ما جرى في المرفأ يوم عادت القوارب.');

  it('the largest is the title, and smaller ones are headings', async () => {
    const { fields, body } = await word(
      'a.docx',
      large('عودة القوارب', 40) + text + large('في المرفأ', 28) + text,
    );
    expect(fields).toContain('title: عودة القوارب\n');
    expect(body).toMatch(/^نصّ[^\n]*\n\n## في المرفأ\n\nنصّ/);
  });

  const ALL_LARGE = `<w:styles ${W}><w:docDefaults><w:rPrDefault>${marks('<w:sz w:val="16"/>')}</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${marks('<w:sz w:val="20"/>')}</w:style></w:styles>`;

  it.each<[string, string, string?]>([
    ['that end a sentence', large('عادت القوارب.', 40)],
    ['that are hardly larger', large('عادت القوارب', 22)],
    ['that are larger and not bold', large('عادت القوارب', 24, '')],
    ['of a paragraph', large('عادت القوارب '.repeat(10).trim(), 40)],
    ['as large as the text, by the style of all', large('عادت القوارب', 20), ALL_LARGE],
    ['beside a heading by its style', large('عادت القوارب', 40) + p('باب', 'A2')],
  ])('no heading: letters %s', async (_what, first, styles = STYLES) => {
    expect((await word('a.docx', first + text + text, styles)).fields).toContain(
      'title: بلا عنوان\n',
    );
  });
});
