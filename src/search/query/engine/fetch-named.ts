import { fetchFile } from './fetch-file.ts';

/** The sum in a name: `words/w_1a2b3c4d.words`, `fragment/unknown_1a2b3c4d-2.pf_fragment?ts=1`. */
const SUM = /_([\da-f]{1,8})(?:-\d+)?\.\w+(?:\?|$)/;

/**
 * A compressed file that its name has the sum of, unpacked. What is whole may be of another publish, which a cache or a
 * host kept under this name: gzip ends in the sum of what it holds, which unpacking proves.
 */
export async function fetchNamed(url: string): Promise<Response> {
  const packed = await (await fetchFile(url)).arrayBuffer();
  const [, sum] = SUM.exec(url) ?? [];
  const own = new DataView(packed).getUint32(packed.byteLength - 8, true).toString(16);
  if (sum && sum !== own) throw new Error(`another file: ${url}`);
  const { body } = new Response(packed);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}
