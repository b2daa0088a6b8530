import type { Fragment } from '../../fragment.ts';
import { PAGEFIND_SIGNATURE, WORD_FOLDER } from '../../index-files.ts';
import { type RecentTable, readRecent } from '../../recent-table.ts';
import type { Engine } from '../engine/engine.ts';
import { fetchNamed } from '../engine/fetch-named.ts';
import type { WordLookup } from '../word-lookup.ts';
import { numberingOf } from './numbering.ts';
import { engineWithRecent } from './recent-engine.ts';
import { lookupWithRecent } from './recent-lookup.ts';

/** What an index is asked. */
interface Segment {
  readonly engine: Engine;
  readonly lookup: WordLookup;
}

/**
 * Fetches the recent articles of an index.
 *
 * @param folder where the index is, with a slash at its end
 * @param file that the manifest names
 * @param base the site's base path, with a slash at its end
 * @returns what makes the closed segment an index of all articles
 */
export async function withRecent(
  folder: string,
  file: string,
  base: string,
): Promise<(closed: Segment) => Segment> {
  const packed = await fetchNamed(folder + WORD_FOLDER + file);
  const table = readRecent(await packed.text());
  const numbering = numberingOf(table);
  const fragments = new Map<number, Promise<Fragment>>();
  const fragmentOf = (number: number) => {
    const fragment = fragments.get(number) ?? fetchFragment(table, number, folder, base);
    fragments.set(number, fragment);
    fragment.catch(() => fragments.delete(number));
    return fragment;
  };
  return ({ engine, lookup }) => ({
    engine: engineWithRecent(engine, table, numbering, fragmentOf),
    lookup: lookupWithRecent(lookup, engine, table, numbering),
  });
}

async function fetchFragment(
  { articles }: RecentTable,
  number: number,
  folder: string,
  base: string,
): Promise<Fragment> {
  const path = folder + (articles[number]?.fragment ?? '');
  const text = await (await fetchNamed(path)).text();
  if (!text.startsWith(PAGEFIND_SIGNATURE)) throw new Error(`no fragment: ${path}`);
  const fragment: Fragment = JSON.parse(text.slice(PAGEFIND_SIGNATURE.length));
  // As Pagefind does with its own.
  return { ...fragment, url: base.replace(/\/$/, '') + fragment.url };
}
