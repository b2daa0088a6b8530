import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Black words on white, each apart from the others, twice as large; what is between them is unchanged. */
const APART = `
html { background: #fff !important; font-size: 200% !important; overflow-y: scroll !important }
*, *::before, *::after { line-height: 4 !important; color: #000 !important;
  background: none !important; border-color: transparent !important; box-shadow: none !important;
  text-decoration: none !important; position: static !important;
  list-style: none !important; transform: none !important }
*::before, *::after { content: none !important }
sup, img { visibility: hidden !important }
.actions, khabar-find, .on-paper { display: none !important }
td, th { padding: 0 1em !important; white-space: normal !important }`;

const ORIGINAL =
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';

/**
 * Copies a built site, and prepares one page of it for pictures of its words: it waits for its font, and
 * its policy, which would refuse our styles, is gone.
 */
export async function copyForPictures(site: string, page: string, copy: string): Promise<void> {
  await cp(site, copy, { recursive: true });
  const file = join(copy, page, 'index.html');
  const html = await readFile(file, 'utf8');
  const prepared = html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(/font-display:(?:optional|swap)/g, 'font-display:block')
    .replace('</head>', `<style>${APART}</style></head>`);
  if (!/font-display:block/.test(prepared)) throw new Error('the page declares no font');
  await writeFile(file, prepared);
}

/** Puts the font as it is published in the place of our subsets of it. */
export async function useOriginalFont(copy: string): Promise<void> {
  const original = await readFile(fileURLToPath(import.meta.resolve(ORIGINAL)));
  const files = await readdir(copy, { recursive: true });
  const fonts = files.filter((name) => name.endsWith('.woff2'));
  if (fonts.length === 0) throw new Error('the site has no font');
  await Promise.all(fonts.map((name) => writeFile(join(copy, name), original)));
}
