import { type CollectionEntry, getCollection } from 'astro:content';
import { type Article, livingSections, shownIn, site } from './articles.ts';
import { type Section, sectionSlug } from './content/settings/section-schema.ts';
import { isoDate } from './dates/format-date.ts';
import { editions, type Versions } from './editions.ts';
import { archiveOf } from './lists/archive.ts';
import { type Author, authorFinder, authorName } from './lists/authors.ts';
import { groupBySlug } from './lists/group-by-slug.ts';
import { pagesOf } from './lists/pagination.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { listPath } from './paths.ts';
import { DEFAULT_LANGUAGE, type Language } from './strings/languages.ts';
import { slugify, slugOf } from './text/slug.ts';

/** Articles that go by one address, the newest first. Those that were withdrawn keep their places. */
interface List {
  readonly slug: string;
  readonly articles: readonly Article[];
}

/** Whether a list shows an article, and does not only keep its place. */
export function isListed({ state }: Article): boolean {
  return state !== 'withdrawn';
}

/** How many articles a list shows. */
export function listedIn({ articles }: List): number {
  return articles.filter(isListed).length;
}

/** A list as each page of it has it: without its articles, all of which no page shows. */
export type NamedList<Of extends List> = Omit<Of, 'articles'> & {
  /** Whether it shows any. */
  readonly isEmpty: boolean;
};

function namedList<Of extends List>(list: Of): NamedList<Of> {
  const { articles: _articles, ...named } = list;
  return { ...named, isEmpty: listedIn(list) === 0 };
}

/** The pages of lists, as Astro asks for them. Each is given what it shows, so that it changes with nothing else. */
export function listPages<Of extends List>(lists: readonly Of[]) {
  return lists.flatMap((list) =>
    pagesOf(list.articles, isListed).map((page) => ({
      params: { slug: list.slug, page: page.number?.toString() },
      props: { list: namedList(list), page },
    })),
  );
}

/** The feeds of lists, with so many of the newest of each. */
export function listFeeds<Of extends List>(lists: readonly Of[], newest: number) {
  return lists.map((list) => ({
    params: { slug: list.slug },
    props: { list: namedList(list), articles: list.articles.filter(isListed).slice(0, newest) },
  }));
}

export interface SectionList extends List {
  readonly section: Section;
}

export interface TagList extends List {
  readonly name: string;
  /** As most of its articles have it. */
  readonly written: string;
  readonly introduction?: CollectionEntry<'tags'> | undefined;
}

export interface AuthorList extends List {
  readonly author: Author<AuthorEntry>;
}

type AuthorEntry = CollectionEntry<'authors'>;

/** The sections that have articles in an edition, in their order. */
export const sectionLists = memoizePerBuild(
  'sectionLists',
  async (language: Language): Promise<readonly SectionList[]> => {
    const articles = Map.groupBy(await shownIn(language), ({ data }) => data.section?.name);
    return (await livingSections(language)).map((section) => ({
      section,
      slug: sectionSlug(section, language),
      articles: articles.get(section.name) ?? [],
    }));
  },
);

/** The newest page of a section in each edition in which the section has articles. */
export const sectionVersions = memoizePerBuild(
  'sectionVersions',
  async (name: string): Promise<Versions> => {
    const lists = (await editions()).map(async (language) => {
      const list = (await sectionLists(language)).find(({ section }) => section.name === name);
      return list ? [[language, listPath(language, 'sections', list.slug)] as const] : [];
    });
    return new Map((await Promise.all(lists)).flat());
  },
);

/** The tags that have articles or an introduction in an edition, in the order of their names. */
export const tagLists = memoizePerBuild(
  'tagLists',
  async (language: Language): Promise<readonly TagList[]> => {
    const groups = groupBySlug(await shownIn(language), ({ data }) => data.tags);
    const entries = await ofEdition(language, await getCollection('tags'));
    const introductions = new Map(entries.map((entry) => [slugOf(entry.id), entry]));
    const slugs = [...new Set([...groups.keys(), ...introductions.keys()])];
    const lists = slugs.map((slug) => {
      const introduction = introductions.get(slug);
      const { name: written = slug, items: articles = [] } = groups.get(slug) ?? {};
      return { slug, name: introduction?.data.title ?? written, written, introduction, articles };
    });
    return lists
      .filter((list) => list.introduction || listedIn(list) > 0)
      .sort(byName(language, ({ name }) => name));
  },
);

