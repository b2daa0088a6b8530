import { isPublic, stateOf } from '../../life/state.ts';
import { editionFolder, splitEdition } from '../../strings/edition-folder.ts';
import { LANGUAGE_CODES, languageOf } from '../../strings/languages.ts';
import { localized } from '../../strings/localized.ts';
import { slugKey, slugOf } from '../../text/slug.ts';
import type { ReadFile, ReadFolder } from '../among-files.ts';
import { lifeOf } from '../claims.ts';
import { languageOfPlace } from '../language-folder.ts';
import { type Section, sectionSlug } from '../settings/section-schema.ts';
import type { Site } from '../settings/site.ts';
import { listAddresses } from './list-addresses.ts';
import { type NamedPage, nearPages } from './near-address.ts';

/** The folders of the content, as far as they could be read. */
export interface ReadContent {
  readonly articles: ReadFolder;
  readonly pages: ReadFolder;
  readonly tags: ReadFolder;
  readonly authors: ReadFolder;
}

/** The site around the content. */
export interface Around {
  readonly site: Pick<Site, 'sections' | 'timeZone'>;
  readonly now: Date;
  /**
   * Whether something else than an article or a list stands at a path.
   *
   * @param hasEdition whether there is an edition, by its front page
   */
  readonly isPage: (path: string, hasEdition: (home: string) => boolean) => boolean;
}

const BELOW = { articles: 'articles/', pages: '', tags: 'tags/', authors: 'authors/' } as const;
type Kind = keyof typeof BELOW;
const KINDS = ['articles', 'pages', 'tags', 'authors'] as const satisfies readonly Kind[];

/** The lists that have pages of their own, by the folder of those. */
const LISTS = ['sections', 'tags', 'authors', 'archive'] as const;
/** The address of a list that has a name: no feed, no numbered page, no day. */
const LIST = /^\/(?:sections|tags|authors)\/[^/]+\/$/;
export type ListKind = (typeof LISTS)[number];

/**
 * What stands at a list's address: a list; one that will, when an article is published that is not yet;
 * or nothing. It cannot be told while a file cannot be read that may make it.
 */
export type ListState = 'there' | 'later' | 'missing' | 'unknown';

/** To what links of texts can lead. */
export interface LinkTargets {
  /** The page of a file. */
  addressOf(file: ReadFile): string;
  articleAt(path: string): ReadFile | undefined;
  /** The text that stands on a page and is no article's. */
  textAt(path: string): ReadFile | undefined;
  /** What stands at an address of lists; undefined if it is none. */
  listAt(path: string): { readonly kind: ListKind; readonly state: ListState } | undefined;
  /** Whether something else stands there, or leads on from there. */
  isThere(path: string): boolean;
  /** The page that is likely meant by an address at which there is none. */
  near(path: string): string | undefined;
}

/** Finds what links can lead to in content that was read. */
export function linkTargets(content: ReadContent, { site, now, isPage }: Around): LinkTargets {
  const articles = content.articles.files;
  const addresses = new Map<ReadFile, string>(
    KINDS.flatMap((kind) =>
      content[kind].files.map((file) => [file, addressBelow(BELOW[kind], file)] as const),
    ),
  );
  const addressOf = (file: ReadFile) => addresses.get(file) ?? '';
  const byAddress = new Map<string, ReadFile>([
    // What lies beside the articles in the site's own language had an address beside theirs.
    ...articles.flatMap((article) => {
      const isBeside = languageOfPlace(article.path) === undefined;
      return isBeside ? [[`/articles/${slugOf(article.path)}/`, article] as const] : [];
    }),
    ...articles.map((article) => [addressOf(article), article] as const),
  ]);
  const texts = new Map(
    KINDS.filter((kind) => kind !== 'articles').flatMap((kind) =>
      content[kind].files.map((file) => [addressOf(file), file] as const),
    ),
  );
  const moved = new Set(articles.flatMap(({ data }) => oldAddresses(data)).map(slugKey));
  const listsOf = (shown: readonly ReadFile[]) => {
    const { tags, authors } = content;
    const all = { articles: shown, tags: tags.files, authors: authors.files };
    return listAddresses(all, site, now);
  };
  const isShown = ({ data }: ReadFile) => isPublic(stateOf(lifeOf(data), now));
  // Most texts lead to no list, and to find all of them takes long.
  const there = once(() => listsOf(articles.filter(isShown)));
  const later = once(() => listsOf(articles));
  const isWhole = [content.articles, content.tags, content.authors].every((read) => read.isWhole);
  const stateAt = (path: string): ListState => {
    if (there().has(path)) return 'there';
    if (later().has(path)) return 'later';
    return isWhole ? 'missing' : 'unknown';
  };
  const near = once(() => {
    const lists = [...there()].filter((path) => LIST.test(splitEdition(path).path));
    return nearPages([
      ...Array.from(addresses, ([{ data }, address]) => ({ address, names: namesOf(data) })),
      ...namedSections(site.sections).filter(({ address }) => there().has(address)),
      ...lists.map((address) => ({ address, names: [] })),
    ]);
  });
  return {
    addressOf,
    articleAt: (path) => byAddress.get(path),
    textAt: (path) => texts.get(path),
    listAt: (path) => {
      const kind = LISTS.find((name) => name === splitEdition(path).path.split('/')[1]);
      return kind && { kind, state: stateAt(path) };
    },
    // Every edition names its tags.
    isThere: (path) =>
      isPage(path, (home) => stateAt(`${home}tags/`) !== 'missing') || moved.has(slugKey(path)),
    near: (path) => (splitEdition(path).path.startsWith('/archive/') ? undefined : near()(path)),
  };
}

function once<Found>(find: () => Found): () => Found {
  let found: { readonly it: Found } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}

function addressBelow(below: string, { path, data }: ReadFile): string {
  return `/${editionFolder(languageOf(data))}${below}${slugOf(path)}/`;
}

/** By what people know a text, beside its address. */
function namesOf({ title, name }: ReadFile['data']): readonly string[] {
  return [title, name].filter((each) => typeof each === 'string');
}

function namedSections(sections: readonly Section[]): readonly NamedPage[] {
  return sections.flatMap((section) =>
    LANGUAGE_CODES.map((language) => ({
      address: `/${editionFolder(language)}sections/${sectionSlug(section, language)}/`,
      names: [localized(section, 'name', language)],
    })),
  );
}

function oldAddresses({ redirectFrom }: ReadFile['data']): readonly string[] {
  return Array.isArray(redirectFrom) ? redirectFrom.map(String) : [];
}
