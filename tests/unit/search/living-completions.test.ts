import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { completionPath, readCompletions } from '../../../src/search/completion-table.ts';
import { withLivingCompletions } from '../../../src/search/index/closed/living-completions.ts';
import { completionFile } from '../../../src/search/index/tables/completion-files.ts';

const FILES = [
  completionFile('', { further: 'قب', lines: ['/articles/a/ قمر'] }),
  completionFile('ق', { further: 'م', lines: ['قمر', 'قارب'] }),
  completionFile('قم', { further: 'ح', lines: [] }),
  completionFile('قمح', { further: '', lines: ['قمح'] }),
  completionFile('ب', { further: '', lines: ['بحر'] }),
  { path: 'words/other.words', content: new Uint8Array() },
];
const PATHS = FILES.map(({ path }) => path);

const living = (others: Readonly<Record<string, string | undefined>>) =>
  withLivingCompletions(FILES, new Map(Object.entries(others)));
const told = (files: ReturnType<typeof living>, beginning: string) => {
  const file = files.find(({ path }) => path === completionPath(beginning));
  return file && readCompletions(gunzipSync(file.content).toString());
};

it('stay as they are if all of them are written', () => {
  expect(living({})).toEqual(FILES);
  expect(living({ نهر: undefined }).map(({ path }) => path)).toEqual(PATHS);
});

it('lose what nobody writes, or have it as others write it', () => {
  const files = living({ قمر: undefined, بحر: 'بحرٌ' });
  expect(told(files, 'ق')).toEqual({ further: 'م', lines: ['قارب'] });
  expect(told(files, 'ب')).toEqual({ further: '', lines: ['بحرٌ'] });
  expect(told(files, '')?.lines).toEqual(['/articles/a/ قمر']);
  expect(new Set(files.map(({ path }) => path))).toEqual(new Set(PATHS));
});

it('have no file, and no letter that leads to it, where no word begins so', () => {
  const files = living({ قمح: undefined, بحر: undefined });
  for (const gone of ['قمح', 'قم', 'ب']) expect(told(files, gone)).toBeUndefined();
  expect(told(files, 'ق')).toEqual({ further: '', lines: ['قمر', 'قارب'] });
  expect(told(files, '')?.further).toBe('ق');
});
