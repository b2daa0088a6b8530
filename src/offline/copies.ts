/** Copies of what a server sent, and what is noted on each: when it was kept, and how large it is. */

const KEPT_AT = 'x-khabar-kept';
const SIZE = 'x-khabar-size';

/**
 * A copy to be kept. Of its headers only the type is: the body is unpacked already, and a response that
 * was redirected could not answer a navigation.
 *
 * @param now milliseconds since 1970
 */
export async function copyOf(response: Response, now: number): Promise<Response> {
  const body = await response.arrayBuffer();
  const headers = {
    'content-type': response.headers.get('content-type') ?? 'application/octet-stream',
    [KEPT_AT]: String(now),
    [SIZE]: String(body.byteLength),
  };
  return new Response(body, { headers });
}

/** When a copy was kept; 0 of what is none of ours. */
export function keptAt({ headers }: Response): number {
  return Number(headers.get(KEPT_AT));
}

/** Bytes of a copy. */
export function sizeOf({ headers }: Response): number {
  return Number(headers.get(SIZE));
}

/** The later of two copies of one page. */
export function laterOf(one: Response | undefined, other: Response | undefined) {
  if (!one || !other) return one ?? other;
  return keptAt(other) > keptAt(one) ? other : one;
}
