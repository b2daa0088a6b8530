import { splitEdition } from '../../strings/edition-folder.ts';
import { nearNames } from '../../text/near-name.ts';

/** A page to which a link may lead. */
export interface NamedPage {
  /** From the site's root. */
  readonly address: string;
  /** By what else people know it: its headline, the name of its section. */
  readonly names: readonly string[];
}

/** What stands behind the name of a page where its file is meant, or another system had it. */
const ENDING = /\.(?:md|mdx|markdown|txt|html?|php)$/i;

/**
 * Finds the page that a link likely means which leads nowhere: by the last part of its address, since what stands before it
 * is often that of a folder, or of another system (`/category/`, `/pages/`).
 */
export function nearPages(pages: readonly NamedPage[]): (path: string) => string | undefined {
  const finderIn = (some: readonly NamedPage[]) =>
    nearNames(some, ({ address, names }) => [nameOf(address), ...names]);
  const kinds = Array.from(
    Map.groupBy(pages, ({ address }) => kindOf(address)),
    ([kind, some]) => [kind, finderIn(some)] as const,
  );
  const findAnywhere = finderIn(pages);
  return (path) => {
    const name = nameOf(path);
    const [, find = findAnywhere] = kinds.find(([kind]) => kind === kindOf(path)) ?? [];
    return (find(name) ?? findAnywhere(name))?.address;
  };
}

/** What an address is one of, in the singular: of `/en/tags/sea/` `tag`. */
function kindOf(address: string): string {
  const [kind = ''] = splitEdition(address).path.split('/').filter(Boolean);
  return kind.replace(/s$/, '');
}

function nameOf(address: string): string {
  const parts = address.split('/').filter(Boolean);
  if (/^_?index(?:\.\w+)?$/i.test(parts.at(-1) ?? '')) parts.pop();
  return (parts.at(-1) ?? '').replace(/\p{Cf}/gu, '').replace(ENDING, '');
}
