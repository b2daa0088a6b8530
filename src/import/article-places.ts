import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';
import { slugKey, slugOf } from '../text/slug.ts';
import type { Article } from './article.ts';
import { oldAddressesThere, withSlash } from './old-pages.ts';
import type { TakenPicture } from './picture-source.ts';
import { createArticle, saveNewArticle } from './save.ts';

/** Where a run writes, and whether it does. */
export interface Places {
  /** The folders of articles and of pictures. */
  readonly articles: string;
  readonly images: string;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

/** The files that articles of one run become: which names are taken, by earlier ones and by each other. */
export class ArticlePlaces {
  readonly #places: Places;
  readonly #isOne: boolean;
  /** Old addresses of articles that were there before. */
  readonly #there: ReadonlyMap<string, string>;
  /** The files that were in each folder before, by their names as readers take them. */
  readonly #before = new Map<string, ReadonlyMap<string, string>>();
  /** The names that were given in each folder. */
  readonly #given = new Map<string, Set<string>>();

  /** @param isOne whether one article was named: then another of its name is told, and not passed over */
  constructor(places: Places, isOne: boolean) {
    this.#places = places;
    this.#isOne = isOne;
    this.#there = oldAddressesThere(places.articles);
  }

  /** The file in which an article is already, by an address that it had or, of many, by its name. */
  async standing(
    article: Article,
    oldAddresses: readonly string[] = [],
  ): Promise<string | undefined> {
    const [moved] = oldAddresses.flatMap((old) => this.#there.get(withSlash(old)) ?? []);
    if (moved !== undefined || this.#isOne) return moved;
    return (await this.#namesIn(this.#folderOf(article))).get(slugKey(article.slug));
  }

  /** Gives an article its name, with a number where another article of the run has it. */
  take(article: Article): string {
    const folder = this.#folderOf(article);
    const given = this.#given.get(folder) ?? new Set<string>();
    this.#given.set(folder, given);
    const free = freeSlug(article.slug, given);
    given.add(slugKey(free));
    return free;
  }

  /** Writes an article under its name, with its pictures. @returns its path, also where nothing is written */
  async put(article: Article, slug: string): Promise<string> {
    const folder = this.#folderOf(article);
    if (this.#places.dryRun) return this.#wouldBe(folder, slug);
    await mkdir(folder, { recursive: true });
    // Of many, no name is there: that was looked for.
    const path = this.#isOne
      ? await saveNewArticle(folder, slug, article.markdown)
      : await createArticle(folder, slug, article.markdown, []);
    for (const picture of article.pictures) await putPicture(this.#places.images, picture);
    return path;
  }

  /** Where articles in its language belong. */
  #folderOf({ language }: Article): string {
    const { articles } = this.#places;
    return language === DEFAULT_LANGUAGE ? articles : join(articles, language);
  }

  /** The articles that were in a folder before this run, which looks once: there may be thousands. */
  async #namesIn(folder: string): Promise<ReadonlyMap<string, string>> {
    const known = this.#before.get(folder) ?? (await articlesIn(folder));
    this.#before.set(folder, known);
    return known;
  }

  async #wouldBe(folder: string, slug: string): Promise<string> {
    const isThere = this.#isOne && (await articlesIn(folder)).has(slugKey(slug));
    // It refuses, and names the one that is there.
    if (isThere) await saveNewArticle(folder, slug, '');
    return join(folder, `${slug}.md`);
  }
}

async function articlesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = existsSync(folder) ? await readdir(folder) : [];
  const articles = files.filter((name) => name.endsWith('.md'));
  return new Map(articles.map((name) => [slugKey(slugOf(name)), join(folder, name)]));
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; taken.has(slugKey(free)); count += 1) free = `${slug}-${count}`;
  return free;
}

/** Nothing that is there is replaced. */
async function putPicture(images: string, { name, bytes }: TakenPicture): Promise<void> {
  const target = join(images, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
