/**
 * Milliseconds after which a file will not come: a slow line brings the largest in half of them. The dev
 * server makes the index at its first request.
 */
export const TIMEOUT = import.meta.env?.DEV ? 600_000 : 30_000;

/** A file, or an error: a server may send none, and a request may hang for ever. */
export async function fetchFile(url: string, cache: RequestCache = 'default'): Promise<Response> {
  // Browsers from before 2022 wait as long as they will.
  const response = await fetch(url, { signal: AbortSignal.timeout?.(TIMEOUT), cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/**
 * A compressed file, unpacked, which proves it whole: no result may rest on half a
 * file, nor on the page that a server sends for one that is missing. Any static server will do: it need
 * not know that the file is compressed.
 */
export async function fetchUnpacked(url: string): Promise<Response> {
  const { body } = await fetchFile(url);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}
