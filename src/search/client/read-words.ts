import { type Entry, readEntries } from '../word-table.ts';

/**
 * Fetches a file of forms and their classes. It is compressed already, so that any static server will
 * do; one that is cut short is refused.
 */
export async function readWords(url: string): Promise<readonly Entry[]> {
  const { body } = await fetched(url);
  const text = new Response(body?.pipeThrough(new DecompressionStream('gzip')));
  return readEntries(await text.text());
}

export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}
