import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { PROJECT } from '../../folders.ts';
import { mimeTypeOf } from '../../media/media-types.ts';
import { mediaFiles } from '../../media-files.ts';

/** The files of sound and moving pictures that pages have, as they are. */
export async function getStaticPaths() {
  return Array.from(await mediaFiles(), ([name, file]) => ({
    params: { file: name },
    props: { file },
  }));
}

export async function GET({ params, props }: APIContext<{ file: string }>): Promise<Response> {
  const body = await readFile(join(PROJECT, props.file));
  return new Response(body, { headers: { 'Content-Type': mimeTypeOf(params.file ?? '') } });
}
