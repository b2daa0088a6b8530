import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Section } from '../content/settings/section-schema.ts';
import type { Message } from '../diagnostics/message.ts';
import { articleMoved, articleWithoutText } from '../diagnostics/messages/import.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';
import { slugKey, slugOf } from '../text/slug.ts';
import { type Article, makeArticle } from './article.ts';
import { composeArticle, type Surroundings, slugOfReading } from './compose.ts';
import type { Details } from './details.ts';
import { isExport } from './exports/read-export.ts';
import { type Incoming, incomingFrom } from './incoming.ts';
import { listSources, type Source } from './list-files.ts';
import { oldAddressesThere, pagesOf, withSlash } from './old-pages.ts';
import { pastedText } from './plain-text.ts';
import { createArticle, saveNewArticle } from './save.ts';
import { rememberedAddresses } from './site-addresses.ts';

/** What an editor asks of an import. */
export interface Request {
  readonly details: Details;
  readonly slug?: string | undefined;
  readonly encoding?: string | undefined;
  readonly media?: string | undefined;
  /** Is told of each step how many of all are done. */
  readonly progress?: (done: number, of: number) => void;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
  readonly sections: readonly Section[];
  /** The folders of articles and of pictures. */
  readonly articles: string;
  readonly images: string;
}

/** What became of a file, or of an article in an export. */
export type Outcome =
  | { readonly file: string; readonly path: string; readonly article: Article }
  | { readonly file: string; readonly there: string }
  | { readonly file: string; readonly refused: string }
  | { readonly file: string; readonly told: readonly Message[] };

/**
 * Imports files, or all in a folder. One that is refused holds no other up, and nothing is overwritten:
 * of several, one whose article is there already, by its name or by an address that it had, is passed
 * over, so that a second run does what is new. What all are called is known before any is written,
 * because they lead to each other; their texts are read one by one.
 */
export async function importFiles(
  named: readonly string[],
  request: Request,
): Promise<readonly Outcome[]> {
  const sources = listSources(named);
  const [first] = sources;
  const isNamed = sources.length === 1 && named.length === 1 && first?.file === named[0];
  const isOne = isNamed && !isExport(named[0] ?? '');
  const outcomes: Outcome[] = [];
  const read: Named[] = [];
  const addresses = rememberedAddresses();
  for (const [done, source] of sources.entries()) {
    // Each file is read, and then the articles in it are written, of which there may be more.
    request.progress?.(done, sources.length * 2);
    try {
      const { all, told } = await incomingFrom(source, { ...request, addresses });
      for (const each of all) read.push({ ...each, slug: slugFor(each, request) });
      if (told.length > 0) outcomes.push({ file: source.file, told });
    } catch (error) {
      if (isNamed) throw error;
      outcomes.push({ file: source.file, refused: refusalIn(error) });
    }
  }
  const desk: Desk = {
    request,
    isOne,
    pages: pagesOf(read),
    there: oldAddressesThere(request.articles),
    names: new Map(),
    taken: new Map(),
  };
  for (const [done, each] of read.entries()) {
    request.progress?.(sources.length + done, sources.length + read.length);
    try {
      outcomes.push(await importOne(each, desk));
    } catch (error) {
      if (isOne) throw error;
      outcomes.push({ file: each.called, refused: refusalIn(error) });
    }
  }
  return outcomes;
}

/** What comes in, and the address that it asks for. */
type Named = Incoming & { readonly slug: string };

/** What the articles of one run share. */
interface Desk {
  readonly request: Request;
  readonly isOne: boolean;
  readonly pages: ReturnType<typeof pagesOf>;
  /** Old addresses of articles that were there before. */
  readonly there: ReadonlyMap<string, string>;
  /** The files that were in each folder before, by their names as readers take them. */
  readonly names: Map<string, ReadonlyMap<string, string>>;
  /** The names that were given in each folder. */
  readonly taken: Map<string, Set<string>>;
}

async function importOne(
  { source, called, content, slug }: Named,
  { request, isOne, pages, there, names, taken }: Desk,
): Promise<Outcome> {
  const given = surroundings(source, request, (address) => pages(address, source.file));
  const reading = typeof content === 'string' ? undefined : content.read();
  if (reading?.isEmpty) throw new Refusal(articleWithoutText(basename(called)));
  const compose = (name: string) =>
    reading
      ? composeArticle(reading, given, name)
      : makeArticle(
          pastedText(String(content), source.file),
          request.details,
          { slug: request.slug, file: basename(source.file) },
          request.sections,
        );
  const article = compose(slug);
  const folder = folderFor(request.articles, article.language);
  const known = taken.get(folder) ?? new Set<string>();
  taken.set(folder, known);
  const moved = reading?.found.redirectFrom?.flatMap((old) => there.get(withSlash(old)) ?? [])[0];
  const before = await namesIn(folder, names);
  const isThere = moved ?? (isOne ? undefined : before.get(slugKey(article.slug)));
  if (isThere !== undefined) {
    if (isOne) throw new Refusal(articleMoved(isThere));
    return { file: called, there: isThere };
  }
  const free = freeSlug(article.slug, known);
  known.add(slugKey(free));
  const own = free === article.slug || !reading ? article : compose(free);
  const path = request.dryRun
    ? await wouldBe(folder, free, isOne)
    : await save(folder, free, own, request.images, isOne);
  return { file: called, path, article: own };
}

function slugFor({ content, source }: Incoming, request: Request): string {
  if (typeof content === 'string') return '';
  const { found, name } = content;
  const given = surroundings(source, request, () => undefined);
  return slugOfReading({ found }, { ...given, file: name || basename(source.file) });
}

function surroundings(
  { file, root }: Source,
  request: Request,
  pageOf: Surroundings['pageOf'],
): Surroundings {
  const { details, slug, media, sections } = request;
  const place = resolve(file);
  const folders = {
    beside: dirname(place),
    own: place.slice(0, place.length - extname(place).length),
    root,
    media: media && resolve(media),
  };
  return { details, slug, file: basename(file), folders, sections, pageOf };
}

/** Where articles in a language belong. */
function folderFor(articles: string, language: Article['language']): string {
  return language === DEFAULT_LANGUAGE ? articles : join(articles, language);
}

/** The articles that were in a folder before this run, which looks once: there may be thousands. */
async function namesIn(folder: string, names: Desk['names']): Promise<ReadonlyMap<string, string>> {
  const known = names.get(folder);
  if (known) return known;
  const files = existsSync(folder) ? await readdir(folder) : [];
  const articles = files.filter((name) => name.endsWith('.md'));
  const found = new Map(articles.map((name) => [slugKey(slugOf(name)), join(folder, name)]));
  names.set(folder, found);
  return found;
}

function freeSlug(slug: string, own: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; own.has(slugKey(free)); count += 1) free = `${slug}-${count}`;
  return free;
}

async function wouldBe(folder: string, slug: string, isOne: boolean): Promise<string> {
  const isThere = isOne && (await namesIn(folder, new Map())).has(slugKey(slug));
  if (isThere) await saveNewArticle(folder, slug, '');
  return join(folder, `${slug}.md`);
}

async function save(
  folder: string,
  slug: string,
  article: Article,
  images: string,
  isOne: boolean,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  // Of many, no name is there: that was looked for.
  const path = isOne
    ? await saveNewArticle(folder, slug, article.markdown)
    : await createArticle(folder, slug, article.markdown, []);
  for (const { name, bytes } of article.pictures) {
    const target = join(images, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return path;
}
