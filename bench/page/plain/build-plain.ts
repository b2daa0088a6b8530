import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds the same article the plain way, to have something to be measured against: a page of Astro's
 * own Markdown, with the stock font and Pagefind's default interface.
 *
 * @param article a Markdown file
 * @param root an empty folder in the project, from where packages are found
 * @returns the folder of the built site
 */
export async function buildPlain(article: string, root: string): Promise<string> {
  const pages = join(root, 'src/pages');
  const site = join(root, 'dist');
  await mkdir(pages, { recursive: true });
  await copyFile('bench/page/plain/page.astro', join(pages, 'index.astro'));
  await copyFile(article, join(pages, 'article.md'));
  await build({ root, configFile: false, logLevel: 'error', vite: { logLevel: 'error' } });
  await rm(join(site, 'article'), { recursive: true });

  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  return site;
}
