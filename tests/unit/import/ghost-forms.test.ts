import { expect, it } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

it.each([
  ['words without their form', { plaintext: 'أول.\n\nثان < 5.' }, 'أول.\n\nثان < 5.\n'],
  [
    'cards of Markdown',
    { mobiledoc: '{"cards":[["markdown",{"markdown":"**نصّ**"}]],"sections":[[10,0]]}' },
    '**نصّ**\n',
  ],
  [
    'cards among paragraphs, of which they are not all',
    {
      mobiledoc: '{"cards":[["markdown",{"markdown":"**نصّ**"}]],"sections":[[1,"p",[]],[10,0]]}',
      plaintext: 'قبله نصّ',
    },
    'قبله نصّ\n',
  ],
])('Ghost gives an article that it exports as %s', async (_what, text, body) => {
  const post = { id: 'p', title: 'خبر', slug: 'a', status: 'published', ...text };
  const file = put('a.json', JSON.stringify({ data: { posts: [post] } }));
  const [outcome] = await importFiles([file], request({ details: {} }));
  if (!outcome || !('article' in outcome)) throw new Error('no article');
  expect(outcome.article.markdown.split('---\n\n')[1]).toBe(body);
  const told = outcome.article.told.map(({ en }) => en).join('\n');
  expect(told.includes('words of this article alone')).toBe('plaintext' in text);
});
