import { plainWords, unescaped } from '../html/plain-words.ts';
import { metaOf } from './wordpress-uploads.ts';
import { childrenOf, textIn, textOf, type XmlElement } from './xml-elements.ts';

/** How WordPress itself, and its menus and themes, group posts: nothing that a reader would miss. */
const INNER_GROUPS =
  /^(?:category|post_tag|author|post_format|nav_menu|link_category|language|wp_\w+)$/;

/** What posts have that were put into no category. */
const NO_CATEGORY = /^(?:uncategorized|غير مصنف)$/i;

/** Where plug-ins keep what search engines are told; `%` stands for what they fill in. */
const DESCRIPTIONS = ['_yoast_wpseo_metadesc', 'rank_math_description', '_aioseo_description'];

/**
 * What a post says of itself, in the words of any system. Groups that a plug-in or a newsroom added have their own
 * names.
 *
 * @param authors the names of authors by those under which they sign in
 * @param path the address that it had
 */
export function wordpressFields(
  item: XmlElement,
  authors: ReadonlyMap<string, string>,
  path: string | undefined,
): Readonly<Record<string, unknown>> {
  const groups = Map.groupBy(
    childrenOf(item, 'category'),
    ({ attributes }) => attributes.domain ?? '',
  );
  const of = (domain: string) =>
    (groups.get(domain) ?? []).map((group) => unescaped(textOf(group)).trim());
  const others = [...groups.keys()].filter((domain) => !INNER_GROUPS.test(domain));
  const login = textIn(item, 'dc:creator');
  const slug = decoded(textIn(item, 'wp:post_name'));
  const summary = plainWords(textIn(item, 'excerpt:encoded'));
  const described = DESCRIPTIONS.map((key) => metaOf(item, key)).find((text) => !/^$|%/.test(text));
  return {
    title: plainWords(textIn(item, 'title')),
    date: dateOf(item, 'wp:post_date') ?? textIn(item, 'pubDate'),
    lastmod: dateOf(item, 'wp:post_modified'),
    summary: summary || plainWords(described ?? ''),
    categories: of('category').filter((name) => !NO_CATEGORY.test(name)),
    tags: of('post_tag'),
    // Several may sign: a plug-in has them as a group, by the same names.
    authors: (groups.has('author') ? of('author') : [login]).map(
      (each) => authors.get(each) || each,
    ),
    ...Object.fromEntries(others.map((domain) => [domain, of(domain)])),
    slug,
    aliases: oldSlugs(item).flatMap((old) => renamed(path, slug, old) ?? []),
    featured: textIn(item, 'wp:is_sticky') === '1',
    status: textIn(item, 'wp:post_password') === '' ? textIn(item, 'wp:status') : 'private',
  };
}

/** Names that a post had before: WordPress leads from them to it. */
function oldSlugs(item: XmlElement): readonly string[] {
  return childrenOf(item, 'wp:postmeta').flatMap((meta) =>
    textIn(meta, 'wp:meta_key') === '_wp_old_slug' ? [decoded(textIn(meta, 'wp:meta_value'))] : [],
  );
}

function renamed(path: string | undefined, slug: string, old: string): string | undefined {
  const parts = path?.split('/') ?? [];
  const at = parts.findLastIndex((part) => slug !== '' && decoded(part) === slug);
  return at < 0 || old === '' ? undefined : parts.with(at, old).join('/');
}

/** In the zone of nowhere where WordPress has it so; `0000-00-00` is the date of a draft. */
function dateOf(item: XmlElement, name: string): string | undefined {
  const [gmt, local] = [textIn(item, `${name}_gmt`), textIn(item, name)];
  if (/^[1-9]/.test(gmt)) return `${gmt.replace(' ', 'T')}Z`;
  return /^[1-9]/.test(local) ? local : undefined;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
