import { close, createIndex, type IndexFile } from 'pagefind';

/** A built page that readers can search. */
export interface IndexedPage {
  /** The page's path on the site, with its base. */
  readonly url: string;
  readonly html: string;
}

/**
 * One language for all pages: Pagefind would keep an index for each `<html lang>`, and a page in one
 * language would not find an article in another.
 */
const INDEX_LANGUAGE = 'ar';

/** Builds the Pagefind index of the pages, as files that belong in `pagefind/`. */
export async function buildIndex(
  pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for await (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join('; ')}`);
    return files.filter(({ path }) => !isInterface(path));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pagefind brings interfaces of its own; ours stands on its JavaScript API. */
function isInterface(path: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);
}
