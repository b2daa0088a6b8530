import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFolder } from '../../../src/content/list-folder.ts';
import { unreadFiles } from '../../../src/content/unread-files.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'khabar-unread-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const put = (...names: readonly string[]) => {
  for (const name of names) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), 'نصّ');
  }
};
const said = (problems: ReturnType<typeof unreadFiles>) =>
  problems.map(({ file, severity, en }) => [file.replace(`${content}/`, ''), severity, en]);

it.each([
  ['beside the folders', ['moon.md'], 'moon.md', 'not read where it is. Articles'],
  ['in one of another name', ['posts/moon.md'], 'posts/moon.md', 'not read where it is. Articles'],
  ['in one in Arabic', ['مقالات/2025/moon.md'], 'مقالات/2025/moon.md', 'Articles lie in articles'],
  ['in one of another case', ['Pages/moon.md', 'pages/sun.md'], 'Pages/moon.md', 'not read'],
  [
    'with others',
    ['post/b.md', 'post/a.md', 'post/c.mdx'],
    'post/a.md',
    'with others in the folder post (2 files).',
  ],
])('a text %s is told once', (_where, names, file, words) => {
  put('articles/a.md', ...names);
  expect(said(unreadFiles(content))).toEqual([[file, 'advice', expect.stringContaining(words)]]);
});

it.each([
  'articles/moon.md',
  'pages/en/moon.md',
  'images/2025/notes.md',
  'README.md',
  'CODE_OF_CONDUCT.md',
  'templates/news.md',
  '_drafts/moon.md',
  '__MACOSX/articles/moon.md',
  'node_modules/a/guide.md',
  'notes.txt',
  '.obsidian/plugins/a.md',
  'notes/.trash/a.md',
])('nothing is said of %s', (name) => {
  put(name);
  expect(unreadFiles(content)).toEqual([]);
});

it.each(['moon.docx', 'moon.rtf', 'old/moon.html', 'قمر.odt', 'moon.eml'])(
  'a document among the articles is told by which command it becomes one: %s',
  (name) => {
    put(`articles/${name}`, 'articles/a.md');
    const folder = join(content, 'articles');
    const { files, problems } = listFolder({ folder, required: true, isImportedInto: true });
    expect(files).toEqual([join(folder, 'a.md')]);
    expect(said(problems)).toEqual([
      [`articles/${name}`, 'advice', expect.stringContaining(`import -- "${join(folder, name)}"`)],
    ]);
    expect(listFolder({ folder, required: true }).problems).toEqual([]);
  },
);

it('a PDF among the articles is told where readers may have it, since no import reads it', () => {
  put('articles/my report.pdf', 'articles/a.md');
  const { problems } = listFolder({
    folder: join(content, 'articles'),
    required: true,
    isImportedInto: true,
  });
  const words = expect.stringMatching(/folder public.*\(\/my%20report\.pdf\)/);
  expect(said(problems)).toEqual([['articles/my report.pdf', 'advice', words]]);
});

it.each(['.trash/moon.docx', '._moon.docx', '~$moon.docx'])(
  'nothing is said of what programs have beside documents: %s',
  (name) => {
    put(`articles/${name}`, 'articles/a.md');
    const folder = join(content, 'articles');
    expect(listFolder({ folder, required: true, isImportedInto: true }).problems).toEqual([]);
  },
);
