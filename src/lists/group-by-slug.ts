import { slugify } from '../text/slug.ts';

/** All that goes by one address, in the order in which it came. */
export interface Group<Item> {
  readonly slug: string;
  /** The spelling that most of its items have; of those equally often, the first in code point order. */
  readonly name: string;
  readonly items: readonly Item[];
}

interface Spelled<Item> {
  readonly items: Item[];
  readonly spellings: Map<string, number>;
}

/**
 * Groups items by their names: spellings of one slug, such as «مُنى» and «منى», are one group. An item
 * stands in a group once.
 *
 * @param namesOf the names that an item has; each makes a slug
 */
export function groupBySlug<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  slugOf: (name: string) => string = slugify,
): ReadonlyMap<string, Group<Item>> {
  const groups = new Map<string, Spelled<Item>>();
  // Of a name that many have the slug is made once.
  const slugs = new Map<string, string>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const slug = slugs.get(name) ?? slugOf(name);
      slugs.set(name, slug);
      const group: Spelled<Item> = groups.get(slug) ?? { items: [], spellings: new Map() };
      groups.set(slug, group);
      if (group.items.at(-1) !== item) group.items.push(item);
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
    }
  }
  return new Map(
    Array.from(groups, ([slug, { items: own, spellings }]) => {
      return [slug, { slug, name: commonest(spellings), items: own }];
    }),
  );
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}
