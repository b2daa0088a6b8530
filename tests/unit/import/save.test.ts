import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArticle, saveNewArticle } from '../../../src/import/save.ts';
import { run } from '../../setup/build.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const textOf = (path: string) => readFileSync(path, 'utf8');

describe('an article whose name was taken since one looked', () => {
  it('gets the next free one, and replaces nothing', async () => {
    writeFileSync(join(folder, 'خبر.md'), 'الأول');
    writeFileSync(join(folder, 'خبر-2.md'), 'الثاني');
    // Nothing was seen: the others came in between.
    const path = await createArticle(folder, 'خبر', 'الثالث', []);
    expect(path).toBe(join(folder, 'خبر-3.md'));
    expect(['خبر.md', 'خبر-2.md', 'خبر-3.md'].map((name) => textOf(join(folder, name)))).toEqual([
      'الأول',
      'الثاني',
      'الثالث',
    ]);
  });

  it('is never lost among many at once', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `نصّ ${index}`);
    const paths = await Promise.all(texts.map((text) => createArticle(folder, 'خبر', text, [])));
    expect(paths.map(textOf)).toEqual(texts);
    expect(readdirSync(folder)).toHaveLength(texts.length);
  });

  it.each(['import', 'new'])('is never lost among many commands at once: %s', async (command) => {
    writeFileSync(join(folder, 'أ.txt'), 'نصّ');
    const env = { CONTENT_DIR: folder };
    const others = ['--date', '2024-11-12', '--title'];
    const given = (count: number) =>
      command === 'import'
        ? [join(folder, 'أ.txt'), '--author', `كاتب ${count}`, ...others, 'خبر']
        : ['خبر'];
    const done = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((count) => run(`src/commands/${command}.ts`, env, given(count))),
    );
    const saved = done.flatMap(({ code, output }) => (code === 0 ? [output.trim()] : []));
    expect(new Set(saved).size).toBe(saved.length);
    expect(readdirSync(join(folder, 'articles'))).toHaveLength(saved.length);
    for (const [index, { code, output }] of done.entries()) {
      if (code !== 0) expect(output).toContain('--slug خبر-');
      else if (command === 'import') expect(textOf(output.trim())).toContain(`كاتب ${index + 1}\n`);
    }
  });
});

describe('what is left in the folder', () => {
  it('is the article alone, also when it cannot be saved', async () => {
    await saveNewArticle(folder, 'خبر', 'نصّ');
    await expect(saveNewArticle(folder, 'خبر', 'آخر')).rejects.toThrow('--slug خبر-2');
    await expect(saveNewArticle(folder, 'خ'.repeat(300), 'نصّ')).rejects.toThrow('ENAMETOOLONG');
    expect(readdirSync(folder)).toEqual(['خبر.md']);
  });

  it('is swept when an import was killed, and not while one is at work', async () => {
    const [killed, atWork] = [join(folder, '.import-1'), join(folder, '.import-2')];
    writeFileSync(killed, '');
    writeFileSync(atWork, '');
    utimesSync(killed, 0, 0);
    await saveNewArticle(folder, 'خبر', 'نصّ');
    expect(readdirSync(folder)).toEqual(['.import-2', 'خبر.md']);
  });
});
