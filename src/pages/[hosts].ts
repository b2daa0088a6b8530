import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { withdrawnArticles } from '../articles.ts';
import { PROJECT } from '../folders.ts';
import { redirectLines } from '../life/redirect-lines.ts';
import { SERVERS, type Server, serverMap } from '../life/server-maps.ts';
import { articlePath } from '../paths.ts';
import { redirects } from '../redirects.ts';

/** A name that begins so is no page's for Astro, unless it is a parameter. */
const FILE = '_redirects';

interface Props {
  /** Whose table it is; of hosts that read `_redirects`, where it is not said. */
  readonly server?: Server;
}

/** Only a site whose articles have moved has the list, and only one that has old addresses the tables. */
export async function getStaticPaths() {
  const moved = await redirects();
  const list = moved.length > 0 ? [{ params: { hosts: FILE }, props: {} }] : [];
  if (moved.length + (await withdrawnArticles()).length === 0) return list;
  return [
    ...list,
    ...SERVERS.map((server) => ({
      params: { hosts: `.khabar-moved.${server}` },
      props: { server },
    })),
  ];
}

/** The redirects for hosts that read this list, after those that somebody has written in `public/`. */
export async function GET({ props: { server } }: APIContext<Props>): Promise<Response> {
  const moved = await redirects();
  if (server) {
    const withdrawn = await withdrawnArticles();
    const gone = withdrawn.map(({ data, slug }) => articlePath(data.lang, slug));
    return new Response(serverMap(server, { moved, gone }));
  }
  const own = join(PROJECT, 'public', FILE);
  const written = existsSync(own) ? `${readFileSync(own, 'utf8').trimEnd()}\n` : '';
  return new Response(written + redirectLines(moved));
}
