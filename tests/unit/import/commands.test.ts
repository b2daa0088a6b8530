import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const TEXT = `بدأت في الرياض أعمال قمة اقتصادية يشارك فيها عشرون بلداً.
ويبحث المجتمعون على مدى يومين أسعار الطاقة * والغذاء_.
أسعار الطاقة
وقال رئيس الوفد: «نحتاج إلى اتفاق».
`;

let folder: string;
const contents = () => join(folder, 'content');
const articles = () => readdirSync(join(contents(), 'articles'));
const article = (name: string) => readFileSync(join(contents(), 'articles', name), 'utf8');

function put(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function run(command: 'import' | 'new', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: contents() } },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-import-'));
  mkdirSync(contents());
  copyFileSync('tests/newsroom/site.yaml', join(contents(), 'site.yaml'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run import', () => {
  it('makes an article that is ready to publish, once', () => {
    const file = put('نص.txt', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
    const request = [file, '--title', 'قمة الرياض', '--date', '2024-11-12'];
    const target = join(contents(), 'articles', 'قمة-الرياض.md');

    expect(run('import', ...request)).toEqual({ status: 0, stdout: `${target}\n`, stderr: '' });
    expect(article('قمة-الرياض.md')).toBe(`---
title: قمة الرياض
pubDate: 2024-11-12
---

بدأت في الرياض أعمال قمة اقتصادية يشارك فيها عشرون بلداً.

ويبحث المجتمعون على مدى يومين أسعار الطاقة * والغذاء\\_.

## أسعار الطاقة

وقال رئيس الوفد: «نحتاج إلى اتفاق».
`);

    writeFileSync(target, 'changed since');
    for (const slug of ['قمة-الرياض', 'قمه-الرياض']) {
      const { status, stderr } = run('import', ...request, '--slug', slug);
      expect(status).toBe(1);
      expect(stderr).toContain(`--slug ${slug}-2`);
    }
    expect(articles()).toEqual(['قمة-الرياض.md']);
    expect(article('قمة-الرياض.md')).toBe('changed since');
  });

  it('says in both languages what a draft is missing', () => {
    const { status, stdout, stderr } = run('import', put('notes.txt', TEXT));
    expect(status).toBe(0);
    expect(stdout).toBe(`${join(contents(), 'articles', 'notes.md')}\n`);
    expect(stderr).toContain('ينقصها: العنوان (title)، تاريخ النشر (pubDate).');
    expect(stderr).toContain('Still missing: title, pubDate.');
    expect(article('notes.md')).toContain('draft: true\n');
  });

  it.each([
    ['no file', [], 'No file is named'],
    ['a file that is not there', ['nowhere.txt'], 'There is no file at nowhere.txt'],
    ['a folder without articles', ['src/dates'], 'There are no files to import here'],
    ['a title for many', ['src', '--title', 'x'], '--title is for one file'],
    ['an unquoted title', ['a.txt', 'b'], '--title "two words"'],
    ['an unknown option', ['a.txt', '--titel', 'x'], 'There is no option --titel'],
  ])('refuses %s in two languages and writes nothing', (_what, args, message) => {
    const { status, stdout, stderr } = run('import', ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^[^\n]*\p{Script=Arabic}[^\n]*\n[^\n]+\n$/u);
    expect(readdirSync(contents())).toEqual(['site.yaml']);
  });

  it('refuses what the steps refuse and writes nothing', () => {
    const { status, stderr } = run('import', put('a.txt', TEXT), '--date', '2024-02-30');
    expect(status).toBe(1);
    expect(stderr).toContain('2024-02-30');
    expect(run('import', join(folder, 'a.txt'), '--section', 'طقس').stderr).toContain('اقتصاد');
    expect(readdirSync(contents())).toEqual(['site.yaml']);
  });

  it('says of many articles each thing once, and counts what it did', () => {
    const post = (number: number) =>
      `<item><title>خبر ${number}</title><link>https://old.example/${number}/</link><description>&lt;p&gt;نصّ.&lt;/p&gt;&lt;img src="/a.png" alt="مرفأ"&gt;</description></item>`;
    const posts = Array.from({ length: 8 }, (_, index) => post(index + 1)).join('');
    const file = put('feed.xml', `<rss version="2.0"><channel>${posts}</channel></rss>`);
    const { status, stdout, stderr } = run('import', file, '--date', '2025-03-04');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(8);
    expect(stderr).not.toContain('\r');
    expect(stderr.match(/Pictures whose files are not here/g)).toHaveLength(1);
    expect(stderr).toMatch(/خبر-5\.md» و3 أخبار أخرى\n.*and 3 others\n/);
    expect(stderr).toContain('New articles: 8, of which drafts: 8.');
    expect(run('import', file).stderr).toContain('There already, and left as they were: 8.');
    expect(run('import', file, '--title', 'x').stderr).toContain('--title is for one file');
  });

  it('explains itself', () => {
    const { status, stdout } = run('import', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/--title[\s\S]*يصنع[\s\S]*Makes/);
  });
});

describe('npm run new', () => {
  it('begins a draft with a title and a day', () => {
    const { status, stdout } = run('new', 'قمة', 'الرياض');
    expect([status, stdout]).toEqual([0, `${join(contents(), 'articles', 'قمة-الرياض.md')}\n`]);
    expect(article('قمة-الرياض.md')).toMatch(
      /^---\ntitle: قمة الرياض\npubDate: \d{4}-\d\d-\d\d\ndraft: true\n---\n\n.+\n$/,
    );
  });

  it('refuses a time zone that there is not', () => {
    run('new', 'أول');
    writeFileSync(join(contents(), 'site.yaml'), 'name: خبر\ntimeZone: Asia/Riyad\n');
    const { status, stderr } = run('new', 'ثان');
    expect(status).toBe(1);
    expect(stderr).toMatch(/site\.yaml:2:[\s\S]*Asia\/Riyadh/);
    expect(articles()).toEqual(['أول.md']);
  });

  it('refuses to begin without a title', () => {
    const { status, stderr } = run('new');
    expect(status).toBe(1);
    expect(stderr).toContain('npm run new -- "عنوان الخبر"');
  });
});
