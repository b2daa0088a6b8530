import { fetchFile } from './fetch-file.ts';

/** A file of JSON, always revalidated: it names the others, which each build names anew. */
export async function fetchJson(url: string): Promise<unknown> {
  return (await fetchFile(url, 'no-cache')).json();
}
