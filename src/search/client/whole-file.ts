/**
 * Files of the index, which come whole or are an error: nothing that the reader is told may rest on
 * half a file, nor on the page that a server sends for one that is missing.
 */

/** Milliseconds after which a file will not come: a slow line brings the largest in half of them. */
const PATIENCE = 30_000;

/** Begins every unpacked file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';

/** A file of JSON, asked for anew: it names the others, which each build names anew. */
export async function fetchJson(url: string): Promise<unknown> {
  return JSON.parse(await (await fetchFile(url, 'no-cache')).text());
}

/** A compressed file, unpacked, which proves it whole. Any static server will do: it need not know. */
export async function fetchUnpacked(url: string): Promise<Blob> {
  const packed = await fetchFile(url, 'default');
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/** A file of Pagefind, unpacked; Pagefind takes it so. */
export async function fetchOfPagefind(url: string): Promise<Blob> {
  const file = await fetchUnpacked(url);
  if ((await file.slice(0, SIGNATURE.length).text()) === SIGNATURE) return file;
  throw new Error(`no file of Pagefind: ${url}`);
}

async function fetchFile(url: string, cache: RequestCache): Promise<Blob> {
  return inTime(async (signal) => {
    const response = await fetch(url, { signal, cache });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.blob();
  });
}

/** What does not come in time is an error: a request may hang for ever. */
export async function inTime<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new Error('too late'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
