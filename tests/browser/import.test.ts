import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { run } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { useServedSite } from '../setup/served-site.ts';

/** As an editor pastes it: a line a paragraph, a heading among them, signs that Markdown would read. */
const PASTED = [
  'أعلنت البلدية أن الجسر القديم يُغلق شهراً واحداً، وأن العبّارات تعمل ليلاً ونهاراً.',
  'وقال المهندس: «الأعمدة *سليمة*، لكن الأرضية [متآكلة]»، وقدّر الكلفة بـ 3_000_000 دينار.',
  'طريق بديل',
  '1. الطريق البديل يمر بالسوق؛ ويُنصح بتركه في السادسة مساءً <ساعة الذروة>.',
  '# ليس هذا عنواناً، بل وسم كتبه صاحبه.',
];

const site = useServedSite('import', async (content) => {
  await contentFolder(content);
  const file = join(content, 'pasted.txt');
  await writeFile(file, `\uFEFF${PASTED.join('\r\n')}\r\n`);
  const args = [file, '--title', 'إغلاق الجسر القديم', '--date', '2025-03-04', '--slug', 'bridge'];
  const imported = await run('src/commands/import.ts', { CONTENT_DIR: content }, args);
  if (imported.code !== 0) throw new Error(imported.output);
  return {};
});
const browser = useBrowser(() => `${site.url}robots.txt`);

it('what was pasted stands on the page, line by line, letter for letter', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}articles/bridge/`);
  expect(await page.locator('.prose > *').allTextContents()).toEqual(PASTED);
  expect(await page.locator('.prose h2').allTextContents()).toEqual(['طريق بديل']);
});

it.each(['العبّارات', 'مهندسون', 'الجسور', 'للبلدية', '"الأعمدة سليمة"'])(
  'and is found by %s',
  async (query) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
    await page.getByText('نتيجة واحدة').waitFor();
    expect(await page.locator('.result h2').innerText()).toBe('إغلاق الجسر القديم');
  },
);
