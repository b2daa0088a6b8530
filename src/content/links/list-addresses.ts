import { z } from 'astro/zod';
import { isoDate } from '../../dates/format-date.ts';
import { archiveOf, periodsTo } from '../../lists/archive.ts';
import { authorFinder } from '../../lists/authors.ts';
import { groupBySlug } from '../../lists/group-by-slug.ts';
import { pagesOf } from '../../lists/pagination.ts';
import { editionFolder } from '../../strings/edition-folder.ts';
import {
  DEFAULT_LANGUAGE,
  LANGUAGE_CODES,
  type Language,
  languageOf,
} from '../../strings/languages.ts';
import { localizedFields } from '../../strings/localized.ts';
import { slugify, slugOf } from '../../text/slug.ts';
import type { ReadFile } from '../among-files.ts';
import { lifeOf } from '../claims.ts';
import { type Section, sectionSlug } from '../settings/section-schema.ts';
import type { Site } from '../settings/site.ts';

/** What has lists: files that are right, of the articles those that have a page. */
export interface ListedContent {
  readonly articles: readonly ReadFile[];
  readonly tags: readonly ReadFile[];
  readonly authors: readonly ReadFile[];
}

const placed = z.object({
  section: z.object({ name: z.string() }).optional(),
  tags: z.array(z.string()).default([]),
  author: z.string().optional(),
  authors: z.array(z.string()).default([]),
});

const named = z.object({
  ...localizedFields('name', z.string().optional()),
  type: z.enum(['person', 'organization']).default('person'),
});

/** An article as lists have it. */
interface Listed extends z.infer<typeof placed> {
  readonly language: Language;
  readonly instant: Date;
  readonly isWithdrawn: boolean;
}

const isShown = ({ isWithdrawn }: Listed) => !isWithdrawn;

/**
 * The pages of all lists, numbered ones too, from the site's root: those that `src/pages/` makes of the
 * same articles by the same rules, here without Astro, so that a check knows them.
 *
 * @param now stands for the date of an article that has none
 */
export function listAddresses(
  content: ListedContent,
  { sections, timeZone }: Pick<Site, 'sections' | 'timeZone'>,
  now: Date,
): ReadonlySet<string> {
  const byLanguage = Map.groupBy(listed(content.articles, now), ({ language }) => language);
  const editions = LANGUAGE_CODES.filter(
    (code) => code === DEFAULT_LANGUAGE || byLanguage.get(code)?.some(isShown),
  );
  const filesOf = (edition: Language, files: readonly ReadFile[]) => {
    const isIn = (language: Language) =>
      language === edition || (edition === DEFAULT_LANGUAGE && !editions.includes(language));
    return files.filter(({ data }) => isIn(languageOf(data)));
  };
  const find = authorFinder(
    content.authors.map(({ path, data }) => ({ id: slugOf(path), data: named.parse(data) })),
  );
  const addresses = editions.flatMap((edition) => {
    const articles = byLanguage.get(edition) ?? [];
    const slugsOf = (files: readonly ReadFile[]) =>
      filesOf(edition, files).map(({ path }) => slugOf(path));
    const lists = [
      ...pagesBelow('sections', bySection(articles, sections, edition)),
      ...pagesBelow(
        'tags',
        byName(articles, ({ tags }) => tags, slugify),
        slugsOf(content.tags),
      ),
      ...pagesBelow(
        'authors',
        byName(articles, signatures, (name) => find(name).slug),
        slugsOf(content.authors),
      ),
      ...archivePages(articles, timeZone),
    ];
    return lists.map((path) => `/${editionFolder(edition)}${path}`);
  });
  return new Set(addresses);
}

function listed(articles: readonly ReadFile[], now: Date): readonly Listed[] {
  const read = articles.map(({ data }): Listed => {
    const { pubDate, withdrawn } = lifeOf(data);
    return {
      ...placed.parse(data),
      language: languageOf(data),
      instant: pubDate?.instant ?? now,
      isWithdrawn: withdrawn !== undefined,
    };
  });
  // Those of a day have to stand together.
  return read.sort((a, b) => b.instant.getTime() - a.instant.getTime());
}

type Lists = ReadonlyMap<string, readonly Listed[]>;

function bySection(
  articles: readonly Listed[],
  sections: readonly Section[],
  edition: Language,
): Lists {
  const groups = Map.groupBy(articles, ({ section }) => section?.name);
  return new Map(
    sections.map((section) => [sectionSlug(section, edition), groups.get(section.name) ?? []]),
  );
}

function byName(
  articles: readonly Listed[],
  namesOf: (article: Listed) => readonly string[],
  slugOfName: (name: string) => string,
): Lists {
  const groups = groupBySlug(articles, namesOf, slugOfName);
  return new Map(Array.from(groups, ([slug, { items }]) => [slug, items]));
}

/**
 * The pages and feeds of the lists of one kind.
 *
 * @param files the slugs of those that have a file, and so a page without articles, too
 */
function pagesBelow(kind: string, lists: Lists, files: readonly string[] = []): readonly string[] {
  const shown = [...lists].filter(
    ([slug, articles]) => files.includes(slug) || articles.some(isShown),
  );
  const silent = files.filter((slug) => !lists.has(slug)).map((slug) => [slug, []] as const);
  const pages = [...shown, ...silent].flatMap(([slug, articles]) => {
    const path = `${kind}/${slug}/`;
    return [`${path}rss.xml`, ...numberedPages(path, articles)];
  });
  return [`${kind}/`, ...pages];
}

function archivePages(articles: readonly Listed[], timeZone: string): readonly string[] {
  const dayOf = ({ instant }: Listed) => isoDate({ instant, hasTime: false }, timeZone);
  const days = archiveOf(articles, dayOf, isShown).flatMap(({ months }) =>
    months.flatMap((month) => month.days),
  );
  const pages = days.flatMap(({ name, items }) => {
    const [day = '', ...longer] = periodsTo(name)
      .map((period) => `archive/${period.replaceAll('-', '/')}/`)
      .toReversed();
    return [...longer, ...numberedPages(day, items)];
  });
  return ['archive/', ...pages];
}

function numberedPages(path: string, articles: readonly Listed[]): readonly string[] {
  return pagesOf(articles).map(({ number }) => path + (number === undefined ? '' : `${number}/`));
}

function signatures({ author, authors }: Listed): readonly string[] {
  return author === undefined ? authors : [author];
}
