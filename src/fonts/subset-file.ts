import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * A subset is made once; its file name is a hash of the font and the characters. The name of the folder
 * stays as it is: a font's URL is a hash of its path, and readers have cached these.
 */
const CACHE = 'node_modules/.cache/khabar-font';

/**
 * Makes a subset of a font: the glyphs of some characters, and the rules that shape them.
 *
 * @param source the font, as a module specifier
 * @returns the path of a WOFF2 file from the project's root: Astro hashes it into the font's URL, which
 *   should not differ with the folder that the project is in
 */
export async function subsetFile(source: string, characters: string): Promise<string> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  const hash = createHash('sha256').update(font).update(characters).digest('hex').slice(0, 16);
  const file = `./${CACHE}/${hash}.woff2`;
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) return file;
  await mkdir(CACHE, { recursive: true });
  const incoming = `${file}.${process.pid}`;
  await writeFile(incoming, await subsetFont(font, characters, { targetFormat: 'woff2' }));
  await rename(incoming, file);
  return file;
}
