import { importsOf, pageParts, pictureToKeep } from './page-parts.ts';
import type { Store } from './store.ts';

/**
 * Keeps what a page is drawn with. What a reader has only visited has the pictures that were seen; a
 * saved article has all of them, each in one size, and the forms of its words.
 *
 * @returns false when a picture could not be had
 * @throws when anything else could not
 */
export async function keepParts(
  html: string,
  url: string,
  store: Store,
  isSaved: boolean,
): Promise<boolean> {
  const { fonts, scripts, pictures, table } = pageParts(html, url);
  for (const font of fonts) await store.keep(font);
  await keepScripts(scripts, store);
  if (!isSaved) return true;
  if (table) await store.keep(table);
  let isWhole = true;
  for (const files of pictures) {
    // The size that the page has chosen is as good.
    const kept = await Promise.all(files.map((file) => store.find(file.url)));
    const picture = pictureToKeep(files);
    if (picture === undefined || kept.some(Boolean)) continue;
    await store.keep(picture).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
      isWhole = false;
    });
  }
  return isWhole;
}

/** Scripts with all that they import, now or later: after the next build the server may have none of them. */
async function keepScripts(scripts: readonly string[], store: Store): Promise<void> {
  const seen = new Set(scripts);
  for (const script of seen) {
    await store.keep(script);
    const text = await (await store.find(script))?.text();
    for (const imported of importsOf(text ?? '', script)) seen.add(imported);
  }
}
