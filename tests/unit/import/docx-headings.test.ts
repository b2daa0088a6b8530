import { expect, it } from 'vitest';
import { docx, wordParagraph, wordRun } from './documents.ts';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const style = (id: string, name: string, more: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
const based = (id: string) => `<w:basedOn w:val="${id}"/>`;

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  style('2', 'heading 2', outline(1)),
  style('House', 'عنوان الصحيفة', outline(1)),
  style('Based', 'عنوان فرعي', based('2')),
  style('Deeper', 'عنوان أصغر', `${based('Based')}${outline(2)}`),
  style('Text', 'متن', `${based('2')}${outline(9)}`),
  style('Circle', 'دائرة', based('Circle')),
].join('')}</w:styles>`;

const bodyOf = async (paragraph: string) => {
  const text = wordParagraph(wordRun('نصّ.'));
  const start = text + wordParagraph(wordRun('قبل'), '2') + text;
  const { body } = await imported(
    'a.docx',
    docx(start + paragraph + text, { 'word/styles.xml': STYLES }),
  );
  return body;
};

it.each([
  ['of Word', '2', '## ما تغيّر'],
  ['of a house', 'House', '## ما تغيّر'],
  ['based on one of Word', 'Based', '## ما تغيّر'],
  ['based on another', 'Deeper', '### ما تغيّر'],
  ['of the text', 'Text', 'ما تغيّر'],
  ['based on itself', 'Circle', 'ما تغيّر'],
  ['that is not there', 'None', 'ما تغيّر'],
])('a paragraph in a style %s', async (_what, name, line) => {
  const paragraph = wordParagraph(wordRun('ما تغيّر'), name);
  expect(await bodyOf(paragraph)).toContain(`\n\n${line}\n\n`);
});

it.each([
  ['a heading where it is short', 'ما تغيّر', '### ما تغيّر'],
  ['none where it is long', 'كلمة '.repeat(50).trim(), 'كلمة '.repeat(50).trim()],
])('a paragraph that has a place in the outline itself is %s', async (_what, words, line) => {
  const paragraph = `<w:p>${outline(2)}${wordRun(words)}</w:p>`;
  expect(await bodyOf(paragraph)).toContain(`\n\n${line}\n\n`);
});
