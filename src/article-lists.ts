import { type CollectionEntry, getCollection } from 'astro:content';
import {
  type Article,
  livingSections,
  publishedArticles,
  shownArticles,
  site,
  standingPages,
} from './articles.ts';
import { mediaFilesOf } from './content/rendered-metadata.ts';
import { type Section, sectionSlug } from './content/section-schema.ts';
import { isoDate } from './dates/format-date.ts';
import { archiveOf } from './lists/archive.ts';
import { type Author, authorFinder, authorName } from './lists/authors.ts';
import { groupBySlug } from './lists/group-by-slug.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { listPath } from './paths.ts';
import { leadPicture } from './pictures/lead-picture.ts';
import { DEFAULT_LANGUAGE, type Language } from './strings/languages.ts';
import { slugify } from './text/slug.ts';

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

/** The sections that have articles, in their order, with their addresses in a language. */
export async function sectionLists(language: Language): Promise<readonly SectionList[]> {
  const articles = await articlesBySection();
  return (await livingSections()).map((section) => ({
    section,
    slug: sectionSlug(section, language),
    articles: articles.get(section.name) ?? [],
  }));
}

const articlesBySection = memoizePerBuild(async () =>
  Map.groupBy(await shownArticles(), ({ data }) => data.section?.name),
);

/** The tags that have articles or an introduction, in the order of their names. */
export const tagLists = memoizePerBuild(async (): Promise<readonly TagList[]> => {
  const groups = groupBySlug(await shownArticles(), ({ data }) => data.tags);
  const introductions = new Map((await getCollection('tags')).map((entry) => [entry.id, entry]));
  const slugs = [...new Set([...groups.keys(), ...introductions.keys()])];
  const lists = slugs.map((slug) => {
    const introduction = introductions.get(slug);
    const { name: written = slug, items: articles = [] } = groups.get(slug) ?? {};
    return { slug, name: introduction?.data.title ?? written, written, introduction, articles };
  });
  return lists
    .filter((list) => list.introduction || listedIn(list) > 0)
    .sort((a, b) => byName(a.name, b.name));
});

/** All who sign articles or have a file, in the order of their names. */
export const authorLists = memoizePerBuild(async (): Promise<readonly AuthorList[]> => {
  const { files, find } = await authors();
  const slugOf = (name: string) => find(name).slug;
  const groups = groupBySlug(await shownArticles(), ({ data }) => signatures(data), slugOf);
  const silent = files.filter(({ id }) => !groups.has(id));
  const lists = [
    ...Array.from(groups.values(), ({ slug, name, items }) => {
      return { slug, author: find(name), articles: items };
    }),
    ...silent.map(({ id }) => ({ slug: id, author: find(id), articles: [] })),
  ];
  const nameOf = ({ author }: AuthorList) => authorName(author, DEFAULT_LANGUAGE);
  return lists
    .filter((list) => list.author.file || listedIn(list) > 0)
    .sort((a, b) => byName(nameOf(a), nameOf(b)));
});

/** Those who sign an article, in the order of its byline. */
export async function authorsOf({ data }: Article): Promise<readonly Author<AuthorEntry>[]> {
  const { find } = await authors();
  return signatures(data).map(find);
}

const authors = memoizePerBuild(async () => {
  const files = await getCollection('authors');
  return { files, find: authorFinder(files) };
});

/** All published articles by year, month and day. */
export const archive = memoizePerBuild(async () =>
  archiveOf(
    await shownArticles(),
    ({ data }) => isoDate({ ...data.pubDate, hasTime: false }, site.timeZone),
    isListed,
  ),
);

/** The files of sound and moving pictures that pages have: by their names on the site, where they lie. */
export const mediaFiles = memoizePerBuild(async (): Promise<ReadonlyMap<string, string>> => {
  const texts = [
    ...(await publishedArticles()),
    ...(await standingPages()),
    ...(await getCollection('tags')),
    ...(await getCollection('authors')),
  ];
  return new Map(texts.flatMap(mediaFilesOf).map(({ file, name }) => [name, file]));
});

/** Where a section's kicker leads. Lists are there in the site's own language. */
export function sectionPath(section: Section): string {
  return listPath('sections', sectionSlug(section, DEFAULT_LANGUAGE));
}

/** Where a tag of an article leads. */
export function tagPath(tag: string): string {
  return listPath('tags', slugify(tag));
}

/** Where a name in a byline leads. */
export function authorPath({ slug }: Author): string {
  return listPath('authors', slug);
}

/** The portrait of an author, found and read. */
export function portraitOf({ file }: Author<AuthorEntry>) {
  return file && leadPicture(file.data);
}

function signatures({ author, authors: several }: Article['data']): readonly string[] {
  return author === undefined ? several : [author];
}

const { compare: byName } = new Intl.Collator(DEFAULT_LANGUAGE);
