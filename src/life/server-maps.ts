/** What a server is to say of addresses at which there was an article. */
export interface OldAddresses {
  /** Old addresses and new ones, from the site's root, their letters as they are. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Addresses of withdrawn articles: their pages say so, to be sent with status 410. */
  readonly gone: readonly string[];
}

/** Stands for the new address of what has none. */
const GONE = '410';

/** The end of a file's name, behind which a path of ours has a slash. */
const FILE = /(\.html?)\/$/i;

type Entry = readonly [from: string, to: string];

/** By the name of the server: a table as it reads one, of decoded addresses. */
const TABLES = {
  nginx: quoted(';'),
  // A brace would begin a placeholder.
  caddy: (entries: readonly Entry[]) => quoted('')(entries.filter(([from]) => !/[{}]/.test(from))),
  apache: (entries: readonly Entry[]) => entries.map(([from, to]) => `${from} ${to}\n`).join(''),
} satisfies Record<string, (entries: readonly Entry[]) => string>;

export type Server = keyof typeof TABLES;

/** The servers whose configuration takes a table. */
export const SERVERS: readonly Server[] = ['nginx', 'caddy', 'apache'];

/**
 * Old addresses as a table for a server's configuration, by which it answers with 301 and 410 and need not
 * send a page that sends readers on. Keys are decoded: a server compares them with what it has decoded, so
 * that it does not matter how an address was written.
 */
export function serverMap(server: Server, { moved, gone }: OldAddresses): string {
  return TABLES[server]([
    ...moved.map(({ from, to }): Entry => [from.replace(FILE, '$1'), encoded(to)]),
    ...gone.map((path): Entry => [path, GONE]),
  ]);
}

/** The dollar, too, which begins a variable. */
function encoded(path: string): string {
  return encodeURI(path).replaceAll('$', '%24');
}

function quoted(end: string): (entries: readonly Entry[]) => string {
  return (entries) => entries.map(([from, to]) => `"${from}" "${to}"${end}\n`).join('');
}
