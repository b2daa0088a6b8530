import { describe, expect, it } from 'vitest';
import { odt } from './documents.ts';
import { GIF, imported, put, useImportFolder } from './import-folder.ts';

useImportFolder();

const p = (inner: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${inner}</text:p>`;
const heading = (inner: string, level = 1) =>
  `<text:h text:outline-level="${level}">${inner}</text:h>`;
const list = (style: string, ...items: readonly string[]) =>
  `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const frame = (inner: string) => `<draw:frame>${inner}</draw:frame>`;
const picture = (address: string) => `<draw:image xlink:href="${address}"/>`;

const style = (name: string, more: string, properties = '') =>
  `<style:style style:name="${name}" ${more}><style:text-properties ${properties}/></style:style>`;
const numbers = (name: string, attributes: string) =>
  `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" ${attributes}/></text:list-style>`;
const STYLES = [
  style('Hidden', '', 'text:display="none"'),
  style('Below', 'style:parent-style-name="Hidden"'),
  style('Large', '', 'fo:font-size="20pt" fo:font-weight="bold"'),
  style('Arabic', 'style:display-name="عنوان 2"'),
  style('Illustration', 'style:parent-style-name="Caption"'),
  style('Lines', 'style:parent-style-name="Preformatted_20_Text"'),
  numbers('Articles', 'style:num-format="1" style:num-prefix="المادة " style:num-suffix=":"'),
  numbers('Bare', 'style:num-format=""'),
  numbers('Letters', 'style:num-format="أ, ب, ت"'),
].join('');

/** What it is, how it is written, what it becomes, and what is told of it. */
type Row = [string, string, string, string?];

describe('what a text of OpenDocument says by other means than its words', () => {
  it.each<Row>([
    [
      'boxes that are anchored in a line',
      p(`قبل ${frame(`<draw:text-box>${p('في المربع.')}</draw:text-box>`)}وبعد.`),
      'قبل وبعد.\n\nفي المربع.',
    ],
    ['a shape', p(`<draw:custom-shape>${p('في الشكل')}</draw:custom-shape>نصّ.`), 'نصّ.\n\nفي الشكل'],
    [
      'words of a hidden style',
      p(`ظاهر<text:span text:style-name="Below"> خفيّ</text:span>.`),
      'ظاهر.',
      '«خفيّ»',
    ],
    [
      'a hidden part',
      `${p('ظاهر.')}<text:section text:display="none">${p('سرّ')}</text:section>`,
      'ظاهر.',
      '«سرّ»',
    ],
    ['a prompt', p('له <text:placeholder>اكتب</text:placeholder>'), 'له', '«اكتب»'],
    ['a program', p('نصّ<text:script>run()</text:script>'), 'نصّ'],
    [
      'an index',
      `${p('نصّ.')}<text:alphabetical-index>${p('سفينة 3')}</text:alphabetical-index>`,
      'نصّ.',
      'table of contents',
    ],
    [
      'numbers with words',
      list('Articles', p('يعمل به.'), p('ينشر.')),
      'المادة 1: يعمل به.\n\nالمادة 2: ينشر.',
    ],
    ['numbers that are not shown', list('Bare', p('أول'), p('ثان')), '- أول\n- ثان'],
    ['letters', list('Letters', p('أول'), p('ثان')), '1. أول\n2. ثان', 'letters of lists'],
    ['a heading in a list', list('L1', heading('باب', 2)) + p('نصّ.'), '## 1. باب\n\nنصّ.'],
    [
      'numbers as they once looked',
      `${heading('<text:number>1.</text:number>باب', 2)}${list('L1', `<text:number>1.</text:number>${p('بند')}`)}`,
      '## 1. باب\n\n1. بند',
    ],
    [
      'the head of a list',
      `<text:list text:style-name="L1"><text:list-header>${p('رأس')}</text:list-header><text:list-item>${p('بند')}</text:list-item></text:list>`,
      'رأس\n\n1. بند',
    ],
    ['a heading by an Arabic name', p('باب', 'Arabic') + p('نصّ.'), '## باب\n\nنصّ.'],
    [
      'lines of code',
      p('a = 1', 'Lines') + p('<text:s text:c="2"/>b()', 'Lines'),
      '```\na = 1\n  b()\n```',
    ],
    [
      'how a word is read',
      p(
        '<text:ruby><text:ruby-base>كلمة</text:ruby-base><text:ruby-text>لفظ</text:ruby-text></text:ruby>',
      ),
      'كلمة(لفظ)',
    ],
    [
      'a link to a place in it',
      `${p('<text:a xlink:href="#b">إليه</text:a>')}${heading('<text:bookmark-start text:name="b"/>الباب الأول', 2)}`,
      '[إليه](#الباب-الأول)\n\n## الباب الأول',
    ],
  ])('%s', async (_what, inner, body, left = '') => {
    const made = await imported('a.odt', odt(heading('عنوان') + inner, STYLES));
    expect(made.body).toBe(`${body}\n`);
    expect(made.told).toContain(left);
  });

  it('a picture in several forms is one, and what stands in its frame is its caption', async () => {
    put('a.png', GIF);
    const forms = frame(picture('a.svm') + picture('a.png'));
    const caption = p(`${forms}الرصيف عند الفجر.`, 'Illustration');
    const box = p(frame(`<draw:text-box>${caption}</draw:text-box>`));
    const { body } = await imported('a.odt', odt(heading('عنوان') + box, STYLES));
    expect(body).toMatch(/^!\[[^\]]*\]\(\S+\)\nالرصيف عند الفجر\.\n$/);
  });

  it('large letters are the title where no style is', async () => {
    const text = p('نصّ طويل يقول ما جرى في المرفأ.');
    const large = odt(p('عودة القوارب', 'Large') + text, STYLES);
    expect((await imported('a.odt', large)).fields).toContain('title: عودة القوارب\n');
  });

  it('letters are not large that are as large as all', async () => {
    const text = p('نصّ طويل يقول ما جرى في المرفأ.');
    const usual = `<style:default-style style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:default-style>`;
    const large = odt(p('عودة القوارب', 'Large') + text, STYLES + usual);
    expect((await imported('a.odt', large)).fields).toContain('title: بلا عنوان\n');
  });
});
