import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a content folder of its own settings and pages: without them it would borrow those of
 * `content/`, which may hold whatever a publication needs.
 *
 * @param articles slugs and headlines, the newest last
 */
export async function contentFolder(
  folder: string,
  articles: Readonly<Record<string, string>> = {},
): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'pages'), { recursive: true });
  await copyFile('tests/newsroom/site.yaml', join(folder, 'site.yaml'));
  await copyFile('tests/newsroom/pages/about.md', join(folder, 'pages/about.md'));
  for (const [index, [slug, title]] of Object.entries(articles).entries()) {
    const day = new Date(Date.UTC(2025, 0, index + 1)).toISOString().slice(0, 10);
    const text = `---\ntitle: ${title}\npubDate: ${day}\n---\n\nنصّ الخبر.\n`;
    await writeFile(join(folder, 'articles', `${slug}.md`), text);
  }
}
