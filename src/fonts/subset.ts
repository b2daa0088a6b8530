import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Made once for each set of characters; a file's name tells what it was made of. */
const CACHE = 'node_modules/.cache/khabar-face';

/**
 * Makes a file of a few characters of a font, with all that shapes them.
 *
 * @param source the font, as a module specifier
 * @returns the path of a WOFF2 file from the project's root: pages tell the face by it, and should not
 *   differ with the folder that the project is in
 */
export async function subsetOf(source: string, characters: string): Promise<string> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  const hash = createHash('sha256').update(font).update(characters).digest('hex').slice(0, 16);
  const file = `./${CACHE}/${hash}.woff2`;
  const made = await access(file).then(
    () => true,
    () => false,
  );
  if (made) return file;
  await mkdir(CACHE, { recursive: true });
  const incoming = `${file}.${process.pid}`;
  await writeFile(incoming, await subsetFont(font, characters, { targetFormat: 'woff2' }));
  await rename(incoming, file);
  return file;
}
