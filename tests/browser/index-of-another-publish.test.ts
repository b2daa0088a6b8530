import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../setup/browser.ts';
import { temporaryFolder } from '../setup/build.ts';
import { buildInSegments } from '../setup/build-in-segments.ts';
import { contentFolder } from '../setup/content.ts';

/** A small site of which yesterday's index was kept: it has a recent segment, then and now. */
let folder: string;
let content: string;
let output: string;
let yesterdays: string;

const site = visit(async () => {
  folder = await temporaryFolder('another-publish');
  [content, output] = [join(folder, 'content'), join(folder, 'site')];
  yesterdays = join(folder, 'yesterday');
  await contentFolder(content);
  await put('cat', '2025-02-01', 'قطة على الشجرة', 'نزلت القطة وحدها إلى الحديقة.');
  await put('dog', '2025-02-02', 'كلب في المحطة', 'انتظر الكلب قطاراً في الحديقة.');
  await put('owl', '2025-02-03', 'بومة في الملعب', 'طارت البومة فوق الحديقة.');
  return output;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function put(slug: string, day: string, title: string, text: string) {
  const fields = `title: ${title}\npubDate: ${day}\nsection: علوم\n`;
  return writeFile(join(content, 'articles', `${slug}.md`), `---\n${fields}---\n\n${text}\n`);
}

const build = (...args: readonly string[]) => buildInSegments({ content, output, from: 2 }, args);

beforeAll(async () => {
  await build();
  await put('fox', '2025-02-04', 'ثعلب عند النهر', 'شرب الثعلب وعاد إلى الحديقة.');
  await build();
  cpSync(join(output, 'pagefind'), yesterdays, { recursive: true });
  await put('dog', '2025-02-02', 'كلب في الميناء', 'انتظر الكلب سفينة قرب حديقتين.');
  await put('bee', '2025-02-05', 'نحلة في الحديقة', 'حطّت النحلة على زهرة.');
  await build('--compact');
  await put('elk', '2025-02-06', 'أيل في الغابة', 'عبر الأيل النهر إلى الحديقة.');
  await build();
});

/** The files of a kind in an index: of yesterday's, or today's. */
function filesOf(index: string, kind: RegExp): readonly string[] {
  const all = readdirSync(index, { recursive: true, encoding: 'utf8' });
  const found = all.map((file) => file.replaceAll('\\', '/')).filter((file) => kind.test(file));
  if (found.length === 0) throw new Error(`${index} has no ${kind}`);
  return found;
}

function manifestIn(index: string) {
  return JSON.parse(readFileSync(join(index, 'words/index.json'), 'utf8'));
}

const FAILED = 'تعذّر تحميل فهرس البحث';
/** Of the closed segment and of the recent one, narrowed: the answer needs a file of every kind. */
const ASKED = `search/?${new URLSearchParams({ q: 'الحديقة', section: 'علوم' })}`;

const answered = (page: Page) => page.getByRole('status').filter({ hasText: 'نتائج' }).waitFor();

/** A kind of file, and which of an index's is in the other's place. */
const KINDS: Readonly<Record<string, (index: string) => string>> = {
  'its entry': () => 'pagefind-entry.json',
  'the list of tables': () => 'words/index.json',
  'its list of articles': (index) => filesOf(index, /\.pf_meta$/)[0] ?? '',
  'the words': (index) => filesOf(index, /\.pf_index$/)[0] ?? '',
  'a text': (index) => filesOf(index, /fragment\/unknown.*\.pf_fragment$/)[0] ?? '',
  'a table of forms': (index) => `words/${manifestIn(index).files[0][1]}`,
  'what it is narrowed to': (index) => `words/${manifestIn(index).facets}`,
  'the recent articles': (index) => `words/${manifestIn(index).recent}`,
  'a recent text': (index) => filesOf(index, /fragment\/recent.*\.pf_fragment$/)[0] ?? '',
};

describe('a file of yesterday’s index beside those of today', () => {
  it.each(Object.entries(KINDS))(
    '%s: it is said not to be loaded, and the next question finds',
    async (_what, fileIn) => {
      const page = await site.blank();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const todays = fileIn(join(output, 'pagefind'));
      const body = readFileSync(join(yesterdays, fileIn(yesterdays)));
      expect(body.equals(readFileSync(join(output, 'pagefind', todays)))).toBe(false);
      const asked = `**/pagefind/${todays}*`;
      let sent = 0;
      await page.route(asked, (route) => {
        sent += 1;
        return route.fulfill({ contentType: 'application/octet-stream', body });
      });
      await page.goto(site.url + ASKED);
      await page.getByRole('status').filter({ hasText: FAILED }).waitFor();
      expect(sent).toBeGreaterThan(0);
      expect(await page.locator('.result').count()).toBe(0);
      await page.unroute(asked);
      await page.getByRole('button', { name: 'ابحث' }).click();
      await answered(page);
      const found = await page.locator('.result h2').allInnerTexts();
      expect(found.toSorted()).toEqual(
        [
          'أيل في الغابة',
          'بومة في الملعب',
          'ثعلب عند النهر',
          'قطة على الشجرة',
          'كلب في الميناء',
          'نحلة في الحديقة',
        ].toSorted(),
      );
      expect(errors).toEqual([]);
    },
  );

  it('which stands there whole, is not mixed with today’s', async () => {
    const page = await site.blank();
    await page.route('**/pagefind/words/index.json', (route) =>
      route.fulfill({ body: readFileSync(join(yesterdays, 'words/index.json')) }),
    );
    await page.route('**/pagefind/words/*.words', (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({
        body: readFileSync(join(yesterdays, pathname.split('/pagefind/')[1] ?? '')),
      });
    });
    await page.goto(site.url + ASKED);
    await page.getByRole('status').filter({ hasText: FAILED }).waitFor();
    expect(await page.locator('.result').count()).toBe(0);
  });
});