/** All who sign articles of an edition, or have a file in its language, in the order of their names. */
export const authorLists = memoizePerBuild(
  'authorLists',
  async (language: Language): Promise<readonly AuthorList[]> => {
    const { files, find } = await authors();
    const slugOfName = (name: string) => find(name).slug;
    const groups = groupBySlug(await shownIn(language), ({ data }) => signatures(data), slugOfName);
    const own = await ofEdition(language, files);
    const silent = own.filter(({ id }) => !groups.has(id));
    const lists = [
      ...Array.from(groups.values(), ({ slug, name, items }) => {
        return { slug, author: find(name), articles: items };
      }),
      ...silent.map(({ id }) => ({ slug: id, author: find(id), articles: [] })),
    ];
    const ownSlugs = new Set<string>(own.map(({ id }) => id));
    const hasFile = ({ author }: AuthorList) => ownSlugs.has(author.file?.id ?? '');
    return lists
      .filter((list) => listedIn(list) > 0 || hasFile(list))
      .sort(byName(language, ({ author }) => authorName(author, language)));
  },
);

/** The newest page of a writer who has a file in each edition in which they sign: it tells who they are in all. */
export const authorVersions = memoizePerBuild(
  'authorVersions',
  async (file: string): Promise<Versions> => {
    const lists = (await editions()).map(async (language) => {
      const list = (await authorLists(language)).find(({ author }) => author.file?.id === file);
      return list ? [[language, listPath(language, 'authors', list.slug)] as const] : [];
    });
    return new Map((await Promise.all(lists)).flat());
  },
);

/** Whether an edition has lists of tags and of authors, to which the foot of each page leads. */
export const hasLists = memoizePerBuild('hasLists', async (language: Language) => ({
  tags: (await tagLists(language)).length > 0,
  authors: (await authorLists(language)).length > 0,
}));

/** Those of some files that are in the language of an edition, or of one that there is not. */
async function ofEdition<File extends { readonly data: { readonly lang: Language } }>(
  edition: Language,
  files: readonly File[],
): Promise<readonly File[]> {
  const there = new Set(await editions());
  const isIn = (language: Language) =>
    there.has(language) ? language === edition : edition === DEFAULT_LANGUAGE;
  return files.filter(({ data }) => isIn(data.lang));
}

/** Those who sign an article, in the order of its byline. */
export async function authorsOf({ data }: Article): Promise<readonly Author<AuthorEntry>[]> {
  return Promise.all(signatures(data).map(authorNamed));
}

const authorNamed = memoizePerBuild('authorNamed', async (written: string) =>
  (await authors()).find(written),
);

const authors = memoizePerBuild('authors', async () => {
  const files = await getCollection('authors');
  return { files, find: authorFinder(files) };
});

/** All published articles of an edition by year, month and day. */
export const archive = memoizePerBuild('archive', async (language: Language) =>
  archiveOf(
    await shownIn(language),
    ({ data }) => isoDate({ ...data.pubDate, hasTime: false }, site.timeZone),
    isListed,
  ),
);

/** Where a section's kicker leads. */
export function sectionPath(edition: Language, section: Section): string {
  return listPath(edition, 'sections', sectionSlug(section, edition));
}

/** Where a tag of an article leads. */
export function tagPath(edition: Language, tag: string): string {
  return listPath(edition, 'tags', slugify(tag));
}

/** Where a name in a byline leads. */
export function authorPath(edition: Language, { slug }: Author): string {
  return listPath(edition, 'authors', slug);
}

function signatures({ author, authors: several }: Article['data']): readonly string[] {
  return author === undefined ? several : [author];
}

function byName<List>(language: Language, nameOf: (list: List) => string) {
  const { compare } = new Intl.Collator(language);
  return (a: List, b: List) => compare(nameOf(a), nameOf(b));
}
