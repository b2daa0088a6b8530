import { logoPicture } from '../metadata/logo.ts';

/** The publication's mark, for search engines and feed readers. */
export async function GET(): Promise<Response> {
  const picture = await logoPicture();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
