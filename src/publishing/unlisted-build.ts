import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './manifest.ts';

const FOLDERS = /^(?:_astro|pagefind)\//;
const ROOT =
  /^(?:favicon\.svg|noto-naskh-arabic-license\.txt|robots\.txt|rss\.xml|sitemap-(?:index|\d+)\.xml)$/;
const MASTHEAD = /<header class="masthead[" ]/;

/** What a build has made at a place before there were lists: it is told by what it looks like. */
export async function unlistedBuildFiles(site: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await filesOf(site)) {
    const isOurs =
      FOLDERS.test(path) ||
      ROOT.test(path) ||
      (path.endsWith('.html') && MASTHEAD.test(await readFile(join(site, path), 'utf8')));
    if (isOurs) found.push(path);
  }
  return found;
}
