import { readWords } from '../client/read-words.ts';
import type { Entry } from '../word-table.ts';

/**
 * Fetches the table that the build made for an article.
 *
 * @returns undefined if the table does not come whole: words are then found as they are typed
 */
export async function fetchTable(url: string): Promise<readonly Entry[] | undefined> {
  try {
    return await readWords(url);
  } catch {
    return undefined;
  }
}
