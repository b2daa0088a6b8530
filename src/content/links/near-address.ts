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

/** What other systems call a kind of page. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['categorie', 'section'],
  ['category', 'section'],
  ['post', 'article'],
]);

/**
 * Finds the page that a link likely means which leads nowhere: by the last part of its address, since what stands before it
 * is often that of a folder, or of another system (`/category/`, `/pages/`). Of pages of one name that of the same kind
 * is meant, and of the same edition.
 */
export function nearPages(pages: readonly NamedPage[]): (path: string) => string | undefined {
  const names = new Map<string, readonly string[]>();
  for (const { address, names: others } of pages)
    names.set(address, [...(names.get(address) ?? [nameOf(address)]), ...others]);
  const find = nearNames([...names.keys()], (address) => names.get(address) ?? []);
  return (path) => {
    const { language } = splitEdition(path);
    const kind = kindOf(path);
    return find([nameOf(path)], (address) => {
      const isOfEdition = splitEdition(address).language === language;
      return (kindOf(address) === kind ? 0 : 2) + (isOfEdition ? 0 : 1);
    });
  };
}

/** What an address is one of, in the singular: of `/en/tags/sea/` `tag`. */
function kindOf(address: string): string {
  const [folder = ''] = splitEdition(address).path.split('/').filter(Boolean);
  const kind = folder.replace(/s$/, '');
  return OTHERWISE.get(kind) ?? kind;
}

function nameOf(address: string): string {
  const parts = address.split('/').filter(Boolean);
  if (/^_?index(?:\.\w+)?$/i.test(parts.at(-1) ?? '')) parts.pop();
  return (parts.at(-1) ?? '').replace(/\p{Cf}/gu, '').replace(ENDING, '');
}
