import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/**
 * Writes the same text as a page that has nothing else, no style, script or font: no page of it is seen sooner.
 *
 * @param page the built page of the article
 * @param folder where the site of this one page is written
 */
export async function writeFloor(page: string, folder: string): Promise<void> {
  const article = parse(await readFile(page, 'utf8')).querySelector('article');
  const blocks = article?.querySelectorAll('h1, .standfirst, .prose :is(h2, p, li)') ?? [];
  if (blocks.length < 2) throw new Error(`${page} has no text`);
  const text = blocks.map(({ tagName, text }) => `<${tagName}>${text}</${tagName}>`).join('\n');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>خبر</title>${text}`,
  );
}
