import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/publishing/manifest.ts';
import { visit } from '../setup/browser.ts';
import { temporaryFolder } from '../setup/build.ts';
import { buildInSegments } from '../setup/build-in-segments.ts';
import { contentFolder } from '../setup/content.ts';

/** A small site whose index is kept in segments, built again and again. */
let folder: string;
let content: string;
let output: string;

const site = visit(async () => {
  folder = await temporaryFolder('segments');
  [content, output] = [join(folder, 'content'), join(folder, 'site')];
  await contentFolder(content);
  await put('cat', '2025-02-01', 'علوم', 'قطة على الشجرة', 'نزلت القطة وحدها، وأكلت زعفراناً.');
  await put('dog', '2025-02-02', 'علوم', 'كلب في المحطة', 'انتظر الكلب قطاراً، ثم رآه الناس.');
  await put('owl', '2025-02-03', 'رياضة', 'بومة في الملعب', 'طارت البومة، ورآها الناس في الليل.');
  await put('fox', '2025-02-04', 'رياضة', 'ثعلب عند النهر', 'شرب الثعلب، ورأى الناس شطرنجاً.');
  return output;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function put(slug: string, day: string, section: string, title: string, text: string, head = '') {
  const fields = `title: ${title}\npubDate: ${day}\nsection: ${section}\n${head}`;
  return writeFile(join(content, 'articles', `${slug}.md`), `---\n${fields}---\n\n${text}\n`);
}

const build = (...args: readonly string[]) => buildInSegments({ content, output, from: 3 }, args);

/** The files of the index, and what they hold. */
async function indexFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const index = join(output, 'pagefind');
  const files = await filesOf(index);
  return new Map(files.map((file) => [file, readFileSync(join(index, file))] as const));
}

function manifestIn(files: ReadonlyMap<string, Buffer>): { readonly recent?: string } {
  return JSON.parse(String(files.get('words/index.json')));
}

/** The files of the whole site in which a word stands, packed or not. */
async function filesWith(word: string): Promise<readonly string[]> {
  const files = await filesOf(output);
  return files.filter((file) => {
    const bytes = readFileSync(join(output, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isPacked ? gunzipSync(bytes) : bytes).includes(word);
  });
}

const headlines = (page: Page) => page.locator('.result h2').allInnerTexts();

async function ask(page: Page, query: string): Promise<readonly string[]> {
  await page.goto(`${site.url}search/${query}`);
  await page.getByRole('status').filter({ hasText: /\S/, hasNotText: 'جارٍ' }).waitFor();
  return headlines(page);
}

/** What a list of filters offers, with how many each would leave. */
async function offered(page: Page, name: string): Promise<readonly string[]> {
  const options = page.locator(`select[name=${name}] option`);
  await options.nth(1).waitFor({ state: 'attached' });
  const texts = await options.allInnerTexts();
  return texts.map((text) => text.replace(/[\u2066-\u2069]/g, ''));
}

const WHITE = 'قطة على السطح';
const NEW = 'منطاد فوق الميدان';

describe('after an article was added and one edited', () => {
  let before: ReadonlyMap<string, Buffer>;
  let after: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    await build();
    before = await indexFiles();
    await put('cat', '2025-02-01', 'ثقافة', WHITE, 'نزلت القطط وحدها، وأكلت كركماً.');
    await put('balloon', '2025-02-03', 'علوم', NEW, 'حلّق المنطاد، ورآه الناس.\n\nثم هبط.');
    await build();
    after = await indexFiles();
  });

  it('the index keeps its files, but for those of the edited article, of lists and of words that it alone had', async () => {
    expect(manifestIn(before).recent).toBeUndefined();
    expect([...after.keys()]).toContain(`words/${manifestIn(after).recent}`);
    const others = [...before].filter(([path, bytes]) => !after.get(path)?.equals(bytes));
    const named = others.map(([path]) => path.replace(/(?:unknown|w)_[0-9a-f]+/, '…')).sort();
    expect(named).toEqual(
      [
        'articles/cat.words',
        // Of شجرة and زعفران.
        'completions/632.words',
        'completions/627.words',
        'completions/index.words',
        'fragment/….pf_fragment',
        'index/….pf_index',
        'pagefind-entry.json',
        'pagefind.….pf_meta',
        'words/index.json',
        'words/….words',
        'words/….words',
      ].sort(),
    );
    expect(await filesWith('زعفران')).toEqual([]);
  });

  it('a reader finds the new and the edited article by what they say now', async () => {
    const page = await site.blank();
    expect(await ask(page, '?q=منطاد')).toEqual([NEW]);
    expect(await page.locator('.result mark').allInnerTexts()).toContain('المنطاد');
    expect(await ask(page, '?q=كركم')).toEqual([WHITE]);
    expect(await ask(page, '?q=القطط')).toEqual([WHITE]);
    expect(await ask(page, '?q=زعفران')).toEqual([]);
    expect(await ask(page, '?q=شجرة')).toEqual([]);
    expect(await ask(page, '?q=«حلّق المنطاد»')).toEqual([NEW]);
    expect(await ask(page, '?q=«المنطاد هبط»')).toEqual([]);
    expect(await ask(page, '?q=الناس -منطاد -كلب -ثعلب')).toEqual(['بومة في الملعب']);
  });

  it('the newest come first, of both segments, and the filters count both', async () => {
    const page = await site.blank();
    const all = ['ثعلب عند النهر', NEW, 'بومة في الملعب', 'كلب في المحطة'];
    expect(await ask(page, '?q=الناس&sort=date')).toEqual(all);
    expect(await offered(page, 'section')).toEqual([
      'كل الأقسام (4)',
      expect.stringMatching(/^(?:رياضة|علوم) \(2\)$/),
      expect.stringMatching(/^(?:رياضة|علوم) \(2\)$/),
    ]);
    expect(await ask(page, '?section=ثقافة')).toEqual([WHITE]);
    expect(await ask(page, '?q=الناس&section=علوم&sort=date')).toEqual([NEW, 'كلب في المحطة']);
  });

  it('a result leads to its words, which are marked, and the page is searched itself', async () => {
    const page = await site.blank();
    await ask(page, '?q=منطادهم');
    await page.locator('.result .passages a').first().click();
    await page.waitForURL(/articles\/balloon\/\?find=/);
    const said = page.locator('khabar-find').getByRole('status');
    await said.filter({ hasText: /موضع/ }).waitFor();
  });

  it('a headline that is new is offered as one types', async () => {
    const page = await site.open('');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).first().fill('منط');
    await page.getByRole('option', { name: NEW }).waitFor();
  });
});

describe('after a compaction', () => {
  beforeAll(() => build('--compact'));

  it('there is no recent segment, and the same is found', async () => {
    expect(manifestIn(await indexFiles()).recent).toBeUndefined();
    expect(await filesWith('زعفران')).toEqual([]);
    const page = await site.blank();
    expect(await ask(page, '?q=منطاد')).toEqual([NEW]);
  });
});

describe('after one was withdrawn and one deleted', () => {
  beforeAll(async () => {
    expect(await filesWith('شطرنج')).not.toEqual([]);
    const withdrawn = 'withdrawn: لم يكن.\n';
    await put('fox', '2025-02-04', 'رياضة', 'ثعلب', 'شرب الثعلب شطرنجاً.', withdrawn);
    await rm(join(content, 'articles/dog.md'));
    await build();
  });

  it('no word of them is in any file, nor are they found, and the rest of the index stays', async () => {
    expect(manifestIn(await indexFiles()).recent).toBeDefined();
    for (const word of ['شطرنج', 'قطار']) expect(await filesWith(word)).toEqual([]);
    const page = await site.blank();
    expect(await ask(page, '?q=الناس&sort=date')).toEqual([NEW, 'بومة في الملعب']);
  });
});
