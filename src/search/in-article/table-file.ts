import { type FormAndKeys, readForms } from '../article-words.ts';
import { fetchUnpacked } from '../query/whole-file.ts';

/**
 * Fetches the table that the build made for an article.
 *
 * @returns undefined if the table does not come whole: words are then found as they are typed
 */
export async function fetchTable(url: string): Promise<readonly FormAndKeys[] | undefined> {
  try {
    return readForms(await (await fetchUnpacked(url)).text());
  } catch {
    return undefined;
  }
}
