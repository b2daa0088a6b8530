import { fetchFile } from './whole-file.ts';

/** A file of JSON, asked for anew: it names the others, which each build names anew. */
export async function fetchJson(url: string): Promise<unknown> {
  return (await fetchFile(url, 'no-cache')).json();
}
