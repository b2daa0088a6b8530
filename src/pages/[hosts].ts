import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../folders.ts';
import { redirectLines } from '../life/redirect-lines.ts';
import { redirects } from '../redirects.ts';

/** A name that begins so is no page's for Astro, unless it is a parameter. */
const FILE = '_redirects';

/** Only a site whose articles have moved has the list. */
export async function getStaticPaths() {
  return (await redirects()).length > 0 ? [{ params: { hosts: FILE } }] : [];
}

/** The redirects for hosts that read this list, after those that somebody has written in `public/`. */
export async function GET(): Promise<Response> {
  const own = join(PROJECT, 'public', FILE);
  const written = existsSync(own) ? `${readFileSync(own, 'utf8').trimEnd()}\n` : '';
  return new Response(written + redirectLines(await redirects()));
}
