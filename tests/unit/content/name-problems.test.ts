import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markdownFiles } from '../../../src/content/markdown-files.ts';
import { type MarkdownFolder, markdownFolders } from '../../../src/content/markdown-folder.ts';
import { readSite } from '../../../src/content/settings/site.ts';
import { ContentProblems } from '../../../src/diagnostics/problem.ts';
import { buildContext, emptyStore } from '../../setup/astro-store.ts';
import { alone, checkFolder } from '../../setup/one-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-names-'));
  mkdirSync(join(folder, 'articles'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const folders = markdownFolders(readSite('tests/newsroom/site.yaml'));
const kind = (of: keyof typeof folders): MarkdownFolder => ({ ...folders[of], folder });
const write = (name: string, fields: string, body = 'نصّ.') =>
  writeFileSync(join(folder, `${name}.md`), `---\n${fields}\n---\n\n${body}\n`);
const article = (name: string, ...tags: readonly string[]) =>
  write(
    name,
    `title: خبر\npubDate: 2025-01-01\ntags: [${tags.map((tag) => `"${tag}"`).join(', ')}]`,
  );

/** Problems as `severity file:line`, with the Arabic. */
async function said(of: keyof typeof folders): Promise<readonly (readonly [string, string])[]> {
  const problems = await checkFolder(kind(of));
  return problems.map(({ severity, file, line, ar }) => [
    `${severity} ${file.replace(`${folder}/`, '')}:${line}`,
    ar,
  ]);
}

describe('tags', () => {
  it('of other words and one address stop the build', async () => {
    article('a', 'C++');
    article('b', 'صيد', 'C#');
    article('c', 'C++');
    const [[place, ar] = []] = await said('articles');
    expect(place).toBe('error b.md:4');
    expect(ar).toContain('«C#»');
    expect(ar).toContain(`«C++» (${join(folder, 'a.md')}:4)`);
    expect(ar).toContain('/tags/c/');
  });

  it('stop it in a build as in a check', async () => {
    article('a', 'C++');
    article('b', 'C#');
    const { context } = buildContext(emptyStore());
    const load = markdownFiles(kind('articles'), '', alone()).load(context);
    await expect(load).rejects.toThrow(ContentProblems);
    await expect(load).rejects.toThrow(/b\.md:4:\n.*«C#»[\s\S]*The tag "C#"/);
  });

  it.each([
    ['hamza', 'الأردن', 'الاردن'],
    ['tashkeel', 'منى', 'مُنى'],
    ['a final letter', 'علي', 'على'],
    ['case', 'NATO', 'nato'],
  ])('that differ in %s get advice where the rarer stands', async (_what, common, rare) => {
    article('a', rare);
    article('b', common);
    article('c', common);
    const [[place, ar] = [], ...others] = await said('articles');
    expect(others).toEqual([]);
    expect(place).toBe('advice a.md:4');
    expect(ar).toContain(`«${rare}»`);
    expect(ar).toContain(`«${common}» (${join(folder, 'b.md')}:4)`);
  });

  it.each([
    ['other words', 'صيد', 'صيّاد'],
    ['one word twice', 'صيد', 'صيد'],
  ])('are fine: %s', async (_what, one, two) => {
    article('a', one);
    article('b', two);
    expect(await said('articles')).toEqual([]);
  });

  it('are named in their own line of a list', async () => {
    const list = 'title: خبر\npubDate: 2025-01-01\ntags:\n  - صيد\n  - الاردن';
    write('a', list);
    article('b', 'الأردن');
    article('c', 'الأردن');
    expect((await said('articles')).map(([place]) => place)).toEqual(['advice a.md:6']);
  });

  it.each(['tags: ["؟!"]', 'author: "؟!"', 'authors: ["؟!"]'])(
    '%s makes no address',
    async (field) => {
      write('a', `title: خبر\npubDate: 2025-01-01\n${field}`);
      const [[place, ar] = []] = await said('articles');
      expect(place).toBe('error a.md:4');
      expect(ar).toContain('لا حرف ولا رقم');
    },
  );

  it.each(['tags: [Con]', 'author: NUL', 'authors: [com1]'])(
    '%s has the name of a device of Windows',
    async (field) => {
      write('a', `title: خبر\npubDate: 2025-01-01\n${field}`);
      const [[place, ar] = []] = await said('articles');
      expect(place).toBe('error a.md:4');
      expect(ar).toContain('محجوز في نظام ويندوز');
    },
  );
});

it('an article that names its authors in two fields is refused', async () => {
  write('a', 'title: خبر\npubDate: 2025-01-01\nauthor: ليلى\nauthors: [يوسف]');
  const [[place, ar] = []] = await said('articles');
  expect(place).toBe('error a.md:5');
  expect(ar).toContain('اكتب الأسماء كلها في authors');
});

describe('a tag’s file', () => {
  it('has the name of the tag’s address', async () => {
    write('صيد', 'title: الصيد');
    const [[place, ar] = []] = await said('tags');
    expect(place).toBe('error صيد.md:2');
    expect(ar).toContain('سمِّ الملف الصيد.md');
  });

  it('is right so', async () => {
    write('كأس-العالم', 'title: كأس العالم');
    expect(await said('tags')).toEqual([]);
  });
});

describe('an author’s file', () => {
  it('without a name is refused', async () => {
    write('layla', 'role: مراسلة');
    const [[place, ar] = []] = await said('authors');
    expect(place).toBe('error layla.md:2');
    expect(ar).toContain('الحقل name غير موجود');
  });

  it('needs no text', async () => {
    write('layla', 'name: ليلى', '');
    expect(await said('authors')).toEqual([]);
  });

  it('shares its name with no other, in any language', async () => {
    write('a', 'name: ليلى\nnameEn: Layla');
    write('b', 'name: يوسف\nrole: محرر\nnameEn: layla');
    const [[place, ar] = [], ...others] = await said('authors');
    expect(others).toEqual([]);
    expect(place).toBe('error b.md:4');
    expect(ar).toContain(join(folder, 'a.md'));
  });

  it('may have its own name in two languages, and as that of the file', async () => {
    write('layla', 'name: Layla\nnameEn: Layla');
    expect(await said('authors')).toEqual([]);
  });
});
